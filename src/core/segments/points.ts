/** Complete rows of a table of numbers, row by row in one array. */
export interface Points {
  readonly count: number;
  readonly dimensions: number;
  readonly values: Float64Array;
  /** The row of the table that each point came from. */
  readonly rows: readonly number[];
}

/** The rows without a missing number (NaN), of those that `isIn` lets in. */
export function completeRows(table: readonly ArrayLike<number>[], isIn: (row: number) => boolean = () => true): Points {
  const dimensions = table[0]?.length ?? 0;
  const rows = table.map((_, r) => r).filter((r) => isIn(r) && !Array.from(table[r]!).some(Number.isNaN));
  const values = new Float64Array(rows.length * dimensions);
  rows.forEach((r, i) => values.set(table[r]!, i * dimensions));
  return { count: rows.length, dimensions, values, rows };
}

/**
 * The points on a scale on which distances mean something: each column with mean 0 and standard deviation 1 (a constant
 * column 0), or as they are. Either way no square can overflow.
 */
export function scaled(points: Points, standardise: boolean): Points {
  const { count, dimensions, values } = points;
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  const result = values.map((value) => value / largest);
  if (standardise) for (let d = 0; d < dimensions; d++) standardiseColumn(result, d, dimensions, count);
  return { ...points, values: result };
}

function standardiseColumn(values: Float64Array, column: number, dimensions: number, count: number): void {
  let [mean, squares] = [0, 0];
  for (let i = column, n = 1; i < values.length; i += dimensions, n++) {
    const difference = values[i]! - mean;
    mean += difference / n;
    squares += difference * (values[i]! - mean);
  }
  const deviation = Math.sqrt(squares / count);
  for (let i = column; i < values.length; i += dimensions) {
    values[i] = deviation > 0 ? (values[i]! - mean) / deviation : 0;
  }
}

/** Squared distance of point i of one set and point j of another. */
export function squaredDistance(a: Float64Array, i: number, b: Float64Array, j: number, dimensions: number): number {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) {
    const difference = a[i * dimensions + d]! - b[j * dimensions + d]!;
    sum += difference * difference;
  }
  return sum;
}
