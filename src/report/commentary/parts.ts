import type { PlanContext } from "../context";
import { figureValue, plannedValue, type KpiWindow } from "../data/kpis";
import { textNumber, textShare } from "../formats";
import { onSheet } from "../formulas";
import type { FigureId } from "../kpis/figures";
import type { KpiId, KpiUnit } from "../kpis/kpiChoice";
import type { SentencePart } from "../sentence";
import { kpiLayout, kpiLetters } from "../sheets/kpis/layout";

/** From here on the cents of an amount are noise in a sentence. */
export const CENTS_BELOW = 1000;

/** A number of a sentence, and the cell that it is read from. */
export interface NumberPart {
  readonly value: number;
  /** Reference to the cell. */
  readonly cell: string;
  readonly part: SentencePart;
}

/** A KPI in one of the columns of its page; undefined where the page does not have it, or no number. */
export function kpiPart({ data, names }: PlanContext, id: KpiId, window: KpiWindow = "actual"): NumberPart | undefined {
  const report = data.kpis;
  const index = report?.rows.findIndex((row) => row.id === id) ?? -1;
  const row = report?.rows[index];
  const value = row?.values[window];
  if (!report || !row || value === null || value === undefined) return undefined;
  const cell = onSheet(names.sheets.kpis, `${kpiLetters[window]}${kpiLayout(report).table.first + index}`);
  return { value, cell, part: numberPart(cell, value, row.unit) };
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
