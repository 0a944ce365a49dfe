import { accountClass } from "../recognise/accountClass";
import { normaliseTitle, titleSet } from "../recognise/titles";
import type { RawCell, Recognition } from "../source";
import { cleanText } from "../values/text";
import type { Diary } from "./diary";
import { negated, withCell } from "./longRow";

type Row = readonly RawCell[];

const sideTitles =
  titleSet(`debit credit|dr cr|d c|debit credit indicator|debit credit ind|debit credit flag|dr cr flag|dc indicator|side
  |soll haben kennzeichen|soll haben|soll haben kz|s h|s h kennzeichen|shkzg|借贷方向|借贷|借贷标志|借贷标识|借贷方|方向|记账方向
  |发生方向|借貸方向|借貸|借貸別|借貸標誌|借貸方|記帳方向|income expense|in out|收支|收支类型|收支方向|收支类别|收支類型|收支方向|收支類別|收支別`);
const typeTitle = titleSet("type|tran type|transaction type|posting type|entry type|类型|類型");
const debits =
  titleSet(`debit|dr|d|s|soll|借|借方|pi|bp|cp|vp|jd|sc|expense|expenses|cost|costs|out|outgoing|ausgabe|ausgaben|aufwand
  |支|支出|费用|費用`);
/** What came in is revenue, and takes from the total of a ledger as a credit does. */
const incomes = titleSet("income|revenue|in|incoming|einnahme|einnahmen|ertrag|收|收入");
const credits = new Set([...titleSet("credit|cr|c|h|haben|贷|贷方|貸|貸方|pc|br|vr|jc|si"), ...incomes]);
/** Words that tell sides under any title: whole ones, and the kinds of postings of Sage. */
const plainSides = /^(?:pi|pc|jd|jc|debit|credit|dr|cr|soll|haben|income|revenue|einnahme|einnahmen|ertrag|收入)$/;

const wordOf = (row: Row, index: number) => normaliseTitle(cleanText(row[index] ?? null));
/** Whether a number bears a minus, in any of the ways in which it is written. */
export const isNegative = (cell: RawCell | undefined) =>
  typeof cell === "number" ? cell < 0 : /^[-\u2212(△]|-$/.test(cleanText(cell ?? null));

/** The column that says on which side an amount was booked, by its title and all its values. */
export function sideColumn({ columns, role, reshape }: Recognition, sample: readonly Row[]): number | undefined {
  if (role !== "ledger" || reshape?.debitCredit || reshape?.months) return undefined;
  const tells = (index: number, isType: boolean) => {
    const words = sample.map((row) => wordOf(row, index)).filter((word) => word !== "");
    const isSide = words.every((word) => debits.has(word) || credits.has(word));
    return words.length > 0 && isSide && (!isType || words.some((word) => plainSides.test(word)));
  };
  return columns.find(({ title, field, index }) => {
    const normal = normaliseTitle(title);
    if (field !== undefined) return false;
    return sideTitles.has(normal) ? tells(index, false) : typeTitle.has(normal) && tells(index, true);
  })?.index;
}

/**
 * Turns amounts that were booked as credits, where a column beside them says so: they take from the cost. Amounts that
 * bear their minus already stand as they are. Income is named as such, whatever its category is called.
 */
export function bookingSide(recognition: Recognition, sample: readonly Row[], book: Diary) {
  const { columns } = recognition;
  const amount = columns.find(({ field }) => field === "amount");
  const side = sideColumn(recognition, sample);
  const category = columns.find(({ field }) => field === "category");
  const isIncome = (row: Row) => side !== undefined && incomes.has(wordOf(row, side));
  const named = (row: Row): Row => {
    if (category === undefined || !isIncome(row)) return row;
    const name = cleanText(row[category.index] ?? null);
    return accountClass(name) === "revenue" ? row : withCell(row, category.index, `Income: ${name}`);
  };
  const isCredit = (row: Row) => side !== undefined && credits.has(wordOf(row, side));
  const booked = sample.filter(isCredit);
  // a credit in red ink has a minus too: only most of them tell that all do
  const minuses = amount === undefined ? 0 : booked.filter((row) => isNegative(row[amount.index])).length;
  const isSigned = minuses * 2 > booked.length;
  if (side === undefined || amount === undefined) return (row: Row): Row => row;
  if (isSigned) return named;
  return (row: Row, rowNumber: number): Row => {
    const raw = row[amount.index] ?? null;
    if (!isCredit(row) || raw === null || raw === "") return named(row);
    const clean = negated(raw);
    book.note("negative", { row: rowNumber, column: amount.title, raw, clean: String(clean) });
    return withCell(named(row), amount.index, clean);
  };
}
