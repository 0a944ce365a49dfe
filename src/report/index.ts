import type { Translate } from "../i18n";
import type { ReportData } from "./data";
import { chooseNames, type SheetKey } from "./names";
import type { NamePlan, ReportPlan, SheetPlan, TakenNames } from "./plan";
import { withBlockKeys } from "./blockKeys";
import { fromZero } from "./charts/fromZero";
import { withPages } from "./pages";
import { alertsSheet } from "./sheets/alerts";
import { beforeAfterSheet } from "./sheets/beforeAfter";
import { budgetSheet } from "./sheets/budget";
import { channelsSheet } from "./sheets/channels";
import { cohortsSheet } from "./sheets/cohorts";
import { churnBridgeSheet } from "./sheets/churnBridge";
import { costToServeSheet } from "./sheets/costToServe";
import { commentarySheet } from "./sheets/commentary";
import { coverSheet } from "./sheets/cover";
import { DECIMALS, figureAddress } from "./sheets/cover/layout";
import { customersSheet } from "./sheets/customers";
import { definitionsSheet } from "./sheets/definitions";
import { assumptionAddress, assumptionNames } from "./sheets/definitions/layout";
import { kpisSheet } from "./sheets/kpis";
import { loyaltySheet } from "./sheets/loyalty";
import { profitabilitySheet } from "./sheets/profitability";
import { runLogSheet } from "./sheets/runLog";
import type { Run } from "./context";
import { segmentsSheet } from "./sheets/segments";
import { stageCostsSheet } from "./sheets/stageCosts";
import { serviceSheet } from "./sheets/service";
import { stagesSheet } from "./sheets/stages";
import { version } from "./version";
import { leaveOut } from "./leaveOut";
import { isWanted } from "./standing";
import { withTaiwanUnits } from "./unitSigns";
import { cellGrid, isFormula } from "./cellGrid";
import type { PlanContext } from "./context";

export { reportData, type Check, type ReportData, type ReportInputs, type ReportSettings } from "./data";
export type { Run } from "./context";
export { withOrphans, type OrphanRow } from "./sheets/orphans";
export { warningSentence } from "./warningSentence";
export { valuesOnly } from "./valuesOnly";

/** The sheets behind the cover, in workbook order; those for which there are no data stay away. Add one line per sheet. */
const sheets = [
  kpisSheet,
  commentarySheet,
  stagesSheet,
  stageCostsSheet,
  segmentsSheet,
  budgetSheet,
  customersSheet,
  channelsSheet,
  costToServeSheet,
  profitabilitySheet,
  cohortsSheet,
  churnBridgeSheet,
  loyaltySheet,
  serviceSheet,
  alertsSheet,
  beforeAfterSheet,
  definitionsSheet,
  runLogSheet,
];

/**
 * Plans the report: what stands where, with live formulas and the values that our code computed for them.
 * Names that are taken in the target workbook are avoided. With a run, the report keeps a log.
 */
export function reportPlan(data: ReportData, t: Translate, taken?: TakenNames, run?: Run): ReportPlan {
  const names = chooseNames(t, taken ?? { sheets: [], tables: [], names: [] });
  const context = { data, t, names, ...(run && { run }) };
  const title = t("report.title.cover");
  const others = sheets.flatMap((sheet) => sheet(context) ?? []);
  const cover = coverSheet({ ...context, clcSheets: others.filter(holdsClc).map(({ name }) => name) });
  const plan = {
    title,
    locale: t.locale,
    sheets: fromZero([cover, ...others])
      .map(withBlockKeys)
      .map(withPages)
      .map((sheet) => (t.locale === "zh-TW" ? withTaiwanUnits(sheet) : sheet)),
    names: definedNames(context),
    properties: { title, subject: data.settings.subject ?? "", keywords: t("report.keywords"), version },
  };
  return leaveOut(plan, (key) => isWanted(context, key as SheetKey));
}

/** Whether a sheet holds functions that only the add-in computes. */
function holdsClc(sheet: SheetPlan): boolean {
  return [...cellGrid(sheet).values()].some(({ content }) => isFormula(content) && /\bCLC\./.test(content.formula));
}

function definedNames(context: PlanContext): NamePlan[] {
  const { data, names } = context;
  const onCover = (range: string) => ({ sheet: "cover", range });
  return [
    { name: names.defined.asOf, cells: onCover(figureAddress(data, "asOf")) },
    { name: names.defined.periodStart, cells: onCover(figureAddress(data, "periodStart")) },
    { name: names.defined.periodEnd, cells: onCover(figureAddress(data, "periodEnd")) },
    { name: names.defined.decimals, cells: onCover(DECIMALS) },
    ...assumptionNames.map((name) => ({
      name: names.defined[name],
      cells: { sheet: "definitions", range: assumptionAddress(context, name) },
    })),
  ];
}
