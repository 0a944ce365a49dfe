import { accountClass } from "../recognise/accountClass";
import { customerSaid, customerTotal } from "../recognise/customerHeadings";
import { isHeadingRow, totalName } from "../recognise/headings";
import type { Headings, RawCell, Recognition } from "../source";
import { cleanText } from "../values/text";
import { withCell } from "./longRow";

type Row = readonly RawCell[];

/** What a row of a statement is, by the headings that it stands under. */
export interface StatementRow {
  /** The row, with its account where that is a column of its own. */
  readonly row: Row;
  /** Nothing but the name of what stands below. */
  readonly isHeading?: boolean;
  /** Totals below may be those of this label. */
  readonly opens?: string;
  /** What the row is the total of; without a name it is a result, such as gross profit. */
  readonly total?: { readonly name?: string };
  readonly isRevenue?: boolean;
  readonly isBalance?: boolean;
}

const income = /^(?:(?:other|operating|trading|ordinary) )?(?:income|revenues?|sales|turnover)$/i;
const costs = /^(?:(?:other|operating|ordinary) )?(?:expenses?|costs?)$/i;
const goods = /^costs? of (?:goods(?: sold)?|sales|revenue)$|^cogs$/i;
const balances = /^(?:current |fixed |other )?assets$|^liabilities\b|^(?:owner'?s? )?equity$/i;
const result =
  /^gross (?:profit|margin)$|^(?:net )?(?:ordinary |operating |other )?(?:income|profit|earnings|surplus)(?: before tax)?$|^net (?:loss|profit|income)$/i;
const openingBalance = /^(?:beginning|opening) balance$/i;
const withParts = / with sub-?(?:accounts|customers)$/;

type Side = "income" | "balance" | "cost" | "goods";

/** The side that a section is on; undefined for the name of a part of one. */
function sideOf(label: string): Side | undefined {
  if (income.test(label)) return "income";
  if (balances.test(label)) return "balance";
  if (goods.test(label)) return "goods";
  return costs.test(label) ? "cost" : undefined;
}

function sections(): (row: Row) => StatementRow {
  let side: Side | undefined;
  return (row) => {
    const label = cleanText(row[0] ?? null);
    const name = totalName(row);
    if (name !== undefined) return { row, total: { name } };
    const isHeading = isHeadingRow(row);
    if (!isHeading && result.test(label)) return { row, total: {} };
    side = sideOf(label) ?? side;
    const opens = label.toLowerCase();
    if (isHeading) return { row, isHeading, opens };
    // under expenses, "Bank loan" is what it cost
    const isBalance = side === undefined ? accountClass(label) === "balance" : side === "balance";
    const isRevenue = side === "income";
    // "Services" alone would be taken for a cost, and "Materials" for one of no stage
    const section = isRevenue ? "Income: " : side === "goods" && !goods.test(label) ? "Cost of goods sold: " : "";
    return { row: section === "" ? row : withCell(row, 0, section + label), opens, isBalance, isRevenue };
  };
}

function accounts(made: number): (row: Row) => StatementRow {
  const open: { readonly name: string; readonly label: string; isBalance: boolean }[] = [];
  return (row) => {
    const label = cleanText(row[0] ?? null);
    const name = totalName(row)?.replace(withParts, "");
    if (name !== undefined) {
      const at = open.map((one) => one.name).lastIndexOf(name);
      if (at >= 0) open.length = at;
      return { row, total: { name } };
    }
    if (isHeadingRow(row)) {
      open.push({ name: label.toLowerCase(), label, isBalance: accountClass(label) === "balance" });
      return { row, isHeading: true, opens: label.toLowerCase() };
    }
    const account = open.at(-1);
    // accounts of costs and revenue begin each year with nothing
    if (account !== undefined && row.some((cell) => openingBalance.test(cleanText(cell)))) account.isBalance = true;
    return { row: withCell(row, made, account?.label ?? null), isBalance: account?.isBalance ?? false };
  };
}

/** Sales under the names of their customers; a part of a customer stands under both names. */
function customers({ isNamed }: Headings, made: number): (row: Row) => StatementRow {
  const open: { readonly label: string; readonly name: string }[] = [];
  return (row) => {
    const name = customerTotal(row)?.replace(withParts, "");
    if (name !== undefined) {
      const at = name === "" ? open.length - 1 : open.map((one) => one.name).lastIndexOf(name);
      const total = open[at]?.name ?? name;
      if (at >= 0) open.length = at;
      return { row, total: { name: total } };
    }
    const said = customerSaid(row);
    if (said !== undefined) open.length = 0;
    if (said !== undefined || isHeadingRow(row)) {
      const label = said ?? cleanText(row[0] ?? null);
      open.push({ label, name: label.toLowerCase() });
      return { row, isHeading: true, opens: label.toLowerCase() };
    }
    const own = isNamed === true ? cleanText(row[0] ?? null) : "";
    const names = [...open.map(({ label }) => label), own].filter((label) => label !== "");
    return { row: withCell(row, made, names.join(":") || null), ...(own !== "" && { opens: own.toLowerCase() }) };
  };
}

/** Reads the rows of a statement one after the other; undefined for tables that are none. */
export function statementRows({ reshape }: Recognition): ((row: Row) => StatementRow) | undefined {
  const { headings } = reshape ?? {};
  if (headings === undefined) return undefined;
  if (headings.made === undefined) return sections();
  return headings.kind === "customers" ? customers(headings, headings.made) : accounts(headings.made);
}
