import { requireLength } from "../../core/require";

/**
 * Columns without the rows in which one of them is blank.
 *
 * @param columns by name, blanks as NaN; the first gives the length
 * @throws CoreError "length-mismatch" naming the column that is longer or shorter
 */
export function completeRows<Name extends string>(
  columns: Readonly<Record<Name, Float64Array>>,
): Record<Name, Float64Array> {
  const named = Object.entries<Float64Array>(columns);
  const { length } = named[0]![1];
  for (const [name, column] of named) requireLength(name, column.length, length);
  const kept = Array.from({ length }, (_, i) => i).filter((i) => named.every(([, column]) => column[i] === column[i]));
  if (kept.length === length) return columns;
  const filtered = named.map(([name, column]) => [name, Float64Array.from(kept, (i) => column[i]!)] as const);
  return Object.fromEntries(filtered) as Record<Name, Float64Array>;
}

export const incompleteRowsNote = "Rows in which a cell is blank are left out; n counts the others.";
