import { CoreError } from "../errors";
import { requireDomain, requireLength } from "../require";

/** Features as columns of equal length, centred and scaled to a standard deviation of 1. */
export interface StandardColumns {
  readonly columns: readonly Float64Array[];
  readonly means: Float64Array;
  readonly deviations: Float64Array;
}

/** More would take minutes, and no one could read them. */
const mostColumns = 100;

/**
 * Standardises features, so that an optimiser meets them on one scale.
 *
 * @param rows one row of features per observation
 * @throws CoreError "empty-input", "length-mismatch"; "not-enough-data" naming the number of a constant column
 */
export function standardiseColumns(rows: readonly ArrayLike<number>[], name: string): StandardColumns {
  const width = rows[0]?.length ?? 0;
  if (width === 0) throw new CoreError("empty-input", { name });
  requireDomain(width <= mostColumns, name, width, `<= ${mostColumns}`);
  rows.forEach((row) => requireLength(name, row.length, width));
  const means = new Float64Array(width);
  const deviations = new Float64Array(width);
  const columns = Array.from({ length: width }, (_, c) => {
    const column = Float64Array.from(rows, (row) => row[c]!);
    const mean = column.reduce((sum, value) => sum + value, 0) / rows.length;
    const centred = column.map((value) => value - mean);
    const deviation = Math.sqrt(centred.reduce((sum, value) => sum + value * value, 0) / rows.length);
    if (!(deviation > 1e-12 * Math.abs(mean)) || deviation === 0) {
      throw new CoreError("not-enough-data", { name: `${name} ${c + 1}`, got: 1, want: 2 });
    }
    means[c] = mean;
    deviations[c] = deviation;
    return centred.map((value) => value / deviation);
  });
  return { columns, means, deviations };
}
