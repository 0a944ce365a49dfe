import type { Origin } from "../../intake/facts";

/** Where rows stand that were picked from a table; row 0 for those that stand nowhere. */
export function originOf(origin: Origin | undefined, rows: readonly (number | undefined)[]): Origin | undefined {
  return (
    origin && {
      source: Uint16Array.from(rows, (row) => (row === undefined ? 0 : origin.source[row]!)),
      row: Int32Array.from(rows, (row) => (row === undefined ? 0 : origin.row[row]!)),
    }
  );
}
