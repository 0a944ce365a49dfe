import { sumAmounts } from "../../../core";
import { monthEnd, monthStart } from "../../calendar";
import { cell } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import { costLines, type CostLine } from "../../costs/categories";
import { column, formula } from "../../formulas";
import type { Cell, StyledCell, Trace } from "../../plan";
import { matrixColumns as letters, type MatrixRows } from "./layout";

/** What was planned for the period by category, and how much more or less was spent. */
export function budgetLines(
  context: PlanContext,
  planned: ReadonlyMap<CostLine, number>,
  at: NonNullable<MatrixRows["budget"]>,
  ledger: number,
): Cell[][] {
  const { data, t } = context;
  const money = moneyFormats(data).total;
  const costs = data.costs!.categories;
  const all = (amounts: readonly number[]) => sumAmounts(amounts);
  const differences = costLines.map((line) => all([costs.find((one) => one.line === line)!.cost, -planned.get(line)!]));
  const minus = (letter: string, value: number) =>
    cell(formula(`=${letter}${ledger}-${letter}${at.planned}`, value), "formula", money);
  const sum = formula(
    `=SUM(${letters.firstLine}${at.planned}:${letters.lastLine}${at.planned})`,
    all([...planned.values()]),
  );
  return [
    [
      cell(t("report.life.budgetLine"), "label"),
      null,
      ...costLines.map((line) => plannedCell(context, line, planned.get(line)!, at.header)),
      cell(sum, "formula", money),
    ],
    [
      cell(t("report.life.budgetDifference"), "label"),
      null,
      ...costLines.map((line, index) => minus(letters.ofLine(line), differences[index]!)),
      minus(letters.total, all(differences)),
    ],
  ];
}

function plannedCell({ data, t, names }: PlanContext, line: CostLine, value: number, header: number): StyledCell {
  const of = (title: "budget" | "category" | "month") =>
    column(names.tables.budget, t(`report.budget.column.${title}`));
  const { periodStart, periodEnd } = names.defined;
  const first = `DATE(YEAR(${periodStart}),MONTH(${periodStart}),1)`;
  const within = `${of("month")},">="&${first},${of("month")},"<="&${periodEnd}`;
  const text = `=SUMIFS(${of("budget")},${of("category")},${letters.ofLine(line)}$${header},${within})`;
  const { start, end } = data.period;
  // with the days: a budget without a month is in no month's line
  const trace: Trace = {
    measure: "budget",
    where: { costLine: line },
    within: { from: monthStart(start), until: monthEnd(end) + 1 },
  };
  return { ...cell(formula(text, value), "link", moneyFormats(data).total), trace };
}
