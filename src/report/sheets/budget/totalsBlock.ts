import { sumAmounts } from "../../../core";
import { block, cell } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { BudgetReport } from "../../data";
import { column, formula } from "../../formulas";
import type { Cell, CellsBlock } from "../../plan";
import { tieCells } from "../tieLine";
import { letterOf, varianceColumns, varianceKeys, type VarianceKey } from "./columns";
import type { BudgetLayout } from "./layout";
import type { LineFigures } from "../../data/lineFigures";

const summed = ["budget", "actual", "volume", "mix", "rate", "variance"] as const;
type Summed = (typeof summed)[number];

/** Revenue, cost and what is left; below it, that nothing of the budget is lost. */
export function totalsBlock(
  context: PlanContext,
  report: BudgetReport,
  figures: readonly LineFigures[],
  at: BudgetLayout,
): CellsBlock {
  const { t } = context;
  const { kinds, first, result } = at.totals;
  const lines = kinds.map((kind) => kindLine(context, kind, figures));
  const left =
    kinds.length === 2
      ? [
          spread(context, t("report.budget.result"), (key) => {
            const letter = letterOf(key);
            return {
              text: `=${letter}${first}-${letter}${result - 1}`,
              value: sumAmounts([sumOf(figures, 1, key), -sumOf(figures, -1, key)]),
            };
          }),
        ]
      : [];
  return {
    ...block(first, [
      ...[...lines, ...left, [null]],
      ...readLines(context, report, at),
      [cell(t("report.budget.note.parts"), "note")],
      [cell(t("report.budget.note.mix"), "note")],
    ]),
    key: "totals",
  };
}

function kindLine(context: PlanContext, kind: "revenue" | "cost", figures: readonly LineFigures[]): Cell[] {
  const { t, names } = context;
  const titles = varianceColumns(t);
  const of = (key: VarianceKey) => column(names.tables.variances, titles[key]);
  const sign = kind === "revenue" ? 1 : -1;
  return spread(context, t(`report.budget.total.${kind}`), (key) => ({
    text: `=SUMIFS(${of(key)},${of("sign")},${sign === 1 ? '">0"' : '"<0"'})`,
    value: sumOf(figures, sign, key),
  }));
}

/** A bold line with numbers below the columns of money. */
function spread(
  { data }: PlanContext,
  label: string,
  content: (key: Summed) => { text: string; value: number },
): Cell[] {
  const money = moneyFormats(data).total;
  const upTo = varianceKeys.slice(1, varianceKeys.indexOf("variance") + 1);
  return [
    cell(label, "total"),
    ...upTo.map((key) => {
      const found = summed.find((name) => name === key);
      if (found === undefined) return cell(null, "total");
      const { text, value } = content(found);
      return cell(formula(text, value), "total", money);
    }),
  ];
}

function sumOf(figures: readonly LineFigures[], good: 1 | -1, key: Summed): number {
  const own = figures.filter(({ line }) => line.good === good);
  if (key === "budget" || key === "actual" || key === "variance") return sumAmounts(own.map((line) => line[key]));
  const part = { volume: "quantity", mix: "mix", rate: "rate" } as const;
  return own.reduce((sum, { parts }) => sum + (parts?.[part[key]] ?? 0), 0);
}

/** What the budget holds, what of it is compared in any month and what in none. */
function readLines({ data, t, names }: PlanContext, report: BudgetReport, at: BudgetLayout): Cell[][] {
  const money = moneyFormats(data).total;
  const shown = sumAmounts(report.lines.flatMap(({ budget }) => budget));
  const months = column(names.tables.budget, t("report.budget.column.budget"));
  const tie = {
    actual: { address: `SUM(${months})+C${at.read + 1}`, value: sumAmounts([shown, report.uncompared.amount]) },
    expected: { address: `C${at.read}`, value: report.total },
    decimals: names.defined.decimals,
  };
  return [
    [
      cell(t("report.budget.read"), "label"),
      null,
      { ...cell(report.total, "label", money), trace: { measure: "wholeBudget" } },
    ],
    [
      cell(t("report.budget.uncompared"), "label"),
      null,
      { ...cell(report.uncompared.amount, "label", money), trace: { measure: "budgetUncompared" } },
    ],
    [cell(t("report.difference"), "label"), null, ...tieCells(tie, `C${at.read + 2}`)],
  ];
}
