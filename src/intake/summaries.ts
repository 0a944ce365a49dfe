import { fromMinor, toMinor } from "../core";
import { UNASSIGNED, type Ledger } from "./facts";
import type { ReadTable } from "./read/rowReader";
import type { Exclusion, SourceRecord } from "./source";
import { isSameAmount } from "./values/sameAmount";
import { isoDate } from "./values/serial";

type LedgerTable = Extract<ReadTable, { role: "ledger" }>;
/** What costs come to, in whole ten-thousandths. */
type Sums = ReadonlyMap<string, number>;

/** A ledger with the month and the category of each of its rows; blank where there is none. */
interface Known {
  readonly read: LedgerTable;
  readonly months: readonly string[];
  readonly among: ReadonlySet<string>;
}

interface Cost {
  readonly month: string;
  readonly category: string;
  readonly minor: number;
}

function known(read: LedgerTable): Known {
  const { date } = read.table;
  const months = Array.from(date, (day) => (Number.isNaN(day) ? "" : isoDate(day).slice(0, 7)));
  return { read, months, among: new Set(months) };
}

/** What a summary may be the sums by; the surest first. */
const schemes: readonly ((cost: Cost) => string)[] = [
  ({ month, category }) => `${month}|${category}`,
  ({ category }) => category,
  ({ month }) => month,
];

const costsIn = (tables: readonly Known[], wanted: ReadonlySet<string>): Cost[] =>
  tables.flatMap(({ read: { table }, months }) =>
    months.flatMap((month, row) => {
      if (!wanted.has(month)) return [];
      const category = (table.categories[table.category[row]!] ?? "").toLowerCase();
      return [{ month, category, minor: toMinor(table.amount[row]!) }];
    }),
  );

function sumsBy(costs: readonly Cost[], keyOf: (cost: Cost) => string): Sums {
  const sums = new Map<string, number>();
  for (const cost of costs) sums.set(keyOf(cost), (sums.get(keyOf(cost)) ?? 0) + cost.minor);
  return sums;
}

const isSame = (one: Sums, other: Sums) =>
  one.size === other.size &&
  [...one].every(([key, minor]) => other.has(key) && isSameAmount(fromMinor(minor), fromMinor(other.get(key)!)));

const cent = 100;
const whole = () => "";

/** Whether the first costs are the sums of the others: one sum may be equal by chance, two or an uneven one are not. */
function areSums(costs: readonly Cost[], others: readonly Cost[]): boolean {
  if (costs.length === 0 || costs.length >= others.length) return false;
  const total = sumsBy(costs, whole);
  if (!isSame(total, sumsBy(others, whole))) return false;
  const isUneven = (total.get("")! / cent) % 100 !== 0;
  return isUneven || schemes.some((keyOf) => sameSums(sumsBy(costs, keyOf), sumsBy(others, keyOf)));
}

const sameSums = (one: Sums, other: Sums) => new Set(one.values()).size > 1 && isSame(one, other);

/** The months of a table whose costs the others hold in more rows; undefined where it is no summary of them. */
function summarised(one: Known, others: readonly Known[]): ReadonlySet<string> | undefined {
  const theirs = new Set(others.flatMap(({ among }) => [...among]));
  // a summary without months is one of all of them
  const isWhole = one.among.has("") !== theirs.has("");
  const shared = new Set([...one.among].filter((month) => theirs.has(month)));
  const [mine, rest] = isWhole ? [one.among, theirs] : [shared, shared];
  return mine.size > 0 && areSums(costsIn([one], mine), costsIn(others, rest)) ? mine : undefined;
}

const examplesKept = 20;

function filtered(table: Ledger, isKept: (row: number) => boolean): Ledger {
  const rows = [...table.amount.keys()].filter(isKept);
  const ints = (values: Int32Array) => Int32Array.from(rows, (row) => values[row]!);
  const floats = (values: Float64Array) => Float64Array.from(rows, (row) => values[row]!);
  const { category, customer, channel, date, amount, activity, attribute, origin } = table;
  return {
    ...{ ...table, category: ints(category), customer: ints(customer), channel: ints(channel) },
    ...{ date: floats(date), amount: floats(amount) },
    ...(activity && { activity: ints(activity) }),
    ...(attribute && { attribute: ints(attribute) }),
    ...(origin && {
      origin: { source: Uint16Array.from(rows, (row) => origin.source[row]!), row: ints(origin.row) },
    }),
  };
}

/** What is left of a summary, with its rows that others hold listed as left out. */
function withoutMonths(
  { read: { table, record }, months }: Known,
  left: ReadonlySet<string>,
  other: string,
): LedgerTable {
  const rows = [...months.keys()].filter((row) => left.has(months[row]!));
  const amount = fromMinor(rows.reduce((sum, row) => sum + toMinor(table.amount[row]!), 0));
  const column = record.recognition.columns.find(({ field }) => field === "category")?.title ?? "";
  const examples = rows.slice(0, examplesKept).map((row) => ({
    ...{ row: table.origin?.row[row] ?? 0, column, value: table.categories[table.category[row]!] ?? "" },
  }));
  const exclusion: Exclusion = { reason: "summary", count: rows.length, amount, examples };
  const kept = filtered(table, (row) => !left.has(months[row]!));
  const counted: Partial<SourceRecord> = {
    rowsRead: record.rowsRead - rows.length,
    amount: fromMinor(toMinor(record.amount) - toMinor(amount)),
    rowsUnassigned: kept.customer.filter((customer) => customer === UNASSIGNED).length,
    exclusions: [...record.exclusions, exclusion],
    summaryOf: { other, rows: rows.length, amount },
  };
  return { role: "ledger", table: kept, record: { ...record, ...counted, role: "ledger" } };
}

/**
 * Leaves out ledgers that are the sums of others by month, by category, or as a whole: a monthly summary beside the
 * journal. Where it has more months, those are kept. Tables keep their places.
 */
export function withoutSummaries(tables: readonly ReadTable[]): readonly ReadTable[] {
  const ledgers = tables.filter((table): table is LedgerTable => table.role === "ledger").map(known);
  const left = new Map<ReadTable, LedgerTable>();
  for (const one of [...ledgers].sort((a, b) => a.months.length - b.months.length)) {
    const others = ledgers.filter((other) => other !== one && !left.has(other.read));
    const groups = [...others.map((other) => [other]), ...(others.length > 1 ? [others] : [])];
    for (const among of groups) {
      const months = summarised(one, among);
      if (months === undefined) continue;
      left.set(one.read, withoutMonths(one, months, among.map(({ read }) => read.record.name).join(", ")));
      break;
    }
  }
  return tables.map((table) => left.get(table) ?? table);
}
