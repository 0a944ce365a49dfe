import type { Facts, Ledger, Orders } from "../../src/intake/facts";

/** Order number, date, customer, amount, channel. `null` for none. */
export type OrderRow = readonly [string | null, string | number | null, string | null, number, (string | null)?];

/** Date, ledger category, customer, amount, channel. `null` for none. */
export type LedgerRow = readonly [string | number | null, string | null, string | null, number, (string | null)?];

/** Excel serial of "2025-06-30", by the calendar of JavaScript. */
export function day(date: string | number | null): number {
  if (date === null) return NaN;
  return typeof date === "number" ? date : Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** Facts from rows as a person would write them down. */
export function factsOf(orders: readonly OrderRow[], ledger?: readonly LedgerRow[]): Facts {
  return { orders: ordersOf(orders), ...(ledger && { ledger: ledgerOf(ledger) }) };
}

function ordersOf(rows: readonly OrderRow[]): Orders {
  const [orderIds, order] = indexed(rows.map(([id]) => id));
  const [customers, customer] = indexed(rows.map(([, , name]) => name));
  const [channels, channel] = indexed(rows.map(([, , , , name]) => name ?? null));
  return {
    ...{ orderIds, order, customers, customer, channels, channel },
    date: Float64Array.from(rows, ([, date]) => day(date)),
    amount: Float64Array.from(rows, ([, , , amount]) => amount),
  };
}

function ledgerOf(rows: readonly LedgerRow[]): Ledger {
  const [categories, category] = indexed(rows.map(([, name]) => name));
  const [customers, customer] = indexed(rows.map(([, , name]) => name));
  const [channels, channel] = indexed(rows.map(([, , , , name]) => name ?? null));
  return {
    ...{ categories, category, customers, customer, channels, channel },
    date: Float64Array.from(rows, ([date]) => day(date)),
    amount: Float64Array.from(rows, ([, , , amount]) => amount),
  };
}

function indexed(values: readonly (string | null)[]): [string[], Int32Array] {
  const names = [...new Set(values.filter((value) => value !== null))];
  return [names, Int32Array.from(values, (value) => (value === null ? -1 : names.indexOf(value)))];
}
