import { quote } from "../formulas";
/** Index of the largest value; the first of equal ones, as MATCH finds it. */
export function indexOfLargest(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > values[best]! ? index : best), 0);
}

/** The entry of one range that stands beside the largest value of another. */
export function atLargest(entries: string, values: string): string {
  return `INDEX(${entries},MATCH(MAX(${values}),${values},0))`;
}

/** Rates closer than this are the same but for the last bits of their division; 1E-9 in Excel's words. */
const alike = 1e-9;

/** Place of the one value above all others; undefined where several are the largest. */
export function onlyLargest(values: readonly number[]): number | undefined {
  const best = indexOfLargest(values);
  return values.filter((value) => value >= values[best]! - alike).length > 1 ? undefined : best;
}

/** The entry beside the one value above all others, in Excel's words; where several are the largest, `several`. */
export function atOnlyLargest(entries: string, values: string, several: string): string {
  return `IF(COUNTIFS(${values},">="&(MAX(${values})-1E-9))>1,${quote(several)},${atLargest(entries, values)})`;
}
