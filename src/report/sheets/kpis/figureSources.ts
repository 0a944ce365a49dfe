import { monthStart } from "../../calendar";
import { costLines } from "../../costs/categories";
import type { PlanContext } from "../../context";
import { figureOfLine } from "../../data/kpis";
import { column } from "../../formulas";
import type { FigureId } from "../../kpis/figures";
import { monthColumns } from "../../tables";
import { bridgeColumns, mrrColumns } from "../churnBridge/monthTables";
import { countColumns } from "../service/counts";

/** Where another sheet holds a figure by month: its values by first day, and how a cell with a month finds one. */
export interface FigureSource {
  readonly values: ReadonlyMap<number, number>;
  readonly formula: (month: string) => string;
}

/** Undefined where no table of the report holds the figure. */
export function figureSource(context: PlanContext, id: FigureId): FigureSource | undefined {
  return inMonths(context, id) ?? inBridge(context, id) ?? inService(context, id);
}

function sourceOf<Row extends { readonly month: number }>(
  table: string,
  titles: { readonly month: string; readonly value: string | undefined },
  rows: readonly Row[],
  of: (row: Row) => number,
): FigureSource | undefined {
  const { month, value } = titles;
  if (value === undefined || rows.length === 0) return undefined;
  return {
    values: new Map(rows.map((row) => [monthStart(row.month), of(row)])),
    formula: (cell) => `=SUMIFS(${column(table, value)},${column(table, month)},${cell})`,
  };
}

function inMonths({ data, t, names }: PlanContext, id: FigureId): FigureSource | undefined {
  const titles = monthColumns(t);
  const of = (value: string, pick: (row: (typeof data.months)[number]) => number) =>
    // the first row may begin within its month
    sourceOf(names.tables.months, { month: titles.month, value }, data.months.filter(isWhole), pick);
  if (id === "revenue") return of(titles.revenue, ({ revenue }) => revenue);
  if (id === "orders") return of(titles.orders, ({ orders }) => orders);
  if (id === "newCustomers") return of(titles.newCustomers, ({ newCustomers }) => newCustomers);
  if (!data.costs) return undefined;
  if (id === "costOfGoods" && data.costs.apart.length > 0) return of(titles.apart[0]!, ({ apart }) => apart[0]!);
  const line = costLines.findIndex((name) => figureOfLine[name] === id);
  return line < 0 ? undefined : of(titles.costs[line]!, ({ costs }) => costs[line]!);
}

function isWhole({ month }: { readonly month: number }): boolean {
  return month === monthStart(month);
}

const inLife = {
  opening: "opening",
  lost: "churned",
  kept: "retained",
  active: "closing",
  activeMonths: "closing",
} as const;

function inBridge(context: PlanContext, id: FigureId): FigureSource | undefined {
  const { bridge = [], mrr = [] } = context.data.lifecycle;
  const { tables } = context.names;
  const titleOf = (columns: readonly { readonly key: string; readonly title: string }[], key: string) =>
    columns.find((each) => each.key === key)!.title;
  if (id === "recurring") {
    const columns = mrrColumns(context);
    const titles = { month: titleOf(columns, "month"), value: titleOf(columns, "closing") };
    return sourceOf(tables.mrr, titles, mrr.filter(isWhole), ({ closing }) => closing);
  }
  if (!(id in inLife)) return undefined;
  const key = inLife[id as keyof typeof inLife];
  const columns = bridgeColumns(context);
  const titles = { month: titleOf(columns, "month"), value: titleOf(columns, key) };
  return sourceOf(tables.bridge, titles, bridge.filter(isWhole), (row) => row[key]);
}

const inCounts = ["tickets", "rated", "satisfied", "answers", "promoters", "detractors"] as const;

function inService(context: PlanContext, id: FigureId): FigureSource | undefined {
  const { service } = context.data;
  if (!service) return undefined;
  const columns = countColumns(context);
  const of = (key: string) => columns.find((each) => each.key === key)!.title;
  const table = context.names.tables.serviceCounts;
  const key = inCounts.find((each) => each === id);
  if (key) return sourceOf(table, { month: of("month"), value: of(key) }, service.months, (row) => row[key]);
  if (id !== "serviceCost" || !service.cost) return undefined;
  const rows = service.months.map(({ month }, index) => ({ month, cost: service.cost!.byMonth[index]! }));
  return sourceOf(table, { month: of("month"), value: of("serviceCost") }, rows, ({ cost }) => cost);
}
