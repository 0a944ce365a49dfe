import { CoreError } from "../core/errors";
import { cellLimit } from "./size";

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export function shapeText({ rows, columns }: Shape): string {
  return `${rows}x${columns}`;
}

/**
 * The shape of an element-wise result: one value repeats, equal shapes go pairwise, a column with a row gives a table.
 *
 * @throws CoreError "shape-mismatch" naming both shapes; "too-large" if column times row is
 */
export function commonShape(shapes: readonly Shape[]): Shape {
  const ranges = shapes.filter(({ rows, columns }) => rows !== 1 || columns !== 1);
  const rows = Math.max(1, ...ranges.map((range) => range.rows));
  const columns = Math.max(1, ...ranges.map((range) => range.columns));
  const first = ranges[0];
  const odd = ranges.find((range) => !isSame(range, first!));
  if (odd && !ranges.every((range) => isSame(range, { rows, columns: 1 }) || isSame(range, { rows: 1, columns }))) {
    throw new CoreError("shape-mismatch", { got: shapeText(odd), want: shapeText(first!) });
  }
  if (rows * columns > cellLimit) throw new CoreError("too-large", { rows, columns, limit: cellLimit });
  return { rows, columns };
}

/** How far the index into a range moves when the result moves by a row or by a column. */
export function strides({ rows, columns }: Shape): { readonly down: number; readonly right: number } {
  if (rows === 1 && columns === 1) return { down: 0, right: 0 };
  if (columns === 1) return { down: 1, right: 0 };
  return rows === 1 ? { down: 0, right: 1 } : { down: columns, right: 1 };
}

function isSame(a: Shape, b: Shape): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}
