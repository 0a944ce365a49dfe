import { placeChart } from "../../charts/place";
import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import type { ConditionalFormat, SheetPlan } from "../../plan";
import { withoutTable } from "../../printedPart";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { tieFormats } from "../tieLine";
import { comparisonChart, waterfallChart } from "./charts";
import { letterOf, type VarianceKey } from "./columns";
import { inputRules, inputsBlock } from "./inputsBlock";
import { budgetLayout, type BudgetLayout } from "./layout";
import { defaultMateriality } from "../../data/materiality";
import { lineFigures } from "../../data/lineFigures";
import { monthTable } from "./monthTable";
import { totalsBlock } from "./totalsBlock";
import { varianceTable } from "./varianceTable";
import { waterfallBlock } from "./waterfall";

/** What was planned, what came, and why they differ; undefined without a budget that can be compared. */
export function budgetSheet(context: PlanContext): SheetPlan | undefined {
  const { data, t } = context;
  const report = data.budget;
  if (!report) return undefined;
  const at = budgetLayout(report);
  const materiality = data.settings.materiality ?? defaultMateriality;
  const figures = lineFigures(report, materiality);
  const frame = sheetFrame(context, "budget");
  return {
    ...frame,
    blocks: [
      titleBlock(context, "budget", ["stages"]),
      inputsBlock(context, report, materiality, at),
      block(at.table.heading, [row("heading", t("report.budget.lines"), ...Array<null>(14).fill(null))]),
      varianceTable(context, report, figures, at),
      totalsBlock(context, report, figures, at),
      ...placeChart(waterfallChart(context, report, figures, at), "A", "F", at.charts),
      ...placeChart(comparisonChart(context, report, figures, at), "G", "N", at.charts),
      waterfallBlock(context, report, figures, at),
      block(at.months.heading, [
        [cell(t("report.budget.months"), "heading"), ...row("heading", ...Array<null>(6).fill(null))],
      ]),
      monthTable(context, report, at),
    ],
    conditionalFormats: [...effectColours(context, at), ...tieFormats(at.read + 2, "C")],
    validations: inputRules(context, report, at),
    print: withoutTable(context, frame.print, at.months.heading, t("report.budget.months")),
    columnWidths: [30, 16, ...Array<number>(9).fill(12.5), 10, 11, 10, 26, 4, 6, 5],
  };
}

/** Green where a variance is good for the business, red where it is bad; the word beside it says it without colour. */
function effectColours({ t }: PlanContext, { table }: BudgetLayout): ConditionalFormat[] {
  const span = (key: VarianceKey) => `${letterOf(key)}${table.first}:${letterOf(key)}${table.last}`;
  const looks = [
    ["better", "differenceGood"],
    ["worse", "differenceBad"],
  ] as const;
  return looks.flatMap(([word, style]): ConditionalFormat[] => [
    { kind: "equal", range: span("effect"), value: t(`report.budget.${word}`), style },
    {
      kind: "expression",
      range: span("variance"),
      formula: `=$${letterOf("effect")}${table.first}="${t(`report.budget.${word}`)}"`,
      style,
    },
  ]);
}
