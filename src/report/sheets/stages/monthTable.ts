import { sumAmounts } from "../../../core";
import { isoMonth } from "../../calendar";
import { moneyFormats, type PlanContext } from "../../context";
import type { MonthRow } from "../../data";
import { apartLines, costLines } from "../../costs/categories";
import { formats } from "../../formats";
import type { TableBlock, TableColumn } from "../../plan";
import { monthColumns } from "../../tables";
import type { StageLayout } from "./layout";

/** Column of the first cost line, counted from 0; the month's total cost stands before it. */
export const FIRST_COST_COLUMN = 6;

/** The months of the period, added up once: formulas and charts read this table, not the raw rows. */
export function monthTable({ data, t, names }: PlanContext, { months: at }: StageLayout): TableBlock {
  const titles = monthColumns(t);
  const money = moneyFormats(data).total;
  // goods and revenue accounts only where the ledger holds some
  const apart = <T>(values: readonly T[]) => (data.costs && data.costs.apart.length > 0 ? values : []);
  const costTitles = data.costs ? [titles.cost, ...titles.costs, ...apart(titles.apart)] : [];
  const within = { from: data.period.start, until: data.period.end + 1 };
  return {
    ...{ kind: "table", key: "months", dimension: "month" },
    rowKeys: data.months.map(({ month }) => isoMonth(month)),
    at: `A${at.header}`,
    name: names.tables.months,
    columns: [
      { key: "month", title: titles.month, format: formats.month, style: "month" },
      { key: "revenue", title: titles.revenue, format: money, trace: { measure: "revenue" } },
      {
        key: "unassignedRevenue",
        title: titles.unassignedRevenue,
        format: money,
        trace: { measure: "revenue", where: { customer: "" } },
      },
      { key: "orders", title: titles.orders, format: formats.whole, trace: { measure: "orders", within } },
      { key: "newCustomers", title: titles.newCustomers, format: formats.whole, trace: { measure: "newCustomers" } },
      ...costTitles.map((title, index) => ({ title, format: money, ...costColumn(index) })),
    ],
    rows: data.months.map((month) => [
      ...[month.month, month.revenue, month.unassignedRevenue, month.orders, month.newCustomers],
      ...(data.costs ? [monthCost(month), ...month.costs, ...apart(month.apart)] : []),
    ]),
    filter: false,
  };
}

/** The total has all lifecycle lines; each line its own, goods and revenue accounts behind them. */
function costColumn(index: number): Pick<TableColumn, "key" | "trace"> {
  const line = [...costLines, ...apartLines][index - 1];
  if (line === undefined) return { key: "cost", trace: { measure: "lifecycleCost" } };
  return { key: line, trace: { measure: "cost", where: { costLine: line } } };
}

export function monthCost({ costs }: MonthRow): number {
  return sumAmounts(costs);
}
