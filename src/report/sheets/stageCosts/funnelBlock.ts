import { block, cell, row } from "../../cells";
import { moneyFormats, stageLabel, type PlanContext } from "../../context";
import { costCategories, type CostCategory } from "../../costs/categories";
import { formats } from "../../formats";
import { column, formula } from "../../formulas";
import type { Cell, CellsBlock } from "../../plan";
import { customerColumns } from "../../tables";
import { matrixColumns as letters, type StageCostsLayout } from "./layout";

/** Who reached each step, and what the category of that name cost per unit of its own number. */
export function funnelBlock(context: PlanContext, { funnel: at, matrix }: StageCostsLayout): CellsBlock {
  const { data, t } = context;
  const steps = data.lifecycle.funnel;
  const withCost = matrix !== undefined && steps.some(({ stage }) => isCategory(stage));
  const header = [
    ...row("header", t("report.life.column.step")),
    ...row("headerNumber", t("report.life.column.reached"), t("report.life.column.conversion")),
    ...row("headerNumber", t("report.life.column.ofAll")),
    ...(withCost ? row("headerNumber", t("report.life.column.categoryCost"), t("report.column.unitCost")) : []),
  ];
  const lines = steps.map((_, index) => [
    ...stepCells(context, index, at),
    ...(withCost ? costCells(context, steps[index]!.stage, matrix) : []),
  ]);
  return {
    ...block(at.heading, [
      row("heading", t("report.life.heading.funnel"), ...Array<null>(header.length - 1).fill(null)),
      header,
      ...lines,
      [cell(t("report.life.funnelNote"), "note")],
    ]),
    key: "funnel",
  };
}

function isCategory(stage: string): stage is CostCategory {
  return (costCategories as readonly string[]).includes(stage);
}

function stepCells({ data, t, names }: PlanContext, index: number, at: StageCostsLayout["funnel"]): Cell[] {
  const steps = data.lifecycle.funnel;
  const { stage, reached, conversion } = steps[index]!;
  const current = at.first + index;
  const further = current === at.last ? "" : `+B${current + 1}`;
  const furthest = column(names.tables.customers, customerColumns(t).furthest);
  const all = steps[0]!.reached;
  return [
    cell(stageLabel(t, stage), "label"),
    cell(formula(`=COUNTIFS(${furthest},A${current})${further}`, reached), "formula", formats.whole),
    index === 0
      ? cell("–", "ratio")
      : cell(
          formula(`=IF(B${current - 1}=0,"–",B${current}/B${current - 1})`, conversion ?? "–"),
          "ratio",
          formats.share,
        ),
    cell(
      formula(`=IF(B$${at.first}=0,"–",B${current}/B$${at.first})`, all === 0 ? "–" : reached / all),
      "ratio",
      formats.share,
    ),
  ];
}

/** The cost of the period belongs to its category; a step without a category of its name has none. */
function costCells({ data }: PlanContext, stage: string, matrix: NonNullable<StageCostsLayout["matrix"]>): Cell[] {
  if (!isCategory(stage)) return row("ratio", "–", "–");
  const { cost, denominator } = data.costs!.categories.find(({ line }) => line === stage)!;
  const letter = letters.ofLine(stage);
  return [
    cell(formula(`=${letter}${matrix.total}`, cost), "formula", moneyFormats(data).total),
    cell(formula(`=${letter}${matrix.unitCost}`, denominator === 0 ? "–" : cost / denominator), "ratio", formats.cents),
  ];
}
