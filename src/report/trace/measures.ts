import { lineOf } from "../costs/items";
import { recogniseBudgetItem } from "../costs/recogniseItem";
import { itemsOf } from "../data/costMap";
import type { Measure } from "../plan";
import { acquisitionMeasures } from "./acquisitionMeasures";
import { churnRows, hasChurned, hasStayed, isBack } from "./churnRows";
import { customerRows } from "./customerRows";
import { isBooked, isWithin, monthOf, named, only, type FactRows, type TraceInputs } from "./factRows";
import { ledgerRows, orderRows, spendRows } from "./moneyRows";
import { reasonRows } from "./reasonRows";
import { serveMeasures } from "./serveMeasures";

/** The rows of a measure; undefined where the facts hold none. */
export const measures: Readonly<Record<Measure, (inputs: TraceInputs) => FactRows | undefined>> = {
  revenue: orderRows,
  orders: firstRowsOfOrders,
  cost: ledgerRows,
  directCost: (inputs) => {
    const rows = ledgerRows(inputs);
    return only(rows, (row) => rows!.dimensions.customer!(row) !== "");
  },
  spend: spendRows,
  customers: (inputs) => customerRows(inputs, { counts: () => true, day: ({ first }) => first }),
  newCustomers: (inputs) =>
    customerRows(inputs, { counts: ({ first }) => isWithin(inputs, first), day: ({ first }) => first }),
  churned: (inputs) => churnRows(inputs, hasChurned),
  reactivated: (inputs) => churnRows(inputs, isBack),
  retained: (inputs) => churnRows(inputs, hasStayed),
  reasons: reasonRows,
  budget: budgetRows,
  ...acquisitionMeasures,
  ...serveMeasures,
};

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
    orders.amount[row]! >= 0 &&
    (inputs.within ? isWithin(inputs, orders.date[row]!) : Math.floor(orders.date[row]!) <= inputs.data.asOf) &&
    isFirst(row);
  return { ...orderRows(inputs), amount: (row) => (counts(row) ? 1 : NaN) };
}

function budgetRows(inputs: TraceInputs): FactRows | undefined {
  const { budget } = inputs.facts;
  if (budget === undefined) return undefined;
  const items = itemsOf([...budget.categories, ""], inputs.data.settings.costMap ?? {}, recogniseBudgetItem);
  const item = (row: number) => items[budget.category[row]!] ?? items.at(-1)!;
  return {
    length: budget.amount.length,
    amount: (row) => (isBooked(inputs, budget.date[row]!) ? budget.amount[row]! : NaN),
    dimensions: {
      channel: named(budget.channels, budget.channel),
      ledgerCategory: named(budget.categories, budget.category),
      costItem: item,
      costLine: (row) => lineOf(item(row)),
      month: monthOf(budget.date),
    },
    origin: budget.origin,
  };
}
