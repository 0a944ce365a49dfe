import { lineOf } from "../costs/items";
import { ledgerItems } from "../data/ledgerItems";
import { customerDimensions, isBooked, isWithin, monthOf, named, type FactRows, type TraceInputs } from "./factRows";

/** Order rows with their amounts. */
export function orderRows(inputs: TraceInputs): FactRows {
  const { orders } = inputs.facts;
  return {
    length: orders.amount.length,
    amount: (row) => (isWithin(inputs, orders.date[row]!) ? orders.amount[row]! : NaN),
    dimensions: {
      ...customerDimensions(named(orders.customers, orders.customer), inputs.traits),
      channel: named(orders.channels, orders.channel),
      month: monthOf(orders.date),
    },
    origin: orders.origin,
  };
}

/** Price reductions and returns, below zero. */
export function deductionRows(inputs: TraceInputs): FactRows {
  const { amount, discount } = inputs.facts.orders;
  const rows = orderRows(inputs);
  const reduction = (row: number) => (discount && !Number.isNaN(discount[row]!) ? discount[row]! : 0);
  return { ...rows, amount: (row) => rows.amount(row) - Math.max(0, amount[row]!) - reduction(row) };
}

/** Ledger rows with their amounts. */
export function ledgerRows(inputs: TraceInputs): FactRows | undefined {
  const { ledger } = inputs.facts;
  if (ledger === undefined) return undefined;
  const items = ledgerItems(ledger, inputs.data.settings.costMap ?? {});
  const item = (row: number) => items[ledger.category[row]!] ?? items.at(-1)!;
  return {
    length: ledger.amount.length,
    amount: (row) => (isBooked(inputs, ledger.date[row]!) ? ledger.amount[row]! : NaN),
    dimensions: {
      ...customerDimensions(named(ledger.customers, ledger.customer), inputs.traits),
      channel: named(ledger.channels, ledger.channel),
      ledgerCategory: named(ledger.categories, ledger.category),
      activity: named(ledger.activities, ledger.activity),
      costAttribute: named(ledger.attributes, ledger.attribute),
      costItem: item,
      costLine: (row) => lineOf(item(row)),
      month: monthOf(ledger.date),
    },
    origin: ledger.origin,
  };
}

/** Rows of the marketing spend with their amounts; undefined where there are none. */
export function spendRows(inputs: TraceInputs): FactRows | undefined {
  const { spend } = inputs.facts;
  return (
    spend && {
      length: spend.amount.length,
      amount: (row) => (isBooked(inputs, spend.date[row]!) ? spend.amount[row]! : NaN),
      dimensions: { channel: named(spend.channels, spend.channel), month: monthOf(spend.date) },
      origin: spend.origin,
    }
  );
}
