import { stageModels } from "../core";
import type { Key, Translate } from "../i18n";
import type { CostLine, LedgerLine } from "./costs/categories";
import type { CostItem } from "./costs/items";
import type { ReportData } from "./data";
import { moneyFormat } from "./formats";
import type { Names } from "./names";

/** When the report was made, and by whom; the caller says so. */
export interface Run {
  /** Excel serial number, with the time of day. */
  readonly when: number;
  /** May be empty. */
  readonly who: string;
}

/** What every sheet is planned from. */
export interface PlanContext {
  readonly data: ReportData;
  readonly t: Translate;
  readonly names: Names;
  /** Names of the sheets that hold CLC functions; known once they are planned. */
  readonly clcSheets?: readonly string[];
  /** When and by whom; absent where nobody says so. */
  readonly run?: Run;
}

const known: ReadonlySet<string> = new Set(Object.values(stageModels).flatMap(({ stages }) => stages));

/** Stages come from data, so their words are looked up by name; those of the user's own models are their words. */
export function stageLabel(t: Translate, stage: string): string {
  return known.has(stage) ? t(`report.stage.${stage}` as Key) : stage;
}

/** What the cost of a line is divided by, in words. */
export function countedText({ data, t }: Pick<PlanContext, "data" | "t">, line: CostLine): string {
  if (data.costs?.categories.some((row) => row.line === line && row.isAverage)) return t("report.counts.average");
  if (line !== "value" && line !== "churn") return t(`report.counts.${line}`);
  const stage = data.model[line];
  return stage === undefined ? t("report.counts.noStage") : t(`report.counts.${line}`, { stage: stageLabel(t, stage) });
}

export function costLabel(t: Translate, line: LedgerLine): string {
  return t(`report.cost.${line}`);
}

export function itemLabel(t: Translate, item: CostItem): string {
  return t(`report.item.${item}`);
}

const ABBREVIATED_FROM = 1_000_000;

/** Format of totals and of single amounts, by the size of the largest. */
export function moneyFormats(data: ReportData): { total: string; single: string } {
  const { totals, customers, settings } = data;
  const largest = customers.reduce((most, { revenue, directCost }) => Math.max(most, Math.abs(revenue), directCost), 0);
  return {
    total: moneyFormat(
      Math.max(Math.abs(totals.revenue), Math.abs(totals.cost)),
      settings.largeAmounts,
      usualMonthOfSmallest(data),
    ),
    // most customers are far below the largest: in 万 or K their amounts would all read 0.0
    single: moneyFormat(largest, largest < ABBREVIATED_FROM ? "full" : settings.largeAmounts),
  };
}

/** Of the revenue and the lifecycle lines that have an amount, the smallest, in a usual month of the period. */
function usualMonthOfSmallest({ totals, costs, months }: ReportData): number | undefined {
  const lines = [totals.revenue, ...(costs?.categories ?? []).map(({ cost }) => cost)].map(Math.abs);
  const standing = lines.filter((amount) => amount > 0);
  return standing.length === 0 ? undefined : Math.min(...standing) / Math.max(1, months.length);
}
