import { isoMonth } from "../../calendar";
import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import { kpiWindows, type KpiReport, type KpiRow, type KpiWindow } from "../../data/kpis";
import { formats } from "../../formats";
import { formula, quote } from "../../formulas";
import type { Block, Cell, CellContent, StyledCell } from "../../plan";
import { TOLERANCE } from "./inputsBlock";
import { kpiFormula } from "./kpiFormula";
import { kpiLetters as at, type KpiLayout } from "./layout";
import { kpiFormat, kpiLabel, unitLabel } from "./words";

const titles = Object.keys(at).filter((key): key is Exclude<keyof typeof at, "sign"> => key !== "sign");
const texts: readonly string[] = ["kpi", "unit", "owner", "note", "status"];

/** Headings of the page, then each KPI as a block of its own: it keeps its target, owner and note wherever it moves. */
export function kpiBlocks(context: PlanContext, report: KpiReport, layout: KpiLayout): Block[] {
  const { t } = context;
  const header = titles.map((key) => {
    return cell(t(`report.kpi.column.${key}`), texts.includes(key) ? "headerAside" : "headerNumber");
  });
  const blanks = Array<null>(titles.length - 3).fill(null);
  header[0] = cell(t("report.kpi.column.kpi"), "header");
  return [
    {
      ...block(layout.table.heading, [
        row("heading", t("report.kpi.heading.table"), null, partialText(context, report), ...blanks),
        [...header, cell(t("report.kpi.column.sign"), "headerNumber")],
      ]),
      key: "kpiHeader",
    },
    ...report.rows.map((kpi, index): Block => {
      const current = layout.table.first + index;
      return { ...block(current, [kpiCells(context, kpi, current, layout)]), key: `kpi.${kpi.choice.id}` };
    }),
    { ...block(layout.note, [[cell(t("report.kpi.note"), "note")]]), key: "kpiNote" },
  ];
}

/** Above the month: that it is the last whole one, where another one has begun. */
function partialText({ t }: PlanContext, { partial, months }: KpiReport): string | null {
  if (!partial) return null;
  const month = isoMonth(partial.month);
  return t("report.kpi.partial", { whole: isoMonth(months.at(-1)!), month, days: partial.days, of: partial.of });
}

function kpiCells(context: PlanContext, kpi: KpiRow, current: number, layout: KpiLayout): Cell[] {
  const { choice, better, values } = kpi;
  const format = kpiFormat(context, kpi);
  const input = (content: CellContent, look?: string) => cell(content, "input", look);
  const derived = derivedCells(context, kpi, current, layout);
  const cells: Readonly<Record<keyof typeof at, StyledCell>> = {
    kpi: cell(kpiLabel(context, kpi), "label", formats.text),
    unit: cell(unitLabel(context, kpi.unit), "aside"),
    ...(Object.fromEntries(
      kpiWindows.map((window) => [window, cell(valueCell(context, kpi, window, layout), "ratio", format)]),
    ) as Record<KpiWindow, StyledCell>),
    difference: cell(derived.difference, "ratio", format),
    share: cell(derived.share, "ratio", formats.share),
    target: input(choice.target ?? null, format),
    reached: cell(derived.reached, "ratio", "0%"),
    status: cell(derived.status, statusStyle(statusOf(kpi))),
    owner: input(choice.owner ?? "", formats.text),
    note: input("", formats.text),
    sign: cell(better === "more" ? 1 : -1, "note", formats.general),
  };
  return Object.keys(at).map((key) => cells[key as keyof typeof at]);

  function valueCell(all: PlanContext, { tree }: KpiRow, window: KpiWindow, { figure }: KpiLayout): CellContent {
    return kpiFormula(all, tree, (id) => `${at[window]}${figure(id)}`, values[window]);
  }
}

/** Difference to the budget, how much of the target is reached, and how it stands. */
function derivedCells({ t }: PlanContext, kpi: KpiRow, current: number, { inputs }: KpiLayout) {
  const { actual, budget } = kpi.values;
  const { target } = kpi.choice;
  const on = (key: keyof typeof at) => `${at[key]}${current}`;
  const dash = (missing: string, text: string) => `IF(${missing},"–",${text})`;
  const difference = actual === null || budget === null ? "–" : actual - budget;
  const word = (status: Status) => t(`report.kpi.status.${status}`);
  const gap = `(${on("actual")}-${on("target")})*${on("sign")}`;
  const near = `-$C$${inputs.tolerance}*ABS(${on("target")})`;
  const graded = `IF(${gap}>=0,${quote(word("good"))},IF(${gap}>=${near},${quote(word("near"))},${quote(word("missed"))}))`;
  const status = statusOf(kpi);
  const noTarget = (text: string) => `=${dash(`${on("target")}=""`, dash(`${on("actual")}="–"`, text))}`;
  return {
    difference: formula(
      `=${dash(`${on("actual")}="–"`, dash(`${on("budget")}="–"`, `${on("actual")}-${on("budget")}`))}`,
      difference,
    ),
    share: formula(
      `=IFERROR(${on("difference")}/ABS(${on("budget")}),"–")`,
      difference === "–" || budget === 0 ? "–" : difference / Math.abs(budget!),
    ),
    reached: formula(
      noTarget(dash(`${on("target")}=0`, `${on("actual")}/${on("target")}`)),
      target === undefined || target === 0 || actual === null ? "–" : actual / target,
    ),
    status: formula(noTarget(graded), status === undefined ? "–" : word(status)),
  };
}

export type Status = "good" | "near" | "missed";

/** Against the target alone; undefined without one, or without a value. */
export function statusOf({ values: { actual }, choice: { target }, better }: KpiRow): Status | undefined {
  if (target === undefined || actual === null) return undefined;
  const gap = (actual - target) * (better === "more" ? 1 : -1);
  if (gap >= 0) return "good";
  return gap >= -TOLERANCE * Math.abs(target) ? "near" : "missed";
}

function statusStyle(status: Status | undefined): "checkGood" | "checkNear" | "checkBad" | "aside" {
  if (status === undefined) return "aside";
  return ({ good: "checkGood", near: "checkNear", missed: "checkBad" } as const)[status];
}
