import { fromMinor, sumAmounts, toMinor } from "../../core";
import type { Budget, Facts } from "../../intake/facts";
import { costItemNames, costRowOf, type CostItem } from "../costs/items";
import { recogniseBudgetItem } from "../costs/recogniseItem";
import { itemsOf, type CostMap } from "./costMap";
import { allChannels, channelKey, columnOf, type ByChannel, type Monthly } from "./monthly";
import { measureOf } from "./quantities";
import type { QuantityChoice, QuantityMeasure } from "./quantityMeasures";

/** Budget and actual by line and month. */
export interface BudgetReport {
  /** First days of the months that are shown, one after the other. */
  readonly months: readonly number[];
  /** The months compared at first: the fiscal year to date. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly BudgetLine[];
  /** Budget that no actual can be compared with: costs where there is no ledger, and rows without a month. */
  readonly uncompared: { readonly rows: number; readonly amount: number };
  /** All rows of the budget. */
  readonly total: number;
}

/** A cost item or the revenue, or a channel of it where the budget names channels. Amounts by month, in units. */
export interface BudgetLine {
  readonly item: CostItem;
  /** As the budget or the facts name it; empty for what names none; undefined for an item that is not split. */
  readonly channel?: string;
  /** Lines with the same number are channels of one item. */
  readonly group: number;
  /** 1 where more is good for the business, -1 where it is bad. */
  readonly good: 1 | -1;
  readonly budget: readonly number[];
  readonly actual: readonly number[];
  /** Absent where the budget names no quantities. */
  readonly quantities?: {
    readonly measure: QuantityMeasure;
    readonly budget: readonly number[];
    readonly actual: readonly number[];
  };
}

interface BudgetInputs {
  readonly facts: Facts;
  readonly monthly: Monthly;
  readonly quantities: Readonly<Record<QuantityMeasure, ByChannel>>;
  readonly measures: QuantityChoice;
  readonly costMap: CostMap;
  /** First day of the fiscal year of the last month. */
  readonly yearStart: number;
}

/** Undefined without a budget, or where nothing of it can be compared. */
export function budgetOf(inputs: BudgetInputs): BudgetReport | undefined {
  const { facts, monthly, yearStart } = inputs;
  if (!facts.budget) return undefined;
  const planned = addUpBudget(facts.budget, inputs);
  const items = comparedItems(planned, inputs);
  if (!items.some((item) => planned.items.has(item))) return undefined;
  const range = shownMonths(planned.firstMonth, monthly, yearStart);
  const lines = items.flatMap((item, group) => linesOf(item, group, planned, inputs, range));
  const missing = [...planned.items].filter(([item]) => !items.includes(item)).map(([, { amount }]) => amount);
  const left = missing.reduce((sum, amount) => sum + total(amount), planned.undated.amount);
  const rows = [...planned.items].reduce(
    (sum, [item, of]) => sum + (items.includes(item) ? 0 : of.rows),
    planned.undated.rows,
  );
  return {
    months: monthly.months.slice(range.first, range.last + 1),
    from: Math.max(yearStart, monthly.months[range.first]!),
    to: monthly.months[monthly.current]!,
    lines,
    uncompared: { rows, amount: fromMinor(left) },
    total: sumAmounts(facts.budget.amount),
  };
}

interface PlannedItem {
  readonly amount: ByChannel;
  readonly quantity: ByChannel;
  /** Names of the channels as the budget spells them, by key. */
  readonly names: Map<string, string>;
  rows: number;
  hasQuantity: boolean;
}

interface Planned {
  readonly items: ReadonlyMap<CostItem, PlannedItem>;
  readonly firstMonth: number;
  readonly undated: { rows: number; amount: number };
}

function addUpBudget(budget: Budget, { monthly, costMap }: BudgetInputs): Planned {
  const recognised = itemsOf([...budget.categories, ""], costMap, recogniseBudgetItem);
  const items = new Map<CostItem, PlannedItem>();
  const fresh = () => ({ amount: new Map(), quantity: new Map(), names: new Map(), rows: 0, hasQuantity: false });
  const plannedOf = (item: CostItem): PlannedItem => items.get(item) ?? items.set(item, fresh()).get(item)!;
  const undated = { rows: 0, amount: 0 };
  let firstMonth = Infinity;
  for (let row = 0; row < budget.amount.length; row++) {
    const month = monthly.indexOf(budget.date[row]!);
    if (month < 0) {
      undated.rows++;
      undated.amount += toMinor(budget.amount[row]!);
      continue;
    }
    firstMonth = Math.min(firstMonth, month);
    const planned = plannedOf(recognised[budget.category[row]!] ?? recognised.at(-1)!);
    const name = budget.channels[budget.channel[row]!] ?? "";
    const key = channelKey(name);
    planned.rows++;
    if (!planned.names.has(key)) planned.names.set(key, name.trim());
    columnOf(planned.amount, key, monthly.months.length)[month]! += toMinor(budget.amount[row]!);
    const quantity = budget.quantity[row]!;
    if (Number.isNaN(quantity)) continue;
    planned.hasQuantity = true;
    columnOf(planned.quantity, key, monthly.months.length)[month]! += toMinor(quantity);
  }
  return { items, firstMonth, undated };
}

/** Revenue, then costs in the order of a customer's life: what is planned or was spent, where the facts can tell both. */
function comparedItems({ items }: Planned, { facts, monthly }: BudgetInputs): CostItem[] {
  const isCost = (item: CostItem) => costRowOf(item) !== undefined;
  const costs = costItemNames.filter((item) => isCost(item) && (items.has(item) || monthly.items.has(item)));
  const known = costs.filter((item) => facts.ledger !== undefined || monthly.items.has(item));
  return [...(facts.orders.amount.length > 0 && items.has("revenue") ? (["revenue"] as const) : []), ...known];
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** From the budget's first month, or the fiscal year's if that is earlier, to the last month of budget or facts. */
function shownMonths(firstMonth: number, monthly: Monthly, yearStart: number): Range {
  const start = Math.max(0, monthly.indexOf(Math.max(yearStart, monthly.months[0]!)));
  return { first: Math.min(firstMonth, start, monthly.current), last: monthly.months.length - 1 };
}

function linesOf(item: CostItem, group: number, planned: Planned, inputs: BudgetInputs, range: Range): BudgetLine[] {
  const { facts, monthly, quantities, measures } = inputs;
  const plan = planned.items.get(item);
  const actual = item === "revenue" ? monthly.revenue : monthly.items.get(item);
  const measure = measureOf(item, measures, facts.tickets !== undefined);
  const counted = quantities[measure];
  const shown = (column: Float64Array | undefined, scale = fromMinor) =>
    Array.from({ length: range.last - range.first + 1 }, (_, month) => scale(column?.[range.first + month] ?? 0));
  const length = monthly.months.length;
  const line = (of: (sums: ByChannel | undefined) => Float64Array | undefined, channel?: string): BudgetLine => ({
    ...{ item, group, good: item === "revenue" ? 1 : -1 },
    ...(channel !== undefined && { channel }),
    budget: shown(of(plan?.amount)),
    actual: shown(of(actual)),
    ...(plan?.hasQuantity && {
      quantities: { measure, budget: shown(of(plan.quantity)), actual: shown(of(counted), (count) => count) },
    }),
  });
  const named = [...(plan?.names.keys() ?? [])].filter((key) => key !== "");
  if (named.length === 0) return [line((sums) => allChannels(sums, length))];
  const keys = [...new Set([...named, ...(actual?.keys() ?? [])])].sort((a, b) => Number(a === "") - Number(b === ""));
  return keys.map((key) => line((sums) => sums?.get(key), plan!.names.get(key) ?? key));
}

function total(sums: ByChannel): number {
  let all = 0;
  for (const column of sums.values()) for (const amount of column) all += amount;
  return all;
}
