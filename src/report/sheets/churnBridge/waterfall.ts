import { placeChart } from "../../charts/place";
import { titleWithMonths } from "../../charts/titles";
import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import { formula } from "../../formulas";
import { palette } from "../../palette";
import type { Block, Cell, ChartSeries, Formula } from "../../plan";

/** A step of a waterfall: where its number stands, and what it does to the level. */
export interface WaterfallStep {
  readonly label: string;
  readonly address: string;
  readonly value: number;
  readonly kind: "level" | "up" | "down";
}

interface Waterfall {
  readonly key: string;
  readonly heading: string;
  readonly title: string;
  readonly axis: string;
  readonly format: string;
  readonly axisFormat: string;
  readonly steps: readonly WaterfallStep[];
  readonly finding: Formula;
}

const SHEET = "churnBridge";
/** Letter of each part; "after" is the level once the step is done. */
const letters = { base: "B", level: "C", up: "D", down: "E", after: "F" } as const;

/** Workings and chart: columns that stand on an unseen base, from the opening to the closing. */
export function waterfallBlocks(context: PlanContext, fall: Waterfall, at: number): Block[] {
  const { t } = context;
  const first = at + 2;
  let after = 0;
  const lines = fall.steps.map((step, index): Cell[] => {
    const before = after;
    if (step.kind === "level") after = step.value;
    else after = step.kind === "up" ? before + step.value : before - step.value;
    return stepCells(step, { current: first + index, before, after, format: fall.format });
  });
  const titles = (["base", "level", "up", "down"] as const).map((part) => t(`report.life.column.${part}`));
  const workings = block(at, [
    row("heading", fall.heading, null, null, null, null, null),
    [cell(t("report.life.column.part"), "header"), ...row("headerNumber", ...titles, t("report.life.column.closing"))],
    ...lines,
  ]);
  const last = first + fall.steps.length - 1;
  const range = (letter: string) => ({ sheet: SHEET, range: `${letter}${first}:${letter}${last}` });
  const series: ChartSeries[] = [
    { name: titles[0]!, values: range(letters.base), color: "#FFFFFF", look: "invisible" },
    { name: titles[1]!, values: range(letters.level), ...palette.total },
    { name: titles[2]!, values: range(letters.up), ...palette.retention },
    { name: titles[3]!, values: range(letters.down), ...palette.churn },
  ];
  const chart = {
    ...{ name: fall.key, type: "columnStacked" as const, legend: true, categoryAxis: {}, labels: "#,##0;-#,##0;" },
    title: titleWithMonths(context, fall.title),
    categories: range("A"),
    series,
    valueAxis: { title: fall.axis, format: fall.axisFormat },
  };
  return [{ ...workings, key: fall.key }, ...placeChart({ chart, finding: fall.finding }, "H", "N", at)];
}

interface StepPlace {
  readonly current: number;
  readonly before: number;
  readonly after: number;
  readonly format: string;
}

function stepCells(
  { label, address, value, kind }: WaterfallStep,
  { current, before, after, format }: StepPlace,
): Cell[] {
  const link = (own: WaterfallStep["kind"]) =>
    cell(own === kind ? formula(`=${address}`, value) : 0, "formula", format);
  const { level, up, down, after: end } = letters;
  const isLevel = kind === "level";
  const base = formula(`=${end}${current - 1}-${down}${current}`, before - (kind === "down" ? value : 0));
  const reached = formula(`=${level}${current}`, after);
  const moved = formula(`=${end}${current - 1}+${up}${current}-${down}${current}`, after);
  return [
    cell(label, "label"),
    cell(isLevel ? 0 : base, "formula", format),
    ...[link("level"), link("up"), link("down")],
    cell(isLevel ? reached : moved, "formula", format),
  ];
}
