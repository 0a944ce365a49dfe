import type { Headings, RawCell } from "../source";
import { cleanText, firstFilled, isBlankRow } from "../values/text";
import type { Column } from "./choice";
import { headingsOf, isHeadingRow, totalName } from "./headings";
import { normaliseTitle } from "./titles";

type Row = readonly RawCell[];

/** "客户：星河贸易", "Customer: Acme Ltd". */
const labelled =
  /^(?:客[户戶](?:名[称稱]|[编編][号號]|代[码碼號号])?|[买買]家|customer(?: name| id| no\.?)?|client|kunde)\s*:\s*(\S.*)$/i;
const subtotal = /^(?:(.*\S)\s*)?(?:小[计計]|合[计計]|subtotal)\s*:?$/i;
const grandTotal = /^(?:total|grand total|[总總][计計])\s*:?$/i;

/** Lines and names that say that a report goes by customers. */
const byCustomers = /\bby customer|customer (?:sales|detail|summary|ledger)|receivable invoice|客[户戶]|kunden/i;
const prices = new Set(["salesprice", "unitprice", "price", "rate", "单价", "單價"]);
const quantities = new Set(["qty", "quantity", "数量", "數量"]);

/** Whether lines or a name say that a report goes by customers. */
export const saysCustomers = (around: readonly string[]) => around.some((line) => byCustomers.test(line));

const textOf = (row: Row) => cleanText(row[firstFilled(row)] ?? null);

/** The customer whose rows stand below, where a row says so in words. */
export const customerSaid = (row: Row): string | undefined => labelled.exec(textOf(row))?.[1];

/** What a row is the total of: a customer, "" for the one above it, or undefined for every other row. */
export function customerTotal(row: Row): string | undefined {
  const text = textOf(row);
  if (grandTotal.test(text)) return undefined;
  const found = subtotal.exec(text);
  return found === null ? totalName(row) : (found[1] ?? "").replace(labelled, "$1").toLowerCase();
}

/** Whether nothing but customers can be meant by the headings of a table of sales. */
function areCustomers(titles: readonly RawCell[], around: readonly string[]): boolean {
  const normal = titles.map(normaliseTitle);
  const isPriced = normal.some((title) => prices.has(title)) && normal.some((title) => quantities.has(title));
  return isPriced || saysCustomers(around);
}

/** "客户" of "客户：星河"; names of customers stand for nobody else, and are no title. */
const titleOf = (row: Row | undefined) => /^([^:]+?)\s*:/.exec(row === undefined ? "" : textOf(row))?.[1] ?? "Customer";

const examplesShown = 3;

/**
 * How the rows of a table of sales stand under the names of their customers, as in "Sales by Customer Detail"; undefined
 * where they do not.
 *
 * @param rows those below the titles
 * @param around the lines above them, and the name of the table
 */
export function customerHeadings(
  titles: readonly RawCell[],
  rows: readonly Row[],
  around: readonly string[],
): Headings | undefined {
  const data = rows.filter((row) => !isBlankRow(row));
  const said = data.filter((row) => customerSaid(row) !== undefined);
  const plain = said.length > 0 || !areCustomers(titles, around) ? undefined : headingsOf(data);
  if (said.length === 0 && plain === undefined) return undefined;
  const names = said.length > 0 ? said.map((row) => customerSaid(row)!) : data.filter(isHeadingRow).map(textOf);
  const isNamed = plain?.kind === "sections" && cleanText(titles[0] ?? null) === "";
  return { kind: "customers", title: titleOf(said[0]), examples: names.slice(0, examplesShown), isNamed };
}

/** Rows that hold sales, where others only name a customer or add up. */
export const isSaleRow = (row: Row): boolean =>
  !isHeadingRow(row) &&
  customerSaid(row) === undefined &&
  customerTotal(row) === undefined &&
  !grandTotal.test(textOf(row));

const mostlyFilled = 0.9;

/** The columns of a table; a first one without a title under that of the customers, where the lines above say so. */
export function withCustomerTitle(columns: readonly Column[], around: readonly string[]): readonly Column[] {
  const [first, ...others] = columns;
  if (first === undefined || first.title !== "" || first.profile.filled < mostlyFilled) return columns;
  const isName = first.profile.numbers + first.profile.dates < 0.5;
  return isName && saysCustomers(around) ? [{ ...first, title: "Customer" }, ...others] : columns;
}
