import { alwaysWanted, choosableSheets } from "./choosableSheets";
import type { PlanContext } from "./context";
import type { SheetKey } from "./names";

type Known = Pick<PlanContext, "data" | "run">;

/** Whether there are data for a sheet. */
const hasData: Readonly<Record<SheetKey, (known: Known) => boolean>> = {
  cover: () => true,
  kpis: ({ data }) => data.kpis !== undefined,
  commentary: ({ data }) => data.kpis !== undefined,
  stages: () => true,
  stageCosts: ({ data }) => data.customers.length > 0,
  segments: ({ data }) => data.segmentAccount !== undefined,
  budget: ({ data }) => data.budget !== undefined,
  customers: () => true,
  channels: ({ data }) => data.channels !== undefined,
  costToServe: ({ data }) => data.costToServe !== undefined,
  profitability: ({ data }) => data.profits !== undefined,
  cohorts: ({ data }) => data.cohorts !== undefined,
  churnBridge: ({ data }) => data.lifecycle.bridge !== undefined,
  loyalty: ({ data }) => data.lifecycle.bridge !== undefined && data.lifecycle.loyalty !== undefined,
  service: ({ data }) => data.service !== undefined,
  alerts: ({ data }) => data.alerts !== undefined,
  beforeAfter: ({ data }) => data.initiatives !== undefined,
  definitions: () => true,
  runLog: ({ run }) => run !== undefined,
  orphans: () => false,
};

export function isWanted({ data }: Pick<PlanContext, "data">, key: SheetKey): boolean {
  const { sheets } = data.settings;
  return sheets === undefined || alwaysWanted.includes(key) || sheets.includes(key);
}

/** Whether the report has a sheet: there are data for it, and it is wanted. */
export function isStanding(context: Known, key: SheetKey): boolean {
  return isWanted(context, key) && hasData[key](context);
}

/** Sheets for which there are no data. */
export function sheetsWithoutData(context: Known): SheetKey[] {
  return choosableSheets.filter((key) => !hasData[key](context));
}
