import { dayOfPeriod } from "../recognise/periodColumns";
import type { DebitCredit, MonthColumn, RawCell, Recognition } from "../source";
import { cleanText, isBlankText } from "../values/text";
import { negated, withCell, type LongRow } from "./longRow";
import { postingRows } from "./postingRows";

type Row = readonly RawCell[];

const isBlank = (cell: RawCell | undefined) => isBlankText(cleanText(cell ?? null));
const isNothing = (cell: RawCell | undefined) => isBlank(cell) || /^[-+]?0*[.,]?0*$/.test(cleanText(cell ?? null));

/** A row padded to the width of the source, with the values of the columns that are made. */
function extended(row: Row, width: number, ...made: RawCell[]): Row {
  const padding = new Array<RawCell>(Math.max(0, width - row.length)).fill(null);
  return [...row.slice(0, width), ...padding, ...made];
}

/** A row for each month that holds something; a row without any stays one, to be listed. */
function byMonth(row: Row, width: number, months: readonly MonthColumn[], lacks: typeof isBlank): LongRow[] {
  const held = months.filter(({ index }) => !lacks(row[index]));
  if (held.length === 0) return [{ row: extended(row, width, months[0]!.date, null), part: 0 }];
  return held.map(({ index, date }) => ({ row: extended(row, width, date, row[index]!), part: index }));
}

/** A row for each side that holds something: the credit counts against the debit. */
function bySide(row: Row, width: number, { debit, credit, debitOnly }: DebitCredit): LongRow[] {
  const hasCredit = !debitOnly && !isNothing(row[credit]);
  const credited = { row: extended(row, width, negated(row[credit] ?? null)), part: credit };
  if (hasCredit && isNothing(row[debit])) return [credited];
  const debited = { row: extended(row, width, row[debit] ?? null), part: debit };
  return hasCredit ? [debited, credited] : [debited];
}

/** How each row of the source becomes rows of facts; for most tables the row itself. */
export function longRows(recognition: Recognition): (row: Row) => readonly LongRow[] {
  const split = splitRows(recognition);
  const { dated } = recognition.reshape ?? {};
  const { postings } = recognition.reshape ?? {};
  if (postings !== undefined) return (row) => postingRows(row, postings);
  if (dated === undefined) return split;
  const { index, date, periods } = dated;
  const dayOf = (row: Row) => (periods === undefined ? date : (dayOfPeriod(row, periods) ?? null));
  return (row) => split(row).map(({ row: one, part }) => ({ row: withCell(one, index, dayOf(row)), part }));
}

function splitRows({ role, reshape, columns }: Recognition): (row: Row) => readonly LongRow[] {
  const { months = [], debitCredit, width = 0 } = reshape ?? {};
  // whoever gave the fields to other columns wants no reshaping
  const isUsed = columns[width]?.field !== undefined;
  // nobody subscribes for nothing
  const lacks = role === "subscriptions" ? isNothing : isBlank;
  if (months.length > 0 && isUsed) return (row) => byMonth(row, width, months, lacks);
  if (debitCredit !== undefined && isUsed) return (row) => bySide(row, width, debitCredit);
  return (row) => [{ row, part: 0 }];
}
