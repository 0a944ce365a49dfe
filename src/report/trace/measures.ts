import { isLifecycle, type LedgerLine } from "../costs/categories";
import { isoMonth } from "../calendar";
import { lineOf } from "../costs/items";
import { recogniseBudgetItem } from "../costs/recogniseItem";
import { itemsOf } from "../data/costMap";
import type { Measure } from "../plan";
import { acquisitionMeasures } from "./acquisitionMeasures";
import { alertMeasures } from "./alertMeasures";
import { churnRows, hasChurned, hasStayed, isBack } from "./churnRows";
import { customerRows } from "./customerRows";
import { isBooked, isWithin, monthOf, named, only, type FactRows, type TraceInputs } from "./factRows";
import { lifeMeasures } from "./lifeMeasures";
import { deductionRows, ledgerRows, orderRows, spendRows } from "./moneyRows";
import { goodsRows, profitRows } from "./profitRows";
import { reasonRows } from "./reasonRows";
import { serveMeasures } from "./serveMeasures";
import { statedMeasures } from "./statedMeasures";

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
  customers: (inputs) => customerRows(inputs, { amount: () => 1 }),
  newCustomers: (inputs) => customerRows(inputs, { amount: ({ first }) => (isWithin(inputs, first) ? 1 : NaN) }),
  churned: (inputs) => churnRows(inputs, hasChurned),
  reactivated: (inputs) => churnRows(inputs, isBack),
  retained: (inputs) => churnRows(inputs, hasStayed),
  reasons: reasonRows,
  budget: budgetRows,
  budgetQuantity: (inputs) => {
    const rows = budgetRows(inputs);
    return (
      rows && { ...rows, amount: (row) => (Number.isNaN(rows.amount(row)) ? NaN : inputs.facts.budget!.quantity[row]!) }
    );
  },
  budgetedCost: (inputs) => lifecycleOnly(budgetRows(inputs)),
  wholeBudget: (inputs) => {
    const rows = budgetRows(inputs);
    return rows && { ...rows, amount: (row) => inputs.facts.budget!.amount[row]! };
  },
  budgetUncompared: uncomparedRows,
  allCosts: (inputs) => {
    const rows = ledgerRows(inputs);
    return only(rows, (row) => rows!.dimensions.costLine!(row) !== "revenueAccounts");
  },
  lifecycleCost: (inputs) => lifecycleOnly(ledgerRows(inputs)),
  grossRevenue: (inputs) => {
    const [rows, less] = [orderRows(inputs), deductionRows(inputs)];
    return { ...rows, amount: (row) => rows.amount(row) - less.amount(row) };
  },
  deductions: deductionRows,
  goods: goodsRows,
  profit: profitRows,
  revenueOutside: (inputs) => outside(orderRows(inputs), inputs.facts.orders.amount),
  costOutside: (inputs) => dated(outside(ledgerRows(inputs), inputs.facts.ledger?.amount), inputs, true),
  costUndated: (inputs) => dated(ledgerRows(inputs), inputs, false),
  ...acquisitionMeasures,
  ...serveMeasures,
  ...lifeMeasures,
  ...statedMeasures,
  ...alertMeasures,
};

function lifecycleOnly(rows: FactRows | undefined): FactRows | undefined {
  return only(rows, (row) => isLifecycle(rows!.dimensions.costLine!(row) as LedgerLine));
}

/** The rows that no day of the period takes. */
function outside<Rows extends FactRows | undefined>(rows: Rows, amounts: Float64Array | undefined) {
  return rows && { ...rows, amount: (row: number) => (Number.isNaN(rows.amount(row)) ? amounts![row]! : NaN) };
}

/** Ledger rows with a date, or those without. */
function dated(rows: FactRows | undefined, { facts }: TraceInputs, isDated: boolean): FactRows | undefined {
  return only(rows, (row) => Number.isNaN(facts.ledger!.date[row]!) !== isDated);
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

/** Rows of no line, or of no month, that budget and actual are compared in. */
function uncomparedRows(inputs: TraceInputs): FactRows | undefined {
  const rows = measures.wholeBudget(inputs);
  const { lines = [], months = [] } = inputs.data.budget ?? {};
  const [items, shown] = [new Set<string>(lines.map(({ item }) => item)), new Set(months.map(isoMonth))];
  const { costItem, month } = rows?.dimensions ?? {};
  return only(rows, (row) => !(items.has(costItem!(row)) && shown.has(month!(row))));
}
