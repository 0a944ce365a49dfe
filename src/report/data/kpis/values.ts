import { CoreError } from "../../../core";
import { compile } from "../../../core/formula/evaluate";
import { namesIn, type FormulaNode } from "../../../core/formula/node";
import { figuresAtEnd, NPS_SCALE, type FigureId } from "../../kpis/figures";
import { figureNamed, isConstant } from "./kpiTrees";
import type { FigureMonths, Figures } from "./figureMonths";

/** Months, by their first days, both included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A figure over some months; null where it is not known in all of them, or not all of them are shown. */
export function figureValue(
  id: FigureId,
  { from, months }: FigureMonths,
  shown: readonly number[],
  window: Window,
): number | null {
  if (window.from < from || !(window.from >= shown[0]!)) return null;
  const start = figuresAtEnd.includes(id) ? window.to : window.from;
  return months.reduce(
    (sum, value, index) => (shown[index]! >= start && shown[index]! <= window.to ? sum + value : sum),
    0,
  );
}

/** The planned figure over some months; null where there is no plan. */
export function plannedValue(id: FigureId, figure: FigureMonths, shown: readonly number[], window: Window) {
  const { budget } = figure;
  return budget === undefined ? null : figureValue(id, { from: 0, months: budget }, shown, window);
}

/** A KPI from the values of its figures; null where one is unknown, or where the result is no number. */
export function kpiValue(
  tree: FormulaNode,
  figures: Figures,
  marginRate: number,
  valueOf: (id: FigureId, figure: FigureMonths) => number | null,
): number | null {
  const values = new Map(
    namesIn(tree).map((name) => {
      if (isConstant(name)) return [name, name === "marginrate" ? marginRate : NPS_SCALE];
      const id = figureNamed(name)!;
      return [name, valueOf(id, figures.get(id)!)];
    }),
  );
  if ([...values.values()].includes(null)) return null;
  try {
    const value = compile(tree)((name) => values.get(name)!);
    return Number.isFinite(value) ? value : null;
  } catch (error) {
    if (error instanceof CoreError && error.code === "division-by-zero") return null;
    throw error;
  }
}
