import type { PlanContext } from "../../context";
import type { KpiReport, KpiRow } from "../../data/kpis";
import { formats, moneyFormat } from "../../formats";
import { moneyFigures, type FigureId } from "../../kpis/figures";
import type { KpiUnit } from "../../kpis/kpiChoice";

export function kpiLabel({ t }: PlanContext, { id, choice }: Pick<KpiRow, "id" | "choice">): string {
  return choice.label ?? (id === undefined ? choice.id : t(`report.kpi.${id}`));
}

export function unitLabel({ data, t }: PlanContext, unit: KpiUnit): string {
  return unit === "money" ? (data.settings.unit ?? t("report.kpi.unit.money")) : t(`report.kpi.unit.${unit}`);
}

const ONE_DECIMAL = '#,##0.0;-#,##0.0;"–"';

/** Number format of a unit, for amounts of which the largest and the smallest are given. */
export function unitFormat({ data }: PlanContext, unit: KpiUnit, largest: number, smallest = largest): string {
  if (unit === "money") return moneyFormat(largest, data.settings.largeAmounts, smallest);
  if (unit === "share") return formats.share;
  if (unit === "ratio") return '0.00"×"';
  if (unit === "score") return "0;-0;0";
  return unit === "count" ? formats.whole : ONE_DECIMAL;
}

export function kpiFormat(context: PlanContext, { unit, values, choice }: KpiRow): string {
  const sizes = sizesOf([...Object.values(values), choice.target ?? 0]);
  return unitFormat(context, unit, Math.max(0, ...sizes), Math.min(...sizes));
}

/** How large the values are that there are. */
function sizesOf(values: readonly (number | null)[]): number[] {
  return values.map((value) => Math.abs(value ?? 0)).filter((size) => size > 0);
}

export function figureLabel({ t }: PlanContext, id: FigureId): string {
  return t(`report.kpi.figure.${id}`);
}

/** All amounts have the same decimals; in 万 or K each line has those that its own sizes need. */
export function figureFormat({ data }: PlanContext, { figures }: KpiReport, id: FigureId, values: readonly number[]) {
  if (!moneyFigures.includes(id)) return formats.whole;
  const { largeAmounts = "full" } = data.settings;
  const all = largeAmounts === "full" ? moneyFigures.map((other) => figures.get(other)?.months ?? []) : [values];
  const sizes = sizesOf(all.flat());
  return moneyFormat(Math.max(0, ...sizes), largeAmounts, Math.min(...sizes));
}
