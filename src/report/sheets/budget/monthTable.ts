import { costLabel, moneyFormats, type PlanContext } from "../../context";
import { isoMonth } from "../../calendar";
import { lineOf } from "../../costs/items";
import type { BudgetReport } from "../../data";
import { formats } from "../../formats";
import type { CellContent, TableBlock, TableColumn } from "../../plan";
import { lineTraces } from "./lineTraces";
import { monthKeys, type MonthKey } from "./columns";
import type { BudgetLayout } from "./layout";
import { lineKey, lineLabel } from "./words";

/** Budget and actual by line and month: what the formulas above add up. */
export function monthTable(context: PlanContext, report: BudgetReport, at: BudgetLayout): TableBlock {
  const { data, t, names } = context;
  const money = { format: moneyFormats(data).total };
  const whole = { format: formats.whole };
  const looks: Readonly<Record<MonthKey, Omit<TableColumn, "title" | "key">>> = {
    ...{ line: { format: formats.text }, number: whole, month: { format: formats.month, style: "ratio" } },
    ...{
      budget: money,
      actual: money,
      budgetQuantity: whole,
      actualQuantity: whole,
      category: { format: formats.text, style: "aside" },
    },
  };
  const places = report.lines.flatMap((line, index) =>
    report.months.map((month, place) => ({ line, index, month, place })),
  );
  return {
    kind: "table",
    key: "months",
    rowKeys: places.map(({ line, month }) => `${lineKey(line)}|${isoMonth(month)}`),
    at: `A${at.months.header}`,
    name: names.tables.budget,
    columns: monthKeys.map((key) => ({ key, title: t(`report.budget.column.${key}`), ...looks[key] })),
    traces: places.map(({ line, month }) => lineTraces(data, line, month, month)),
    rows: places.map(({ line, index, month, place }): CellContent[] => [
      ...[lineLabel(context, line), index + 1, month, line.budget[place]!, line.actual[place]!],
      ...[line.quantities?.budget[place] ?? null, line.quantities?.actual[place] ?? null],
      costLabel(t, lineOf(line.item)),
    ]),
    filter: false,
  };
}
