import type { ColumnGuess, Headings, Postings, RawCell, Reshape, TableRole } from "../source";
import { accountColumn, debitCredit } from "./accounts";
import type { Choice, Column } from "./choice";
import { isComment } from "./comments";
import type { Header } from "./header";
import { customerHeadings, saysCustomers } from "./customerHeadings";
import { headingsOf } from "./headings";
import { monthColumns, yearIn } from "./months";
import { dayOfPeriod, periodColumns } from "./periodColumns";
import { countedFrom, quartersOf, quarterStart, type FiscalYear } from "./quarters";
import { postingsOf } from "./postings";
import { monthAbove } from "./reportPeriod";
import { roleDefinitions } from "./roles";
import { isoDate } from "../values/serial";
import { cleanText } from "../values/text";

type Rows = readonly (readonly RawCell[])[];

/** What is known of a table besides its rows: its name, and the years that it speaks of. */
interface Around extends FiscalYear {
  readonly name?: string;
  readonly year?: number;
  /** The role that the user says. */
  readonly role?: TableRole;
}

/** How a table becomes a long one when it is read in a role; undefined where its rows are rows already. */
export function reshapeOf(
  rows: Rows,
  header: Header,
  role: TableRole,
  { name = "", year, role: said, ...fiscal }: Around,
): Reshape | undefined {
  if (header.last < 0 || roleDefinitions[role].mayBeWide !== true) return undefined;
  const data = rows.slice(header.last + 1);
  const width = Math.max(header.titles.length, ...rows.map(({ length }) => length));
  const above = rows.slice(0, header.first).flat().map(cleanText);
  const measure = role === "budget" ? "budget" : role === "ledger" ? "actual" : undefined;
  const table = { titles: header.titles, around: [...above, name], role, measure, ...fiscal } as const;
  const known = year ?? yearIn(above) ?? yearIn([name]);
  const months = monthColumns(header.titles, known, measure, quarterStart(table));
  const quarters = quartersOf(table);
  if (role === "subscriptions") {
    // money by month is recurring where that is said; else it is what was sold
    const isRecurring = said === role || [...above, name].some((line) => roleDefinitions[role].named.test(line));
    return months !== undefined && quarters === undefined && isRecurring ? { width, months } : undefined;
  }
  const account = role === "ledger" || role === "budget" ? accountColumn(header.titles) : undefined;
  const sides = role === "ledger" && months === undefined ? debitCredit(header.titles, data) : undefined;
  const postings =
    role === "ledger" && header.first === 1 ? postingsOf(rows[0] ?? [], header.titles, data, year) : undefined;
  if (postings !== undefined) {
    return { width, postings: { ...postings, made: { date: width, category: width + 1, amount: width + 2 } } };
  }
  const ofSales = role === "orders" ? customerHeadings(header.titles, data, [...above, name]) : undefined;
  const headings = role === "ledger" ? headingsOf(data) : ofSales;
  const dated = months === undefined ? datedBy(rows, header, role, fiscal) : undefined;
  if ([months, account, sides, headings, dated].every((one) => one === undefined)) return undefined;
  return {
    width,
    ...(headings !== undefined && { headings }),
    ...dated,
    ...(months !== undefined && { months, ...(quarters && { quarters }) }),
    ...(sides !== undefined && { debitCredit: sides }),
    ...(account !== undefined && { account }),
  };
}

/** The day of each row that two columns tell, or that of all rows, which the lines above the table do. */
function datedBy(
  rows: Rows,
  header: Header,
  role: TableRole,
  fiscal: FiscalYear,
): Pick<Reshape, "dated" | "quarters"> | undefined {
  const data = rows.slice(header.last + 1);
  const found = periodColumns(header.titles, data, role === "budget", fiscal);
  if (found !== undefined) {
    const { isCounted, ...periods } = found;
    const date = data.flatMap((row) => dayOfPeriod(row, periods) ?? [])[0]!;
    return { dated: { index: 0, date, periods }, quarters: countedFrom(isCounted, fiscal) };
  }
  const above = rows.slice(0, header.first).flat().map(cleanText);
  const isWhole = role === "ledger" || role === "spend" || (role === "orders" && saysCustomers(above));
  const date = isWhole && !data.some(isComment) ? monthAbove(rows.slice(0, header.first)) : undefined;
  return date === undefined ? undefined : { dated: { index: 0, date } };
}

/** Columns whose values the reshaped ones stand for. */
export function usedUp({ months = [], debitCredit: sides, dated }: Reshape): ReadonlySet<number> {
  const { periods } = dated ?? {};
  return new Set([
    ...months.map(({ index }) => index),
    ...(sides === undefined ? [] : [sides.debit, sides.credit]),
    ...(periods === undefined ? [] : [periods.year, periods.period]),
  ]);
}

const byTitle = ({ reason }: Choice) => reason.startsWith("header");

/** The customer of the headings stands in for a column of customers. */
function withCustomers(reshape: Reshape, headings: Headings, chosen: Map<number, Choice>, free: number): Reshape {
  const has = [...chosen].find(([, { field }]) => field === "customer")?.[0];
  if (has !== undefined && (has > 0 || headings.isNamed !== true)) return reshape;
  const made = headings.isNamed === true ? 0 : free;
  chosen.set(made, { field: "customer", confidence: 0.9, reason: "content" });
  return { ...reshape, headings: { ...headings, made } };
}

/** The account of each posting goes before a column that only names it in its headings. */
function withAccounts({ headings, ...reshape }: Reshape, chosen: Map<number, Choice>, free: number): Reshape {
  if (headings === undefined) return reshape;
  if (headings.kind === "customers") return withCustomers(reshape, headings, chosen, free);
  const category = [...chosen].find(([, { field }]) => field === "category")?.[0];
  if (headings.kind === "accounts" && category !== undefined && category !== 0) return reshape;
  const index = headings.kind === "sections" ? 0 : free;
  if (category !== undefined) chosen.delete(category);
  chosen.set(index, { field: "category", confidence: 0.9, reason: "content" });
  return { ...reshape, headings: { ...headings, ...(index === free && { made: free }) } };
}

/** The day of the lines above, where no column has one. */
function withDay({ dated, quarters, ...reshape }: Reshape, chosen: Map<number, Choice>, free: number): Reshape {
  if (dated === undefined) return { ...reshape, ...(quarters && { quarters }) };
  if ([...chosen.values()].some(({ field }) => field === "date")) return reshape;
  chosen.set(free, { field: "date", confidence: 0.9, reason: "content" });
  return { ...reshape, ...(quarters && { quarters }), dated: { ...dated, index: free } };
}

/** Date, account and amount of each side; the other columns of the source say nothing of them. */
function withPostings(reshape: Reshape, { made, yearStart }: Postings, chosen: Map<number, Choice>): Reshape {
  for (const [index, { field }] of chosen) if (!["channel", "activity"].includes(field)) chosen.delete(index);
  const known = { confidence: 0.9, reason: "header" } as const;
  if (yearStart !== undefined) chosen.set(made.date, { field: "date", ...known });
  chosen.set(made.category, { field: "category", ...known });
  chosen.set(made.amount, { field: "amount", ...known });
  return reshape;
}

/** The columns that come of reshaping, behind those of the source; undefined where there is nothing to reshape. */
export function withReshaped(found: Reshape, chosen: Map<number, Choice>): Reshape | undefined {
  const { headings, dated, quarters, postings, ...others } = found;
  if (postings !== undefined) return withPostings(found, postings, chosen);
  const amounts = withAmounts(others, chosen) ?? { width: found.width };
  const next = () => Math.max(found.width, ...[...chosen.keys()].map((index) => index + 1));
  const named = withAccounts({ ...amounts, headings }, chosen, next());
  const reshape = withDay({ ...named, ...(dated && { dated }), ...(quarters && { quarters }) }, chosen, next());
  return Object.keys(reshape).length > 1 ? reshape : undefined;
}

/** An amount that has a title of its own is no debit and credit; months leave no room for another amount or date. */
function withAmounts(reshape: Reshape, chosen: Map<number, Choice>): Reshape | undefined {
  const { months, debitCredit: sides, account, width } = reshape;
  const remove = (...fields: readonly string[]) => {
    for (const [index, { field }] of chosen) if (fields.includes(field)) chosen.delete(index);
  };
  if (months !== undefined) {
    remove("date", "amount", "quantity", "unitPrice");
    if (months.length > 0) chosen.set(width, { field: "date", confidence: 0.9, reason: "header" });
    chosen.set(width + 1, { field: "amount", confidence: 0.9, reason: "header" });
    return reshape;
  }
  const titled = [...chosen.values()].some((choice) => choice.field === "amount" && byTitle(choice));
  if (sides !== undefined && !titled) {
    remove("amount");
    chosen.set(width, { field: "amount", confidence: 0.9, reason: "header-and-content" });
    return reshape;
  }
  return account === undefined ? undefined : { account, width };
}

type Made = Pick<ColumnGuess, "index" | "title" | "examples">;

/** The columns that come of reshaping, to show beside those of the source. */
export function madeColumns(reshape: Reshape, columns: readonly Column[]): Made[] {
  const { headings, dated, postings } = reshape;
  const from = (index: number, source: number) => ({
    index,
    title: columns[source]?.title ?? "",
    examples: columns[source]?.profile.examples ?? [],
  });
  if (postings !== undefined) {
    const { made, date, account: first, amount } = postings;
    return [from(made.date, date), from(made.category, first), from(made.amount, amount)];
  }
  return [
    ...madeAmounts(reshape, columns),
    ...(headings === undefined ? [] : fromHeadings(headings, columns[0])),
    ...(dated === undefined ? [] : [{ index: dated.index, title: dayTitle(dated, columns), examples: [dated.date] }]),
  ];
}

/** The column made of headings. */
function fromHeadings({ made, title, examples }: Headings, first: Column | undefined): Made[] {
  const accounts = first?.profile.examples ?? [];
  const known = { title: title ?? (first?.title || cleanText(accounts[0] ?? null)), examples: examples ?? accounts };
  // the first column is there already
  return made === undefined || made === 0 ? [] : [{ index: made, ...known }];
}

/** "Fiscal Year … Period", or the day itself. */
function dayTitle({ date, periods }: NonNullable<Reshape["dated"]>, columns: readonly Column[]): string {
  if (periods === undefined) return isoDate(date);
  return [periods.year, periods.period].map((index) => columns[index]?.title ?? "").join(" … ");
}

function madeAmounts({ months, debitCredit: sides, width }: Reshape, columns: readonly Column[]): Made[] {
  const first = (index: number) => columns[index]?.profile.examples ?? [];
  const title = (index: number | undefined) => columns[index ?? -1]?.title ?? "";
  if (months !== undefined) {
    const span = [...new Set([title(months[0]?.index), title(months.at(-1)?.index)])].join(" … ");
    const dates = months.slice(0, 3).map(({ date }) => date);
    return [
      { index: width, title: span, examples: dates },
      { index: width + 1, title: span, examples: first(months[0]?.index ?? -1) },
    ];
  }
  if (sides === undefined) return [];
  const minus = sides.debitOnly ? "" : ` − ${title(sides.credit)}`;
  return [{ index: width, title: title(sides.debit) + minus, examples: first(sides.debit) }];
}
