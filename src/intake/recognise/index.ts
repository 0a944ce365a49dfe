import type { Field, Question, RawCell, Recognition, Reshape, TableRole } from "../source";
import { cleanText } from "../values/text";
import { withAmazonTitles } from "./amazonTitles";
import { assign } from "./assign";
import { fieldsIn, type Column } from "./choice";
import { chooseRole, type Attempt } from "./chooseRole";
import { customerHeadings, isSaleRow, withCustomerTitle } from "./customerHeadings";
import { columnsOf, guesses, unchosen, withScales } from "./columns";
import { withDiscountShare } from "./discountShare";
import { distinctTitles, findHeader, type Header } from "./header";
import { assignByName, headerAbove, roleOfNames } from "./namedColumns";
import { withMinorUnits } from "./minorUnits";
import { lineAmounts } from "./orderTotals";
import { arePurchases, areRefunds, withPaidNumber } from "./otherDocuments";
import { planPrices } from "./planPrices";
import { areReceivables, payablesTitle, withReceivableTitles } from "./receivables";
import { withoutSharedPrefix } from "./sharedPrefix";
import { findPreset, type Preset } from "./presets";
import { madeColumns, reshapeOf, usedUp, withReshaped } from "./reshape";
import { missingFields, roleDefinitions, tableRoles } from "./roles";
import type { FiscalYear } from "./quarters";
import { withTax } from "./tax";
import { doubt, retitled, titlesByValues } from "./valueTitles";
import { alien } from "./alien";
import { captionCurrency, withoutUnit } from "./units";

export { fieldNames, fieldsOfRole, missingFields, tableRoles } from "./roles";

/** What is known of a table besides its cells. */
export interface RecognitionHint extends FiscalYear {
  /** Names of the columns from the first one on, as the user typed them; those that are no field are ignored. */
  readonly columns?: readonly string[];
  readonly role?: TableRole;
  /** Name of the file or the sheet: "ledger 2024.csv" speaks for a ledger. */
  readonly name?: string;
  /** Lines above the rows given, which may name their unit. */
  readonly above?: Rows;
  /** Year of month columns whose titles do not tell it. */
  readonly year?: number;
}

type Rows = readonly (readonly RawCell[])[];

function fromPreset(rows: Rows, preset: Preset, headerRow: number): Recognition {
  const columns = columnsOf(rows, headerRow).map(({ index, profile }) => ({
    index,
    title: preset.titles[index]!,
    examples: profile.examples,
  }));
  return {
    role: preset.role,
    headerRow,
    preset: preset.name,
    missing: [],
    columns: columns.map((column) => {
      const field = preset.fields[column.index];
      return { ...column, confidence: 1, reason: "preset", ...(field === undefined ? {} : { field }) };
    }),
  };
}

function fromNames(rows: Rows, { columns: names = [], role }: RecognitionHint): Recognition {
  const chosen = assignByName(names);
  const headerRow = headerAbove(rows, chosen);
  const columns = columnsOf(rows, headerRow).map((column) => ({
    ...column,
    title: column.title || names[column.index] || "",
  }));
  const known = role ?? roleOfNames(fieldsIn(chosen));
  const guessed = guesses(columns, chosen);
  // a name beyond the last column names nothing
  const found = guessed.flatMap(({ field }) => field ?? []);
  return { role: known, headerRow, columns: guessed, missing: missingFields(known, found) };
}

const whose: ReadonlySet<Field> = new Set<Field>(["customer", "channel", "orderId"]);

function attempt(
  columns: readonly Column[],
  role: TableRole,
  found: Reshape | undefined,
  around: readonly string[],
  data: Rows,
): Attempt {
  const used = found === undefined ? new Set() : usedUp(found);
  const titled = role === "orders" ? withCustomerTitle(columns, around) : columns;
  const named = withReceivableTitles(withAmazonTitles(withoutSharedPrefix(titled))).map((column) => ({
    ...column,
    title: withoutUnit(column.title),
  }));
  const unused = named.filter(({ index }) => !used.has(index));
  const byValues = titlesByValues(unused, data, role);
  const free = retitled(unused, byValues);
  const { chosen, rivals: claims } = assign(free, role);
  doubt(chosen, byValues);
  if (role === "orders") withPaidNumber(free, chosen);
  const rivals = claims.filter(({ field, columns: [first] }) => chosen.get(first!)?.field === field);
  const reshape = found && withReshaped(found, chosen);
  // months that were paid tell when a subscription ended
  const told: readonly Field[] = role === "subscriptions" && reshape?.months !== undefined ? ["endDate"] : [];
  const missing = [...missingFields(role, [...fieldsIn(chosen), ...told]), ...alien(free, role)];
  // amounts by month of nobody and nothing are a statement, such as profit and loss, not orders
  const isStatement =
    role === "orders" && reshape?.months !== undefined && !fieldsIn(chosen).some((one) => whose.has(one));
  if (isStatement) return { role, chosen, rivals, missing: ["customer", ...missing], reshape };
  // months of an unknown year are dates of nothing
  const lacksYear = reshape?.months?.length === 0 || (reshape?.postings && !reshape.postings.yearStart);
  const undated = lacksYear === true && !missing.includes("date");
  return { role, chosen, rivals, missing: undated ? ["date", ...missing] : missing, reshape };
}

/**
 * Recognises what a table is from its first rows: its header row under any title lines, its columns and its role.
 *
 * The role stays open where the table looks like none of ours; `missing` names the fields without which it cannot be
 * read, `questions` what could be understood in two ways.
 *
 * @throws IntakeError "unknown-columns", "column-named-twice" for a bad hint
 */
export function recognise(firstRows: Rows, hint: RecognitionHint = {}): Recognition {
  if (hint.columns !== undefined) return fromNames(firstRows, hint);
  const known = hint.role === undefined || hint.role === "orders" ? findPreset(firstRows) : undefined;
  if (known !== undefined) return fromPreset(firstRows, known.preset, known.headerRow);

  const header = findHeader(firstRows);
  const above = firstRows.slice(0, Math.max(header.first, 0)).flat().map(cleanText);
  const around = [...above, hint.name ?? ""];
  const isByCustomer = customerHeadings(header.titles, firstRows.slice(header.last + 1), around) !== undefined;
  const sold = isByCustomer ? firstRows.filter((row, i) => i <= header.last || isSaleRow(row)) : firstRows;
  const columns = columnsOf(sold, header.last, header.titles);
  const data = firstRows.slice(header.last + 1);
  const tryAs = (role: TableRole) => attempt(columns, role, reshapeOf(firstRows, header, role, hint), around, data);
  const table = { rows: firstRows, header, columns, captions: hint.above ?? [], name: hint.name ?? "" };
  if (hint.role !== undefined) return recognised(table, asSaid(tryAs(hint.role)), []);
  // without titles only orders look like nothing else
  // who bought something stands on no two sides
  const isBooked = reshapeOf(firstRows, header, "ledger", hint)?.debitCredit !== undefined;
  const isOwed = areReceivables(columns);
  const isOwing = payablesTitle(columns.map(({ title, profile: { examples } }) => ({ title, examples }))) !== undefined;
  const isBought = arePurchases(columns, tryAs("orders").chosen);
  const isOther = (role: TableRole) =>
    (role === "orders" && isBooked) || (isBought && ofSales.has(role)) || (role === "ledger" && isOwed) || isOwing;
  const roles = header.last < 0 ? (["orders"] as const) : tableRoles.filter((role) => !isOther(role));
  const choice = chooseRole(roles.map(tryAs), columns, { name: hint.name ?? "", above: above.filter(speaksOfTable) });
  if (choice === undefined) return { headerRow: header.last, columns: guesses(columns, new Map()), missing: [] };
  return recognised(table, choice.best, choice.rivals);
}

/** Tables that may hold nothing but credit notes or returns. */
const mayBeCredits: ReadonlySet<TableRole> = new Set<TableRole>(["orders", "orderHeads", "orderLines"]);

/** What no table of purchases is. */
const ofSales: ReadonlySet<TableRole> = new Set<TableRole>(["orders", "orderHeads", "orderLines", "payments"]);

/** Whoever says a role knows better than the titles that speak against it. */
const asSaid = ({ role, chosen, missing, ...others }: Attempt): Attempt => {
  const { without = [] } = roleDefinitions[role];
  return { role, chosen, ...others, missing: missing.filter((field) => !without.includes(field)) };
};

/** Lines such as "Prepared by: Sales Ltd" speak of people, not of the table. */
const speaksOfTable = (line: string) => line !== "" && !/[:：]/.test(line);

interface Table {
  readonly rows: Rows;
  readonly header: Header;
  readonly columns: readonly Column[];
  readonly captions: Rows;
  readonly name: string;
}

function recognised(
  { rows, header, columns, captions, name }: Table,
  best: Attempt,
  otherRoles: readonly TableRole[],
): Recognition {
  const { role, chosen, missing, reshape } = best;
  const titles = distinctTitles(columns.map(({ title }) => title));
  const made = reshape === undefined ? [] : madeColumns(reshape, columns);
  const guessed = [
    ...guesses(columns, chosen).map((guess, i) => ({ ...guess, title: titles[i]! })),
    ...made.map((column) => ({ ...column, ...(chosen.get(column.index) ?? unchosen) })),
  ];
  const above = [...captions, ...rows.slice(0, Math.max(header.first, 0))];
  const scaled = withMinorUnits(withScales(guessed, header, above), columns);
  const currency = captionCurrency(above) ?? reshape?.postings?.ownCurrency;
  const plain = {
    ...{ role, headerRow: header.last, columns: scaled.columns, missing },
    ...(reshape && { reshape }),
    ...(currency && { currency }),
    ...(mayBeCredits.has(role) && areRefunds(columns, chosen, name) && { documents: "credit" as const }),
  };
  const found = withDiscountShare(planPrices(lineAmounts(withTax(plain), rows), rows), columns);
  const questions = questionsOf(best, otherRoles, scaled.unsure).filter((question) => !isSettled(question, found));
  return { ...found, ...(questions.length > 0 && { questions }) };
}

/** Whether amounts that have an equal claim are those with and without tax, or those of orders and of their lines. */
function isSettled(question: Question, { tax, orderTotal, columns }: Recognition): boolean {
  if (question.kind !== "field" || question.field !== "amount") return false;
  const amount = columns.find(({ field }) => field === "amount")?.index;
  const known = [amount, tax?.other, orderTotal];
  return question.columns.every((column) => known.includes(column));
}

/** What could be understood in two ways; it was understood in one, and the user should say whether rightly. */
function questionsOf({ rivals, reshape, role }: Attempt, others: readonly TableRole[], cents: readonly number[]) {
  const isFree = reshape?.months === undefined;
  return [
    ...(others.length > 0 ? [{ kind: "role", roles: [role, ...others] } as const] : []),
    ...(reshape?.months?.length === 0 ? [{ kind: "year" } as const] : []),
    ...rivals
      .filter(({ field }) => isFree || (field !== "date" && field !== "amount"))
      .map(({ field, columns }): Question => ({ kind: "field", field, columns })),
    ...cents.map((column): Question => ({ kind: "cents", column })),
  ];
}
