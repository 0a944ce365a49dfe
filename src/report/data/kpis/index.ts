import type { FormulaNode } from "../../../core/formula/node";
import { addMonths } from "../../calendar";
import type { FigureId } from "../../kpis/figures";
import { kpiIds, type KpiChoice, type KpiId } from "../../kpis/kpiChoice";
import { kpiDefinitions, kpiGroups, type KpiGroup } from "../../kpis/kpiDefinitions";
import type { PartialMonth } from "../partialMonth";
import type { ReportSettings } from "../settings";
import { monthFigures, type FigureInputs } from "./monthFigures";
import type { FigureMonths, Figures } from "./figureMonths";
import { kpiWindows, type KpiReport, type KpiRow, type KpiTrend, type KpiWindow } from "./kpiReport";
import { treeOf } from "./kpiTrees";
import { figureValue, kpiValue, plannedValue, type Window } from "./values";

export type { FigureMonths, Figures } from "./figureMonths";
export { figureOfLine } from "./monthFigures";
export { kpiIn } from "./kpiIn";
export { kpiWindows, type KpiReport, type KpiRow, type KpiTrend, type KpiWindow } from "./kpiReport";
export { figureNamed, isConstant } from "./kpiTrees";
export { figureValue, plannedValue, type Window } from "./values";

interface KpiInputs extends FigureInputs {
  readonly settings: ReportSettings;
  /** First day of the fiscal year of the last month. */
  readonly yearStart: number;
  readonly partial: PartialMonth | undefined;
}

/**
 * Undefined where no KPI can be computed.
 *
 * @throws CoreError as `treeOf`
 */
export function kpiReportOf(inputs: KpiInputs): KpiReport | undefined {
  const { monthly, settings, partial, lifecycle } = inputs;
  const { months: all } = monthly;
  const current = partial && monthly.current > 0 ? monthly.current - 1 : monthly.current;
  const months = all.slice(Math.max(0, current - 12), current + 1);
  const figures = monthFigures(inputs, months);
  const month = months.at(-1)!;
  // the year of the last whole month: the month that has only begun may be in the next one
  const yearStart = month < inputs.yearStart ? addMonths(inputs.yearStart, -12) : inputs.yearStart;
  const windows = windowsOf(month, Math.max(yearStart, all[0]!));
  const marginRate = lifecycle.assumptions.marginRate.value;
  const valueIn = (window: KpiWindow) => (id: FigureId, figure: FigureMonths) =>
    (window === "budget" ? plannedValue : figureValue)(id, figure, months, windows[window]);
  const rows = chosenRows(settings.kpis ?? kpiIds.map((id) => ({ id })), figures).map((row): KpiRow => {
    const values = kpiWindows.map((window) => [window, kpiValue(row.tree, figures, marginRate, valueIn(window))]);
    return { ...row, values: Object.fromEntries(values) as KpiRow["values"] };
  });
  const shown = rows.filter(({ values }) => Object.values(values).some((value) => value !== null));
  if (shown.length === 0) return undefined;
  const ofMonth = (tree: FormulaNode, from: number) =>
    kpiValue(tree, figures, marginRate, (id, figure) => figureValue(id, figure, months, { from, to: from }));
  const isPartial = partial && month < partial.month;
  return {
    months,
    ...(isPartial && { partial }),
    windows,
    figures,
    rows: shown,
    trends: trendsOf(shown, months, ofMonth),
  };
}

function windowsOf(month: number, yearStart: number): Record<KpiWindow, Window> {
  const single = (from: number): Window => ({ from, to: from });
  return {
    ...{ actual: single(month), budget: single(month) },
    ...{ priorMonth: single(addMonths(month, -1)), priorYear: single(addMonths(month, -12)) },
    yearToDate: { from: yearStart, to: month },
  };
}

/** The KPIs chosen that the figures allow; one of the user's own may be part of those below it. */
function chosenRows(choices: readonly KpiChoice[], figures: Figures): Omit<KpiRow, "values">[] {
  const earlier = new Map<string, FormulaNode | undefined>();
  return choices.flatMap((choice) => {
    const tree = treeOf(choice, earlier, (figure) => figures.has(figure));
    const id = choice.formula === undefined ? (choice.id as KpiId) : undefined;
    if (id === undefined) earlier.set(choice.id.toLowerCase(), tree);
    if (tree === undefined) return [];
    const { unit = "count", better = "more" } = choice;
    const own = id === undefined ? { unit, better } : kpiDefinitions[id];
    return [{ choice, id, unit: own.unit, better: choice.better ?? own.better, tree }];
  });
}

function trendsOf(
  rows: readonly KpiRow[],
  months: readonly number[],
  ofMonth: (tree: FormulaNode, month: number) => number | null,
): KpiTrend[] {
  const groups = Object.entries(kpiGroups) as [KpiGroup, readonly KpiId[]][];
  return groups.flatMap(([group, ids]) =>
    rows
      .filter(({ id }) => id !== undefined && ids.includes(id))
      .map(({ id, tree }) => ({ group, id: id!, tree, values: months.map((month) => ofMonth(tree, month)) }))
      .filter(({ values }) => values.filter((value) => value !== null).length > 1),
  );
}
