import { sumAmounts } from "../../../core";
import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import { figureValue, kpiWindows, plannedValue, type KpiReport } from "../../data/kpis";
import { formats } from "../../formats";
import { formula } from "../../formulas";
import { figuresAtEnd, type FigureId } from "../../kpis/figures";
import type { Block, Cell, CellContent, StyledCell } from "../../plan";
import { figureSource } from "./figureSources";
import { figureTrace, planTrace } from "./figureTraces";
import { figuresShown, kpiLetters, type KpiLayout } from "./layout";
import { figureFormat, figureLabel } from "./words";

/** The figures in the months compared: the KPIs above are formulas over these cells, in the same columns. */
export function workingsBlock(context: PlanContext, report: KpiReport, at: KpiLayout): Block {
  const { t } = context;
  const titles = [...kpiWindows, undefined, undefined].map((_, index) => windowAt(index));
  const header = [
    cell(t("report.kpi.column.figure"), "header"),
    cell(t("report.kpi.column.knownFrom"), "headerNumber"),
    ...titles.map((window) => cell(window && t(`report.kpi.column.${window}`), "headerNumber")),
  ];
  const lines = figuresShown(report).map((id) => workingsLine(context, report, at, id));
  return {
    ...block(at.workings.heading, [
      row("heading", t("report.kpi.heading.workings"), ...Array<null>(8).fill(null)),
      header,
      ...lines,
    ]),
    key: "workings",
  };
}

/** The window of a column, counted from C. */
function windowAt(index: number) {
  const letter = String.fromCharCode("C".charCodeAt(0) + index);
  return kpiWindows.find((window) => kpiLetters[window] === letter) ?? null;
}

function workingsLine(context: PlanContext, report: KpiReport, at: KpiLayout, id: FigureId): Cell[] {
  const figure = report.figures.get(id)!;
  const current = at.figure(id);
  const format = figureFormat(context, report, id, figure.months);
  const { from, to } = at.inputs;
  const last = at.monthLetter(report.months.length - 1);
  const span = (line: number) => `$B$${line}:$${last}$${line}`;
  const sum = (letter: string, line: number) => {
    const start = `${letter}$${figuresAtEnd.includes(id) ? to : from}`;
    return `SUMIFS(${span(line)},${span(at.matrix.header)},">="&${start},${span(at.matrix.header)},"<="&${letter}$${to})`;
  };
  const cells = Array.from({ length: 7 }, (_, index): StyledCell | null => {
    const window = windowAt(index);
    if (window === null) return null;
    const letter = kpiLetters[window];
    if (window === "budget") {
      const value = plannedValue(id, figure, report.months, report.windows.budget);
      return cell(value === null ? "–" : formula(`=${sum(letter, at.planOf(id))}`, value), "ratio", format);
    }
    const value = figureValue(id, figure, report.months, report.windows[window]) ?? "–";
    const text = `=IF(${letter}$${from}<$B${current},"–",${sum(letter, at.monthsOf(id))})`;
    return cell(formula(text, value), "ratio", format);
  });
  return [cell(figureLabel(context, id), "label"), cell(figure.from, "label", formats.month), ...cells];
}

/** The figures month by month: as other sheets hold them, where they do. */
export function matrixBlock(context: PlanContext, report: KpiReport, at: KpiLayout): Block {
  const { t } = context;
  const { months } = report;
  const figures = figuresShown(report);
  const header = [
    cell(t("report.kpi.column.figure"), "header"),
    ...months.map((month) => cell(month, "headerNumber", formats.month)),
  ];
  return {
    ...block(at.matrix.heading, [
      row("heading", t("report.kpi.heading.matrix"), ...Array<null>(months.length).fill(null)),
      header,
      ...figures.map((id) => matrixLine(context, report, at, id)),
      ...at.planned.map((id) => planLine(context, report, id)),
    ]),
    key: "matrix",
  };
}

function matrixLine(context: PlanContext, report: KpiReport, at: KpiLayout, id: FigureId): Cell[] {
  const { from, months } = report.figures.get(id)!;
  const format = figureFormat(context, report, id, months);
  const source = figureSource(context, id);
  return [
    cell(figureLabel(context, id), "label"),
    ...months.map((value, index): StyledCell => {
      const month = report.months[index]!;
      if (month < from) return cell(null, "label", format);
      const isThere = source?.values.get(month) === value;
      const content: CellContent = isThere
        ? formula(source.formula(`${at.monthLetter(index)}$${at.matrix.header}`), value)
        : value;
      const trace = figureTrace(context.data, id, month);
      return { ...cell(content, isThere ? "link" : "label", format), ...(trace && { trace }) };
    }),
  ];
}

function planLine(context: PlanContext, report: KpiReport, id: FigureId): Cell[] {
  const { budget = [] } = report.figures.get(id)!;
  const format = figureFormat(context, report, id, [sumAmounts(budget)]);
  const label = context.t("report.kpi.planOf", { figure: figureLabel(context, id) });
  return [
    cell(label, "label"),
    ...budget.map((value, index): StyledCell => {
      const trace = planTrace(id, report.months[index]!);
      return { ...cell(value, "label", format), ...(trace && { trace }) };
    }),
  ];
}
