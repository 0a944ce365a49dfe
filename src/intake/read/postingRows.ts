import { isBalanceAccount } from "../recognise/postings";
import type { Postings, RawCell } from "../source";
import { readDate } from "../values/date";
import { isoDate, serialOf } from "../values/serial";
import { cleanText } from "../values/text";
import { negated, withCell, type LongRow } from "./longRow";

type Row = readonly RawCell[];

/** "0501" and "501" are 5 January of the year of the file, or of the one after where that began later. */
function dayOf(cell: RawCell, { yearStart }: Postings): RawCell {
  const text = cleanText(cell);
  const match = /^(\d{1,2})(\d{2})$/.exec(text);
  if (match === null || yearStart === undefined || readDate(text, undefined) !== undefined) return cell;
  const [day, month] = [Number(match[1]), Number(match[2])];
  const serial = serialOf(yearStart.year + (month < yearStart.month ? 1 : 0), month, day);
  return serial === undefined ? cell : isoDate(serial);
}

/** The amount in the currency of the books, or with its own beside it. */
function amountOf(row: Row, { amount, baseAmount, currency, ownCurrency }: Postings): RawCell {
  const foreign = cleanText(row[currency] ?? null);
  if (foreign === "" || foreign === ownCurrency) return row[amount] ?? null;
  const base = row[baseAmount] ?? null;
  return cleanText(base) === "" ? `${cleanText(row[amount] ?? null)} ${foreign}` : base;
}

/** A posting as a row for each of its two accounts, debits as costs; those that are no result are marked. */
export function postingRows(row: Row, postings: Postings): LongRow[] {
  const { made, account, contra, side, reversed } = postings;
  const amount = amountOf(row, postings);
  const isReversed = /^[G1]$/.test(cleanText(row[reversed] ?? null));
  const isCredit = (cleanText(row[side] ?? null) === "H") !== isReversed;
  const dated = withCell(row, made.date, dayOf(row[postings.date] ?? null, postings));
  return [
    { at: account, credit: isCredit },
    { at: contra, credit: !isCredit },
  ].map(({ at, credit }) => {
    const named = withCell(dated, made.category, row[at] ?? null);
    const signed = withCell(named, made.amount, credit && amount !== null ? negated(amount) : amount);
    return { row: signed, part: 0, isBalance: isBalanceAccount(row[at] ?? null, postings) };
  });
}
