import { fromMinor, sumAmounts } from "../../../core";
import type { Facts } from "../../../intake/facts";
import { monthStart } from "../../calendar";
import { apartLines, costLines } from "../../costs/categories";
import { costItemNames, costRowOf, lineOf, type CostItem } from "../../costs/items";
import type { FigureId } from "../../kpis/figures";
import type { BudgetReport } from "../budget";
import type { Lifecycle } from "../lifecycle";
import { allChannels, type ByChannel, type Monthly } from "../monthly";
import type { QuantityMeasure } from "../quantityMeasures";
import type { MonthRow } from "../rows";
import type { ServiceQuality } from "../serve/serviceQuality";
import type { FigureMonths, Figures } from "./figureMonths";
import { replyTimes } from "./replyTimes";

export interface FigureInputs {
  readonly facts: Facts;
  readonly monthly: Monthly;
  readonly quantities: Readonly<Record<QuantityMeasure, ByChannel>>;
  /** Rows of the period: those of the last month end on the as-of date. */
  readonly rows: readonly MonthRow[];
  readonly lifecycle: Lifecycle;
  readonly service: ServiceQuality | undefined;
  readonly budget: BudgetReport | undefined;
}

/** Cost lines by the figure that holds them. */
export const figureOfLine = {
  acquisition: "acquisitionCost",
  activation: "activationCost",
  retention: "careCost",
  value: "growthCost",
  churn: "churnCost",
  unallocated: "otherCost",
} as const satisfies Record<(typeof costLines)[number], FigureId>;

/** The figures that the facts tell, in the months given (first days, up to the last month of the report). */
export function monthFigures(inputs: FigureInputs, shown: readonly number[]): Figures {
  const known = [
    ...orderFigures(inputs, shown),
    ...costFigures(inputs, shown),
    ...spendFigures(inputs, shown),
    ...lifeFigures(inputs, shown),
    ...serviceFigures(inputs, shown),
  ];
  const budgets = budgetFigures(inputs, shown);
  const planned = budgets.get("budgetedCost");
  return new Map([
    ...known.map(([id, figure]): readonly [FigureId, FigureMonths] => {
      const budget = budgets.get(id);
      return [id, { ...figure, ...(budget && { budget: budget.months }) }];
    }),
    ...(planned ? [["budgetedCost", planned] as const] : []),
  ]);
}

type Known = readonly (readonly [FigureId, FigureMonths])[];

/** A column of all months, in the months shown. */
function picker({ monthly }: FigureInputs, shown: readonly number[]) {
  return (column: Float64Array, scale: (sum: number) => number = (count) => count) =>
    shown.map((month) => scale(column[monthly.indexOf(month)] ?? 0));
}

/** In the period what its months hold, so that sheet and table agree; before it the facts. */
function withRows({ rows }: FigureInputs, shown: readonly number[], of: (row: MonthRow) => number) {
  const inPeriod = new Map(rows.map((row) => [monthStart(row.month), of(row)]));
  return (outside: readonly number[]) => outside.map((value, index) => inPeriod.get(shown[index]!) ?? value);
}

function orderFigures(inputs: FigureInputs, shown: readonly number[]): Known {
  const { facts, monthly, quantities, rows } = inputs;
  const { date } = facts.orders;
  const first = firstDate(date);
  const start = Math.min(first, rows[0]?.month ?? first);
  if (!Number.isFinite(start)) return [];
  const pick = picker(inputs, shown);
  const count = (of: ByChannel) => pick(allChannels(of, monthly.months.length));
  const won = withRows(inputs, shown, (row) => row.newCustomers)(count(quantities.newCustomers));
  const newCustomers = ["newCustomers", { from: monthStart(start), months: won }] as const;
  if (!Number.isFinite(first)) return won.some((customers) => customers > 0) ? [newCustomers] : [];
  const from = monthStart(first);
  const revenue = pick(allChannels(monthly.revenue, monthly.months.length), fromMinor);
  return [
    ["revenue", { from, months: withRows(inputs, shown, (row) => row.revenue)(revenue) }],
    ["orders", { from, months: withRows(inputs, shown, (row) => row.orders)(count(quantities.orders)) }],
    newCustomers,
  ];
}

function costFigures(inputs: FigureInputs, shown: readonly number[]): Known {
  const { facts, monthly, rows } = inputs;
  const pick = picker(inputs, shown);
  const sumOf = (items: readonly CostItem[]) => {
    const sum = new Float64Array(monthly.months.length);
    for (const item of items) {
      allChannels(monthly.items.get(item), sum.length).forEach((amount, month) => (sum[month]! += amount));
    }
    return pick(sum, fromMinor);
  };
  const goods = apartLines.indexOf("costOfGoods");
  const booked = firstDate(facts.ledger?.date ?? new Float64Array());
  const hasGoods = monthly.items.has("costOfGoods");
  if (!Number.isFinite(booked)) {
    const from = firstDate(facts.orders.date);
    return hasGoods ? [["costOfGoods", { from: monthStart(from), months: sumOf(["costOfGoods"]) }]] : [];
  }
  const from = monthStart(booked);
  const ofLine = (line: (typeof costLines)[number], index: number) => {
    const items = costItemNames.filter((item) => costRowOf(item) !== undefined && lineOf(item) === line);
    const months = withRows(inputs, shown, ({ costs }) => costs[index]!)(sumOf(items));
    return [figureOfLine[line], { from, months }] as const;
  };
  const inLedger = rows.some(({ apart }) => apart[goods] !== 0);
  const goodsMonths = sumOf(["costOfGoods"]);
  const withPeriod = inLedger ? withRows(inputs, shown, ({ apart }) => apart[goods]!)(goodsMonths) : goodsMonths;
  return [
    ...costLines.map(ofLine),
    ...(hasGoods ? [["costOfGoods", { from, months: withPeriod }] as const] : []),
    ...(monthly.items.has("service") ? [["serviceCost", { from, months: sumOf(["service"]) }] as const] : []),
  ];
}

/** Media spend of the spend table; of the ledger's channels where there is none. */
function spendFigures(inputs: FigureInputs, shown: readonly number[]): Known {
  const { facts, monthly } = inputs;
  const pick = picker(inputs, shown);
  if (!facts.spend) return paidInLedger(inputs, pick);
  const from = firstDate(facts.spend.date);
  if (!Number.isFinite(from)) return [];
  const [amounts, leads] = [facts.spend.amount, facts.spend.leads].map((column) => {
    const sums = new Float64Array(monthly.months.length);
    column.forEach((value, row) => {
      const month = monthly.indexOf(facts.spend!.date[row]!);
      if (month >= 0 && month < sums.length && !Number.isNaN(value)) sums[month]! += Math.round(value * 10_000);
    });
    return sums;
  });
  const known = { from: monthStart(from) };
  return [
    ["mediaSpend", { ...known, months: pick(amounts!, fromMinor) }],
    ...(leads!.some((count) => count > 0) ? [["leads", { ...known, months: pick(leads!, fromMinor) }] as const] : []),
  ];
}

function paidInLedger({ facts, monthly }: FigureInputs, pick: ReturnType<typeof picker>): Known {
  const sums = new Float64Array(monthly.months.length);
  for (const [item, channels] of monthly.items) {
    if (lineOf(item) !== "acquisition") continue;
    for (const [channel, column] of channels) {
      if (channel !== "") column.forEach((amount, month) => (sums[month]! += amount));
    }
  }
  const from = monthStart(firstDate(facts.ledger?.date ?? new Float64Array()));
  return sums.some((amount) => amount !== 0) ? [["mediaSpend", { from, months: pick(sums, fromMinor) }]] : [];
}

function lifeFigures({ lifecycle: { bridge = [], mrr = [] } }: FigureInputs, shown: readonly number[]): Known {
  const column = <Row extends { readonly month: number }>(rows: readonly Row[], of: (row: Row) => number) => {
    const byMonth = new Map(rows.map((row) => [monthStart(row.month), of(row)]));
    return { from: monthStart(rows[0]!.month), months: shown.map((month) => byMonth.get(month) ?? 0) };
  };
  return [
    ...(bridge.length > 0
      ? ([
          ["opening", column(bridge, ({ opening }) => opening)],
          ["lost", column(bridge, ({ churned }) => churned)],
          ["kept", column(bridge, ({ retained }) => retained)],
          ["active", column(bridge, ({ closing }) => closing)],
          ["activeMonths", column(bridge, ({ closing }) => closing)],
        ] as const)
      : []),
    ...(mrr.length > 0 ? [["recurring", column(mrr, ({ closing }) => closing)] as const] : []),
  ];
}

const counted = ["tickets", "rated", "satisfied", "answers", "promoters", "detractors"] as const;

function serviceFigures({ facts, monthly, service }: FigureInputs, shown: readonly number[]): Known {
  if (!service) return [];
  const from = monthStart(service.months[0]!.month);
  const byMonth = new Map(service.months.map((row) => [monthStart(row.month), row]));
  const known = counted.filter((id) => service.all[id === "satisfied" ? "rated" : isAnswer(id) ? "answers" : id] > 0);
  const counts = known.map((id) => {
    return [id, { from, months: shown.map((month) => byMonth.get(month)?.[id] ?? 0) }] as const;
  });
  return [...counts, ...replyTimes(facts.tickets, monthly, shown)];
}

function isAnswer(id: string): boolean {
  return id === "promoters" || id === "detractors";
}

/** Planned amounts by figure; planned new customers where the lines of winning them name quantities. */
function budgetFigures({ budget, monthly }: FigureInputs, shown: readonly number[]): Map<FigureId, FigureMonths> {
  const planned = new Map<FigureId, number[][]>();
  const add = (id: FigureId, column: readonly number[]) => {
    const inMonths = shown.map((month) => column[budget!.months.indexOf(month)] ?? 0);
    planned.set(id, [...(planned.get(id) ?? []), inMonths]);
  };
  for (const { item, budget: amounts, quantities } of budget?.lines ?? []) {
    if (amounts.every((amount) => amount === 0)) continue;
    const line = lineOf(item);
    add(
      item === "revenue"
        ? "revenue"
        : line in figureOfLine
          ? figureOfLine[line as keyof typeof figureOfLine]
          : "costOfGoods",
      amounts,
    );
    if (line in figureOfLine) add("budgetedCost", amounts);
    if (item === "acquisition" && quantities?.measure === "newCustomers") add("newCustomers", quantities.budget);
  }
  const from = Math.max(budget?.months[0] ?? 0, monthly.months[0]!);
  const total = (columns: readonly number[][]) => shown.map((_, month) => sumAmounts(columns.map((c) => c[month]!)));
  return new Map([...planned].map(([id, columns]) => [id, { from, months: total(columns) }]));
}

/** Infinity where no row has a date. */
function firstDate(dates: Float64Array): number {
  return dates.reduce((first, date) => (date < first ? date : first), Infinity);
}
