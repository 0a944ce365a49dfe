import type { Translate } from "../i18n";
import type { TakenNames } from "./plan";

const SHEET_LIMIT = 31;

/** In workbook order. */
export const sheetKeys = [
  "cover",
  "kpis",
  "commentary",
  "stages",
  "stageCosts",
  "segments",
  "budget",
  "customers",
  "channels",
  "costToServe",
  "profitability",
  "cohorts",
  "churnBridge",
  "loyalty",
  "service",
  "alerts",
  "beforeAfter",
  "definitions",
  "runLog",
  "orphans",
] as const;
export type SheetKey = (typeof sheetKeys)[number];

/** Ids of our tables; ASCII letters, because some hosts resolve no others. */
const tableNames = {
  customers: "ClcCustomers",
  months: "ClcMonths",
  costMap: "ClcCostMap",
  profits: "ClcProfits",
  variances: "ClcVariances",
  budget: "ClcBudget",
  activities: "ClcActivities",
  served: "ClcServed",
  service: "ClcService",
  serviceCounts: "ClcServiceCounts",
  serviceGroups: "ClcServiceGroups",
  channels: "ClcChannels",
  channelWorth: "ClcChannelWorth",
  channelMonths: "ClcChannelMonths",
  channelSources: "ClcChannelSources",
  initiatives: "ClcInitiatives",
  stageCosts: "ClcStageCosts",
  costAttributes: "ClcCostAttributes",
  bridge: "ClcBridge",
  mrr: "ClcMrr",
  plans: "ClcPlans",
  tenures: "ClcTenures",
  churnReasons: "ClcChurnReasons",
  programmes: "ClcProgrammes",
  segmentRetention: "ClcSegmentRetention",
  monthRetention: "ClcMonthRetention",
  kpiTrend: "ClcKpiTrend",
  benchmarks: "ClcBenchmarks",
  alertRules: "ClcAlertRules",
  alerts: "ClcAlerts",
  runs: "ClcRuns",
  orphans: "ClcOrphans",
} as const;

const definedNames = {
  asOf: "ClcAsOf",
  periodStart: "ClcPeriodStart",
  periodEnd: "ClcPeriodEnd",
  decimals: "ClcDecimals",
  marginRate: "ClcMarginRate",
  lostMonths: "ClcLostMonths",
} as const;

/** Every name of the report, none of them taken in the workbook. */
export interface Names {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly tables: Readonly<Record<keyof typeof tableNames, string>>;
  readonly defined: Readonly<Record<keyof typeof definedNames, string>>;
}

export function chooseNames(t: Translate, taken: TakenNames): Names {
  const titles = Object.fromEntries(sheetKeys.map((key) => [key, t(`report.sheet.${key}`)])) as Record<
    SheetKey,
    string
  >;
  // tables and names share one space in a workbook
  const used = [...taken.tables, ...taken.names];
  return {
    sheets: free(titles, taken.sheets, freeSheetName),
    tables: free(tableNames, used, freeName),
    defined: free(definedNames, used, freeName),
  };
}

/** The name, or the name with " (2)" and so on; cut to what Excel allows. Case does not count. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  return firstFree(taken, (n) => {
    const suffix = n === 1 ? "" : ` (${n})`;
    return name.slice(0, SHEET_LIMIT - suffix.length).trimEnd() + suffix;
  });
}

/** The name, or the name with 2 and so on: for tables and defined names. */
export function freeName(name: string, taken: readonly string[]): string {
  return firstFree(taken, (n) => (n === 1 ? name : `${name}${n}`));
}

function firstFree(taken: readonly string[], candidate: (n: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let n = 1;
  while (used.has(candidate(n).toLowerCase())) n++;
  return candidate(n);
}

function free<K extends string>(
  wanted: Readonly<Record<K, string>>,
  taken: readonly string[],
  choose: (name: string, taken: readonly string[]) => string,
): Record<K, string> {
  const chosen: string[] = [];
  const entries = (Object.entries(wanted) as [K, string][]).map(([key, name]) => {
    chosen.push(choose(name, [...taken, ...chosen]));
    return [key, chosen.at(-1)!] as const;
  });
  return Object.fromEntries(entries) as Record<K, string>;
}
