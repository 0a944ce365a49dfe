import type { PlanContext } from "../context";
import { figureNamed, figureValue, kpiIn, plannedValue, type KpiReport, type KpiWindow } from "../data/kpis";
import { textNumber, textShare } from "../formats";
import { onSheet } from "../formulas";
import { excelFormula } from "../formulaText";
import type { FigureId } from "../kpis/figures";
import type { KpiId, KpiUnit } from "../kpis/kpiChoice";
import type { SentencePart } from "../sentence";
import { kpiInputs, kpiLayout, kpiLetters } from "../sheets/kpis/layout";

/** From here on the cents of an amount are noise in a sentence. */
export const CENTS_BELOW = 1000;

/** A number of a sentence, and the cells that it is read from. */
export interface NumberPart {
  readonly value: number;
  /** Reference to the cell, or a formula in parentheses over several. */
  readonly cell: string;
  readonly part: SentencePart;
}

/**
 * A KPI in one of the columns of its page; undefined where it is not known. One that the page does not show is made of
 * the figures below: what a template leaves out is no less true.
 */
export function kpiPart(context: PlanContext, id: KpiId, window: KpiWindow = "actual"): NumberPart | undefined {
  const { data, names } = context;
  const report = data.kpis;
  const known = report && kpiIn(report, id, window, data.lifecycle.assumptions.marginRate.value);
  if (!report || !known) return undefined;
  const index = report.rows.findIndex((row) => row.id === id);
  const cell =
    index < 0
      ? excelFormula(known.tree, (name) => cellOfName(context, report, name, window))
      : onSheet(names.sheets.kpis, `${kpiLetters[window]}${kpiLayout(report).table.first + index}`);
  return { value: known.value, cell, part: numberPart(cell, known.value, known.unit) };
}

/** Where a name in the formula of a KPI has its value. */
function cellOfName({ names }: PlanContext, report: KpiReport, name: string, window: KpiWindow): string {
  const figure = figureNamed(name);
  if (name === "marginrate") return names.defined.marginRate;
  const at =
    figure === undefined ? `C${kpiInputs.npsScale}` : `${kpiLetters[window]}${kpiLayout(report).figure(figure)}`;
  return onSheet(names.sheets.kpis, at);
}

/** A figure of the KPI page, likewise. */
export function figurePart({ data, names }: PlanContext, id: FigureId, window: KpiWindow): NumberPart | undefined {
  const report = data.kpis;
  const figure = report?.figures.get(id);
  if (!report || !figure) return undefined;
  const of = window === "budget" ? plannedValue : figureValue;
  const value = of(id, figure, report.months, report.windows[window]);
  if (value === null) return undefined;
  const cell = onSheet(names.sheets.kpis, `${kpiLetters[window]}${kpiLayout(report).figure(id)}`);
  return { value, cell, part: numberPart(cell, value, "money") };
}

/** A number in words, as TEXT writes it. */
export function numberPart(cell: string, value: number, unit: KpiUnit): SentencePart {
  if (unit === "share") return { expression: `TEXT(${cell},"0.0%")`, text: textShare(value) };
  const decimals = decimalsOf(value, unit);
  const format = ["#,##0", "#,##0.0", "#,##0.00"][decimals]!;
  return { expression: `TEXT(${cell},"${format}")`, text: textNumber(value, decimals) };
}

function decimalsOf(value: number, unit: KpiUnit): 0 | 1 | 2 {
  if (unit === "count" || unit === "score") return 0;
  if (unit === "money") return Math.abs(value) < CENTS_BELOW ? 2 : 0;
  return 1;
}
