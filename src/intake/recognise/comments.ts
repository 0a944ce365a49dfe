import type { RawCell } from "../source";
import { cleanText } from "../values/text";

type Row = readonly RawCell[];

/** Whether a row is a comment, as Google Analytics writes them: "# Start date: 20240101". */
export const isComment = (row: Row): boolean =>
  /^#(?:[\s-]|$)/.test(cleanText(row[0] ?? null)) && row.slice(1).every((cell) => cleanText(cell) === "");

/** Indexes of the rows that follow a block of comments: there tables begin. */
export const commentEnds = (rows: readonly Row[]): number[] =>
  rows.flatMap((row, i) => (i > 0 && isComment(rows[i - 1]!) && !isComment(row) ? [i] : []));
