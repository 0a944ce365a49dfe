import type { Key, Translate } from "../i18n";
import type { CostLine } from "./costs/categories";
import type { ReportData } from "./data";
import { moneyFormat } from "./formats";
import type { Names } from "./names";

/** What every sheet is planned from. */
export interface PlanContext {
  readonly data: ReportData;
  readonly t: Translate;
  readonly names: Names;
}

/** Stages come from data, so their words are looked up by name. */
export function stageLabel(t: Translate, stage: string): string {
  return t(`report.stage.${stage}` as Key);
}

export function costLabel(t: Translate, line: CostLine): string {
  return t(`report.cost.${line}`);
}

/** Format of totals and of single amounts, by the size of the largest. */
export function moneyFormats({ totals, customers, settings }: ReportData): { total: string; single: string } {
  const largest = customers.reduce((most, { revenue, directCost }) => Math.max(most, Math.abs(revenue), directCost), 0);
  return {
    total: moneyFormat(Math.max(Math.abs(totals.revenue), Math.abs(totals.cost)), settings.largeAmounts),
    single: moneyFormat(largest, settings.largeAmounts),
  };
}
