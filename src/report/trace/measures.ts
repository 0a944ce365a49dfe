import { isoMonth, monthEnd } from "../calendar";
import { lineOf } from "../costs/items";
import { itemsOf } from "../data/costMap";
import type { Measure } from "../plan";
import { customerRows } from "./customerRows";
import { customerDimensions, named, type FactRows, type TraceInputs } from "./factRows";

/** The rows of a measure; undefined where the facts hold none. */
export const measures: Readonly<Record<Measure, (inputs: TraceInputs) => FactRows | undefined>> = {
  revenue: orderRows,
  orders: firstRowsOfOrders,
  cost: ledgerRows,
  directCost: (inputs) => only(ledgerRows(inputs), ({ dimensions }, row) => dimensions.customer!(row) !== ""),
  spend: spendRows,
  customers: (inputs) => customerRows(inputs, { counts: () => true, day: ({ first }) => first }),
  newCustomers: (inputs) =>
    customerRows(inputs, { counts: ({ first }) => within(inputs, first), day: ({ first }) => first }),
  churned: (inputs) =>
    customerRows(inputs, { counts: ({ churnedOn }) => within(inputs, churnedOn), day: ({ churnedOn }) => churnedOn }),
  tickets: ticketRows,
  budget: budgetRows,
};

function within({ data: { period } }: TraceInputs, day: number | null): boolean {
  return day !== null && day >= period.start && day < period.end + 1;
}

/** Costs and budgets are booked by month: a row later in the period's last month belongs to it, one without a date too. */
function isBooked({ data: { period } }: TraceInputs, date: number): boolean {
  return Number.isNaN(date) || (date >= period.start && date < monthEnd(period.end) + 1);
}

const month = (dates: Float64Array) => (row: number) => (Number.isNaN(dates[row]!) ? "" : isoMonth(dates[row]!));

function only(rows: FactRows | undefined, holds: (rows: FactRows, row: number) => boolean): FactRows | undefined {
  return rows && { ...rows, amount: (row) => (holds(rows, row) ? rows.amount(row) : NaN) };
}

function orderRows(inputs: TraceInputs): FactRows {
  const { orders } = inputs.facts;
  return {
    length: orders.amount.length,
    amount: (row) => (within(inputs, orders.date[row]!) ? orders.amount[row]! : NaN),
    dimensions: {
      ...customerDimensions(named(orders.customers, orders.customer), inputs.traits),
      channel: named(orders.channels, orders.channel),
      month: month(orders.date),
    },
    origin: orders.origin,
  };
}

/** Orders up to the as-of date, as the customers table counts them; each by its first row. */
function firstRowsOfOrders(inputs: TraceInputs): FactRows {
  const { orders } = inputs.facts;
  const seen = new Map<string, number>();
  const isFirst = (row: number) => {
    const number = orders.order[row] ?? -1;
    if (number < 0) return true;
    const key = `${number} ${orders.customer[row]!}`;
    if (!seen.has(key)) seen.set(key, row);
    return seen.get(key) === row;
  };
  const counts = (row: number) =>
    orders.amount[row]! >= 0 && Math.floor(orders.date[row]!) <= inputs.data.asOf && isFirst(row);
  return { ...orderRows(inputs), amount: (row) => (counts(row) ? 1 : NaN) };
}

function ledgerRows(inputs: TraceInputs): FactRows | undefined {
  const { ledger } = inputs.facts;
  if (ledger === undefined) return undefined;
  const items = itemsOf([...ledger.categories, ""], inputs.data.settings.costMap ?? {});
  const item = (row: number) => items[ledger.category[row]!] ?? items.at(-1)!;
  return {
    length: ledger.amount.length,
    amount: (row) => (isBooked(inputs, ledger.date[row]!) ? ledger.amount[row]! : NaN),
    dimensions: {
      ...customerDimensions(named(ledger.customers, ledger.customer), inputs.traits),
      channel: named(ledger.channels, ledger.channel),
      ledgerCategory: named(ledger.categories, ledger.category),
      activity: named(ledger.activities, ledger.activity),
      costItem: item,
      costLine: (row) => lineOf(item(row)),
      month: month(ledger.date),
    },
    origin: ledger.origin,
  };
}

function spendRows(inputs: TraceInputs): FactRows | undefined {
  const { spend } = inputs.facts;
  return (
    spend && {
      length: spend.amount.length,
      amount: (row) => (isBooked(inputs, spend.date[row]!) ? spend.amount[row]! : NaN),
      dimensions: { channel: named(spend.channels, spend.channel), month: month(spend.date) },
      origin: spend.origin,
    }
  );
}

function ticketRows(inputs: TraceInputs): FactRows | undefined {
  const { tickets } = inputs.facts;
  return (
    tickets && {
      length: tickets.date.length,
      amount: (row) => (within(inputs, tickets.date[row]!) ? 1 : NaN),
      dimensions: {
        ...customerDimensions(named(tickets.customers, tickets.customer), inputs.traits),
        channel: named(tickets.channels, tickets.channel),
        month: month(tickets.date),
      },
      origin: tickets.origin,
    }
  );
}

function budgetRows(inputs: TraceInputs): FactRows | undefined {
  const { budget } = inputs.facts;
  if (budget === undefined) return undefined;
  const items = itemsOf([...budget.categories, ""], inputs.data.settings.costMap ?? {});
  const item = (row: number) => items[budget.category[row]!] ?? items.at(-1)!;
  return {
    length: budget.amount.length,
    amount: (row) => (isBooked(inputs, budget.date[row]!) ? budget.amount[row]! : NaN),
    dimensions: {
      channel: named(budget.channels, budget.channel),
      ledgerCategory: named(budget.categories, budget.category),
      costItem: item,
      costLine: (row) => lineOf(item(row)),
      month: month(budget.date),
    },
    origin: budget.origin,
  };
}
