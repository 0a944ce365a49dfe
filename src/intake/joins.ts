import { sumAmounts } from "../core";
import { UNASSIGNED, type Facts } from "./facts";

/** The tables that name customers. */
export type CustomerTable = "orders" | "ledger" | "customers" | "subscriptions" | "touchpoints" | "tickets" | "surveys";

/** Customers of one table that another does not know; they stay in every total. */
export interface AntiJoin {
  readonly table: CustomerTable;
  /** The table in which they are missing. */
  readonly missingIn: CustomerTable;
  readonly customers: number;
  readonly rows: number;
  /** Sum of the amounts of these rows; 0 for tables without amounts. */
  readonly amount: number;
  /** The first few of them by name: the order of the rows does not matter. */
  readonly examples: readonly string[];
}

/** Rows of a table that name no customer at all. */
export interface WithoutCustomer {
  readonly table: CustomerTable;
  readonly rows: number;
  readonly amount: number;
}

export interface Joins {
  readonly missing: readonly AntiJoin[];
  readonly withoutCustomer: readonly WithoutCustomer[];
}

interface Keyed {
  readonly customers: readonly string[];
  readonly customer: Int32Array;
  readonly amount?: Float64Array;
}

/** What is compared with what: who bought or cost something should be listed, who cost something should have bought. */
const pairs: readonly (readonly [CustomerTable, CustomerTable])[] = [
  ...(["orders", "ledger", "subscriptions", "touchpoints", "tickets", "surveys"] as const).map(
    (table) => [table, "customers"] as const,
  ),
  ...(["ledger", "tickets", "surveys"] as const).map((table) => [table, "orders"] as const),
];

const examplesKept = 5;

function sumOf({ amount }: Keyed, rows: readonly number[]): number {
  if (amount === undefined) return 0;
  return sumAmounts(rows.map((row) => amount[row]!).filter((value) => !Number.isNaN(value)));
}

function rowsWhere({ customer }: Keyed, is: (index: number) => boolean): number[] {
  const rows: number[] = [];
  customer.forEach((index, row) => {
    if (is(index)) rows.push(row);
  });
  return rows;
}

function antiJoin(table: CustomerTable, missingIn: CustomerTable, one: Keyed, other: Keyed): AntiJoin[] {
  const known = new Set(other.customers);
  const unknown = one.customers.map((name) => !known.has(name));
  const names = one.customers.filter((_, index) => unknown[index]);
  if (names.length === 0) return [];
  const rows = rowsWhere(one, (index) => index !== UNASSIGNED && unknown[index] === true);
  const found = { customers: names.length, rows: rows.length, amount: sumOf(one, rows) };
  return [{ table, missingIn, ...found, examples: names.sort().slice(0, examplesKept) }];
}

/** Counts what does not join: customers that a table lacks, and rows without a customer. Nothing is dropped for it. */
export function joinsOf(facts: Partial<Facts>): Joins {
  const keyed = (table: CustomerTable): Keyed | undefined => {
    const found: Keyed | undefined = facts[table];
    return found !== undefined && found.customer.length > 0 ? found : undefined;
  };
  const missing = pairs.flatMap(([table, other]) => {
    const [one, two] = [keyed(table), keyed(other)];
    return one === undefined || two === undefined || two.customers.length === 0 ? [] : antiJoin(table, other, one, two);
  });
  const withoutCustomer = (["orders", "subscriptions", "touchpoints", "tickets", "surveys"] as const).flatMap(
    (table) => {
      const one = keyed(table);
      const rows = one === undefined ? [] : rowsWhere(one, (index) => index === UNASSIGNED);
      return rows.length === 0 ? [] : [{ table, rows: rows.length, amount: sumOf(one!, rows) }];
    },
  );
  return { missing, withoutCustomer };
}
