import type { OrderLines } from "./facts";
import type { HeadIndex } from "./joinHeads";
import { creditNotes } from "./read/creditNotes";
import { diary } from "./read/diary";
import { markCodes } from "./read/sinks/orderHeads";
import type { DiaryEntry } from "./source";

/** Lines with the sign of their documents, and what was turned for it. */
interface SignedLines {
  readonly lines: OrderLines;
  readonly entries: readonly DiaryEntry[];
}

/** What a column is with the signs of some rows turned. */
const turned = (column: Float64Array, isTurned: (row: number) => boolean) =>
  column.map((value, row) => (isTurned(row) ? -value : value));

/**
 * Lines of credit notes and returns with a minus, whether their table books them as plus or as minus: what they are
 * stands in their heads alone.
 *
 * @param column title of the order numbers
 */
export function withCredits(lines: OrderLines, { heads, rowOf }: HeadIndex, column: string): SignedLines {
  const credits = creditNotes();
  const idOf = (row: number) => lines.orderIds[lines.order[row]!] ?? "";
  const isCredit = (row: number) => heads.mark[rowOf(idOf(row)) ?? -1] === markCodes.credit;
  const asked = new Map([...lines.amount.keys()].filter(isCredit).map((row) => [row, credits.add(lines.amount[row]!)]));
  const isTurned = (row: number) => asked.get(row)?.() === true;
  const book = diary();
  for (const row of [...asked.keys()].filter(isTurned)) {
    const [rowNumber, clean] = [lines.origin?.row[row] ?? 0, -lines.amount[row]!];
    book.note("credit-row", { row: rowNumber, column, raw: idOf(row), clean }, clean);
  }
  const entries = book.entries();
  if (entries.length === 0) return { lines, entries };
  const amount = turned(lines.amount, isTurned);
  return { lines: { ...lines, amount, ...(lines.cost && { cost: turned(lines.cost, isTurned) }) }, entries };
}
