/** Index of the largest value; the first of equal ones, as MATCH finds it. */
export function indexOfLargest(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > values[best]! ? index : best), 0);
}

/** The entry of one range that stands beside the largest value of another. */
export function atLargest(entries: string, values: string): string {
  return `INDEX(${entries},MATCH(MAX(${values}),${values},0))`;
}
