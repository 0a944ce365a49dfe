import type { Field, RawCell, Recognition, Reshape, TableRole } from "../source";
import { assign, type Choice, type Column } from "./assign";
import { columnsOf, guesses, unchosen, withScales } from "./columns";
import { distinctTitles, findHeader, type Header } from "./header";
import { assignByName, headerAbove } from "./namedColumns";
import { findPreset, type Preset } from "./presets";
import { madeColumns, reshapeOf, usedUp, withReshaped } from "./reshape";
import { withoutUnit } from "./units";

export { fieldNames } from "./namedColumns";

/** What is known of a table besides its cells. */
export interface RecognitionHint {
  /** Names of the columns from the first one on, as the user typed them; those that are no field are ignored. */
  readonly columns?: readonly string[];
  readonly role?: TableRole;
  /** Name of the file or the sheet: "ledger 2024.csv" speaks for a ledger. */
  readonly name?: string;
}

type Rows = readonly (readonly RawCell[])[];

const ledgerName = /ledger|cost|expense|spend|\bgl\b|费用|成本|台账|明细账|科目|費用|帳|支出/i;
const ordersName = /order|sale|invoice|transaction|purchase|retail|订单|销售|交易|訂單|銷售/i;

/** Fields that a table of this role cannot do without and that are not among those found. */
export function missingFields(role: TableRole, fields: Iterable<Field>): Field[] {
  const found = new Set(fields);
  if (role === "ledger") return (["category", "amount"] as const).filter((field) => !found.has(field));
  const missing: Field[] = found.has("date") ? [] : ["date"];
  if (found.has("amount") || (found.has("quantity") && found.has("unitPrice"))) return missing;
  if (found.has("quantity")) return [...missing, "unitPrice"];
  return [...missing, found.has("unitPrice") ? "quantity" : "amount"];
}

const fieldsIn = (chosen: ReadonlyMap<number, Choice>) => [...chosen.values()].map(({ field }) => field);

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
  const known = role ?? (fieldsIn(chosen).includes("category") ? "ledger" : "orders");
  const guessed = guesses(columns, chosen);
  // a name beyond the last column names nothing
  const found = guessed.flatMap(({ field }) => field ?? []);
  return { role: known, headerRow, columns: guessed, missing: missingFields(known, found) };
}

interface Attempt {
  readonly role: TableRole;
  readonly chosen: ReadonlyMap<number, Choice>;
  readonly missing: readonly Field[];
  readonly reshape?: Reshape | undefined;
}

function attempt(columns: readonly Column[], role: TableRole, found: Reshape | undefined): Attempt {
  const used = found === undefined ? new Set() : usedUp(found);
  const named = columns.map((column) => ({ ...column, title: withoutUnit(column.title) }));
  const chosen = assign(
    named.filter(({ index }) => !used.has(index)),
    role,
  );
  const reshape = found && withReshaped(found, chosen);
  const missing = missingFields(role, fieldsIn(chosen));
  // months of an unknown year are dates of nothing
  const undated = reshape?.months?.length === 0 && !missing.includes("date");
  return { role, chosen, missing: undated ? ["date", ...missing] : missing, reshape };
}

const has = ({ chosen }: Attempt, field: Field) => fieldsIn(chosen).includes(field);

/** Orders and ledger are told apart by what only one of them has, and by the name where both would do. */
function chooseRole(orders: Attempt, ledger: Attempt, name: string): Attempt | undefined {
  const complete = [orders, ledger].filter(({ missing }) => missing.length === 0);
  const mustBeOrders = has(orders, "orderId") || has(orders, "quantity");
  const namedLedger = ledgerName.test(name) && !ordersName.test(name);
  if (complete.length === 2) return mustBeOrders || (ordersName.test(name) && !namedLedger) ? orders : ledger;
  // costs without a category must not pass for orders: better to ask for the category
  if (complete[0] === orders && namedLedger && !mustBeOrders && !has(orders, "customer")) return ledger;
  if (complete.length === 1) return complete[0];
  const nearly = [ledger, orders].filter(({ missing, chosen }) => missing.length === 1 && chosen.size >= 2);
  return nearly.length === 1 || ledgerName.test(name) ? nearly[0] : nearly.at(-1);
}

/**
 * Recognises what a table is from its first rows: its header row under any title lines, its columns and its role.
 *
 * The role stays open where the table looks like neither orders nor a cost ledger; `missing` names the fields
 * without which it cannot be read.
 *
 * @throws IntakeError "unknown-columns", "column-named-twice" for a bad hint
 */
export function recognise(firstRows: Rows, hint: RecognitionHint = {}): Recognition {
  if (hint.columns !== undefined) return fromNames(firstRows, hint);
  const known = hint.role === "ledger" ? undefined : findPreset(firstRows);
  if (known !== undefined) return fromPreset(firstRows, known.preset, known.headerRow);

  const header = findHeader(firstRows);
  const columns = columnsOf(firstRows, header.last, header.titles);
  const tryAs = (role: TableRole) => attempt(columns, role, reshapeOf(firstRows, header, role, hint.name ?? ""));
  const best =
    hint.role === undefined ? chooseRole(tryAs("orders"), tryAs("ledger"), hint.name ?? "") : tryAs(hint.role);
  if (best === undefined) return { headerRow: header.last, columns: guesses(columns, new Map()), missing: [] };
  return recognised(firstRows, header, columns, best);
}

function recognised(rows: Rows, header: Header, columns: readonly Column[], best: Attempt): Recognition {
  const { role, chosen, missing, reshape } = best;
  const titles = distinctTitles(columns.map(({ title }) => title));
  const made = reshape === undefined ? [] : madeColumns(reshape, columns);
  const guessed = [
    ...guesses(columns, chosen).map((guess, i) => ({ ...guess, title: titles[i]! })),
    ...made.map((column) => ({ ...column, ...(chosen.get(column.index) ?? unchosen) })),
  ];
  const scaled = withScales(guessed, header, rows);
  return { role, headerRow: header.last, columns: scaled, missing, ...(reshape !== undefined && { reshape }) };
}
