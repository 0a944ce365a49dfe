import { normaliseTitle } from "../recognise/titles";
import type { RawCell, Recognition } from "../source";
import { cleanText } from "../values/text";
import type { Diary } from "./diary";
import { negated } from "./longRows";

type Row = readonly RawCell[];

const set = (text: string): ReadonlySet<string> => new Set(text.split("|").map(normaliseTitle));

const sideTitles =
  set(`debit credit|dr cr|d c|debit credit indicator|debit credit ind|soll haben kennzeichen|soll haben|s h
  |借贷方向|借贷|借贷标志|方向|借貸方向|借貸|借貸別`);
const typeTitle = set("type|tran type|transaction type");
const debits = set("debit|dr|d|s|soll|借|借方|pi|bp|cp|vp|jd|sc");
const credits = set("credit|cr|c|h|haben|贷|贷方|貸|貸方|pc|br|vr|jc|si");
/** Kinds of postings by which Sage tells both sides. */
const sageCodes = /^(?:pi|pc|jd|jc)$/;

const wordOf = (row: Row, index: number) => normaliseTitle(cleanText(row[index] ?? null));
const isNegative = (cell: RawCell | undefined) =>
  typeof cell === "number" ? cell < 0 : /^[-\u2212(△]|-$/.test(cleanText(cell ?? null));

/** The column that says on which side an amount was booked, by its title and all its values. */
function sideColumn({ columns }: Recognition, sample: readonly Row[]): number | undefined {
  const tells = (index: number, isType: boolean) => {
    const words = sample.map((row) => wordOf(row, index)).filter((word) => word !== "");
    const isSide = words.every((word) => debits.has(word) || credits.has(word));
    return words.length > 0 && isSide && (!isType || words.some((word) => sageCodes.test(word)));
  };
  return columns.find(({ title, field, index }) => {
    const normal = normaliseTitle(title);
    if (field !== undefined) return false;
    return sideTitles.has(normal) ? tells(index, false) : typeTitle.has(normal) && tells(index, true);
  })?.index;
}

/**
 * Turns amounts that were booked as credits, where a column beside them says so: they take from the cost. Amounts that
 * bear their minus already stand as they are.
 */
export function bookingSide(recognition: Recognition, sample: readonly Row[], book: Diary) {
  const { columns, role, reshape } = recognition;
  const amount = columns.find(({ field }) => field === "amount");
  const side =
    role === "ledger" && !reshape?.debitCredit && !reshape?.months ? sideColumn(recognition, sample) : undefined;
  const isCredit = (row: Row) => side !== undefined && credits.has(wordOf(row, side));
  const isSigned = amount !== undefined && sample.some((row) => isCredit(row) && isNegative(row[amount.index]));
  if (side === undefined || amount === undefined || isSigned) return (row: Row): Row => row;
  return (row: Row, rowNumber: number): Row => {
    const raw = row[amount.index] ?? null;
    if (!isCredit(row) || raw === null || raw === "") return row;
    const clean = negated(raw);
    book.note("negative", { row: rowNumber, column: amount.title, raw, clean: String(clean) });
    return row.map((cell, i) => (i === amount.index ? clean : cell));
  };
}
