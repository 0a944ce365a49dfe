import { requireLength } from "../../core/require";

/**
 * Columns without the rows in which one of them is blank.
 *
 * @param columns by name, blanks as NaN, undefined where there is none; the first gives the length
 * @throws CoreError "length-mismatch" naming the column that is longer or shorter
 */
export function completeRows<Columns extends Readonly<Record<string, Float64Array | undefined>>>(
  columns: Columns,
): Columns {
  const named = Object.entries(columns).filter((entry): entry is [string, Float64Array] => entry[1] !== undefined);
  const { length } = named[0]![1];
  for (const [name, column] of named) requireLength(name, column.length, length);
  const kept = Array.from({ length }, (_, i) => i).filter((i) => named.every(([, column]) => column[i] === column[i]));
  if (kept.length === length) return columns;
  const filtered = named.map(([name, column]) => [name, Float64Array.from(kept, (i) => column[i]!)] as const);
  return { ...columns, ...Object.fromEntries(filtered) };
}

export const incompleteRowsNote = "Rows in which a cell is blank are left out; n counts the others.";
