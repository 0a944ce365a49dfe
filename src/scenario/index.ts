import type { Translate } from "../i18n";
import { withBlockKeys } from "../report/blockKeys";
import { fromZero } from "../report/charts/fromZero";
import { hashText } from "../report/data/hash";
import { withPages } from "../report/pages";
import type { NamePlan, ReportPlan, SheetPlan, TakenNames } from "../report/plan";
import { version } from "../report/version";
import type { ScenarioContext } from "./context";
import { switchCell } from "./layout";
import { chooseNames } from "./names";
import { requireModel } from "./model/requireModel";
import { allocationSheet } from "./sheets/allocation";
import { budgetSplitSheet } from "./sheets/budgetSplit";
import { breakEvenSheet } from "./sheets/breakEven";
import { driversSheet } from "./sheets/drivers";
import { evaluationSheet } from "./sheets/evaluation";
import { assumptionsSheet } from "./sheets/assumptions";
import { claimsSheet } from "./sheets/claims";
import { longTermSheet } from "./sheets/longTerm";
import { forecastSheet } from "./sheets/forecast";
import { sensitivitySheet } from "./sheets/sensitivity";
import { tornadoSheet } from "./sheets/tornado";
import { monteCarloSheet } from "./sheets/monteCarlo";
import { risksSheet } from "./sheets/risks";
import { scenariosSheet } from "./sheets/scenarios";
import { scorecardSheet } from "./sheets/scorecard";
import type { ScenarioStudy } from "./study";

/** The sheets, in workbook order; those for which nothing was asked stay away. Add one line per sheet. */
const sheets: readonly ((context: ScenarioContext) => SheetPlan | undefined)[] = [
  scenariosSheet,
  driversSheet,
  forecastSheet,
  sensitivitySheet,
  tornadoSheet,
  breakEvenSheet,
  budgetSplitSheet,
  allocationSheet,
  monteCarloSheet,
  risksSheet,
  evaluationSheet,
  scorecardSheet,
  claimsSheet,
  longTermSheet,
  assumptionsSheet,
];

/**
 * Plans a scenario workbook: what stands where, with live formulas and the values that our code computed for them.
 * Names that are taken in the target workbook are avoided.
 *
 * @throws CoreError as `requireModel` does
 */
export function scenarioPlan(study: ScenarioStudy, t: Translate, taken?: TakenNames): ReportPlan {
  requireModel(study.model);
  const names = chooseNames(t, taken ?? { sheets: [], tables: [], names: [] });
  const context = { study, t, names, hash: hashText(JSON.stringify(study)) };
  const title = t("scenario.title.scenarios");
  return {
    title,
    locale: t.locale,
    sheets: fromZero(planned(context)).map(withBlockKeys).map(withPages),
    names: definedNames(context),
    properties: { title, subject: study.subject ?? "", keywords: t("report.keywords"), version },
  };
}

/** Of the sheets that the study asks for; all others need those of scenarios and drivers. */
function planned(context: ScenarioContext): SheetPlan[] {
  const wanted = context.study.sheets && new Set<string>(["scenarios", "drivers", ...context.study.sheets]);
  return sheets.flatMap((sheet) => sheet(context) ?? []).filter(({ key }) => wanted?.has(key) !== false);
}

function definedNames({ names }: ScenarioContext): NamePlan[] {
  return [{ name: names.defined.activeScenario, cells: { sheet: "scenarios", range: switchCell } }];
}
