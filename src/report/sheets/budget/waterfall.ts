import { sumAmounts } from "../../../core";
import { block, cell, row } from "../../cells";
import { itemLabel, moneyFormats, type PlanContext } from "../../context";
import type { BudgetReport } from "../../data";
import { formats } from "../../formats";
import { column, formula } from "../../formulas";
import type { Cell, CellsBlock } from "../../plan";
import { letterOf, varianceColumns } from "./columns";
import { waterfallGroups, type BudgetLayout } from "./layout";
import type { LineFigures } from "../../data/lineFigures";

const titles = [
  "item",
  "budget",
  "actual",
  "variance",
  "base",
  "worse",
  "better",
  "ends",
  "level",
  "group",
  "size",
] as const;

/** One item of the waterfall: its lines together. */
export interface Step {
  readonly label: string;
  readonly group: number;
  readonly budget: number;
  readonly actual: number;
  readonly change: number;
  /** Where the bars stand after it. */
  readonly level: number;
}

/** From the budget to the actual, an item a step, in the order of the lines. */
export function stepsOf({ t }: PlanContext, report: BudgetReport, figures: readonly LineFigures[]): readonly Step[] {
  let level = startOf(report, figures);
  return waterfallGroups(report).map(({ item, group }) => {
    const own = figures.filter(({ line }) => line.group === group);
    const [budget, actual] = (["budget", "actual"] as const).map((key) => sumAmounts(own.map((line) => line[key])));
    const change = sumAmounts([actual!, -budget!]);
    level = sumAmounts([level, change]);
    const label = item === "revenue" ? t("report.column.revenue") : itemLabel(t, item);
    return { label, group, budget: budget!, actual: actual!, change, level };
  });
}

/** Budget of the kind that the waterfall shows. */
export function startOf(report: BudgetReport, figures: readonly LineFigures[]): number {
  const good = goodOf(report);
  return sumAmounts(figures.filter(({ line }) => line.good === good).map(({ budget }) => budget));
}

/** Whether more is good (revenue) or bad (cost). */
function goodOf(report: BudgetReport): 1 | -1 {
  return waterfallGroups(report)[0]!.good;
}

/** The numbers of the waterfall: an invisible base, what got worse and what got better, the two ends. */
export function waterfallBlock(
  context: PlanContext,
  report: BudgetReport,
  figures: readonly LineFigures[],
  at: BudgetLayout,
): CellsBlock {
  const { data, t } = context;
  const { heading, start, first, end } = at.waterfall;
  const steps = stepsOf(context, report, figures);
  const money = moneyFormats(data).total;
  const totalRow = at.totals.first + at.totals.kinds.indexOf(goodOf(report) === 1 ? "revenue" : "cost");
  const finish = steps.at(-1)!.level;
  const ends = (label: string, key: "budget" | "actual", value: number, current: number): Cell[] => [
    ...[cell(label, "label"), null, null, null, null, null, null],
    cell(formula(`=${letterOf(key)}${totalRow}`, value), "formula", money),
    cell(formula(`=H${current}`, value), "formula", money),
  ];
  return {
    ...block(heading, [
      row("heading", t("report.budget.waterfall"), ...Array<null>(titles.length - 1).fill(null)),
      [
        ...row("header", t("report.column.item")),
        ...row("headerNumber", ...titles.slice(1).map((title) => t(`report.budget.column.${title as "base"}`))),
      ],
      ends(t("report.budget.start"), "budget", startOf(report, figures), start),
      ...steps.map((step, index) => stepLine(context, step, first + index, goodOf(report))),
      ends(t("report.budget.end"), "actual", finish, end),
    ]),
    key: "waterfall",
  };
}

function stepLine({ data, t, names }: PlanContext, step: Step, current: number, good: 1 | -1): Cell[] {
  const money = moneyFormats(data).total;
  const keys = varianceColumns(t);
  const sum = (key: "budget" | "actual") => {
    const of = (title: string) => column(names.tables.variances, title);
    return formula(`=SUMIFS(${of(keys[key])},${of(keys.group)},J${current})`, step[key]);
  };
  const { change, level } = step;
  const [up, down] = [`MAX(D${current},0)`, `MAX(-D${current},0)`];
  const [rise, fall] = [Math.max(change, 0), Math.max(-change, 0)];
  const worse = good === -1 ? formula(`=${up}`, rise) : formula(`=${down}`, fall);
  const better = good === -1 ? formula(`=${down}`, fall) : formula(`=${up}`, rise);
  const number = (content: ReturnType<typeof formula>) => cell(content, "formula", money);
  return [
    cell(step.label, "label"),
    ...[number(sum("budget")), number(sum("actual"))],
    number(formula(`=C${current}-B${current}`, change)),
    number(formula(`=I${current - 1}-${down}`, sumAmounts([level, -change, -fall]))),
    ...[number(worse), number(better), null],
    number(formula(`=I${current - 1}+D${current}`, level)),
    cell(step.group + 1, "label", formats.whole),
    number(formula(`=F${current}+G${current}`, Math.abs(change))),
  ];
}
