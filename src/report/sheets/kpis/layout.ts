import { CHART_ROWS } from "../../charts/place";
import type { KpiReport, KpiWindow } from "../../data/kpis";
import { kpiGroups, type KpiGroup } from "../../kpis/kpiDefinitions";
import { benchmarks } from "../../kpis/benchmarks";
import { figureIds, type FigureId } from "../../kpis/figures";

/** Letters of the columns: KPIs and the figures below them stand in the same ones. */
export const kpiLetters = {
  ...{ kpi: "A", unit: "B", actual: "C", budget: "D", difference: "E", share: "F", priorMonth: "G", priorYear: "H" },
  ...{ yearToDate: "I", target: "J", reached: "K", status: "L", owner: "M", note: "N", sign: "O" },
} as const satisfies Readonly<Record<KpiWindow, string>> & Readonly<Record<string, string>>;

/** Rows of what may be changed, below the title block. */
export const kpiInputs = { heading: 6, header: 7, from: 8, to: 9, tolerance: 10, npsScale: 11 } as const;

const CHARTS_A_ROW = 2;

/** Rows of the sheet "KPIs", counted from 1. */
export function kpiLayout(report: KpiReport) {
  const { rows, months, trends } = report;
  const groups = groupsShown(report);
  const inputs = kpiInputs;
  const table = { heading: 13, header: 14, first: 15, last: 14 + rows.length };
  const note = table.last + 1;
  const charts = note + 3;
  const bands = Math.ceil(groups.length / CHARTS_A_ROW);
  let next = charts + bands * (CHART_ROWS + 2);
  const section = (count: number, after = 0) => {
    const heading = next;
    next += count + after + 3;
    return { heading, header: heading + 1, first: heading + 2, last: heading + 1 + count };
  };
  const trend = trends.length > 0 ? section(monthsOfTrend(months).length) : undefined;
  const benchmark = section(benchmarks.length, 1);
  const figures = figuresShown(report);
  const workings = section(figures.length);
  const planned = figures.filter((id) => report.figures.get(id)!.budget !== undefined);
  const matrix = section(figures.length + planned.length);
  return {
    ...{ inputs, table, note, charts, benchmark, workings, matrix, ...(trend && { trend }) },
    chartRow: (index: number) => charts + Math.floor(index / CHARTS_A_ROW) * (CHART_ROWS + 2),
    /** Row of a figure in the windows compared. */
    figure: (id: FigureId) => workings.first + figures.indexOf(id),
    /** Row of a figure, or of its plan, month by month. */
    monthsOf: (id: FigureId) => matrix.first + figures.indexOf(id),
    planOf: (id: FigureId) => matrix.first + figures.length + planned.indexOf(id),
    /** Letter of a month's column there. */
    monthLetter: (index: number) => String.fromCharCode("B".charCodeAt(0) + index),
    planned,
  };
}

export type KpiLayout = ReturnType<typeof kpiLayout>;

export function figuresShown({ figures }: KpiReport): readonly FigureId[] {
  return figureIds.filter((id) => figures.has(id));
}

/** Groups of which there is something to draw. */
export function groupsShown({ trends }: KpiReport): readonly KpiGroup[] {
  const groups = Object.keys(kpiGroups) as KpiGroup[];
  return groups.filter((group) => trends.some((trend) => trend.group === group));
}

const MONTHS_OF_TREND = 12;

/** The last twelve of the months. */
export function monthsOfTrend(months: readonly number[]): readonly number[] {
  return months.slice(-MONTHS_OF_TREND);
}
