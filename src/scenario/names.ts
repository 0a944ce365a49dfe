import type { Translate } from "../i18n";
import { freeSheetName, freeName } from "../report/names";
import type { TakenNames } from "../report/plan";

/** The sheets of a scenario workbook, in workbook order. */
export const scenarioSheetKeys = [
  ...([
    "scenarios",
    "drivers",
    "forecast",
    "sensitivity",
    "tornado",
    "breakEven",
    "budgetSplit",
    "allocation",
  ] as const),
  ...(["monteCarlo", "risks", "evaluation", "scorecard", "claims", "longTerm", "assumptions"] as const),
] as const;

export type ScenarioSheetKey = (typeof scenarioSheetKeys)[number];

const tableNames = { forecast: "ClcForecast" } as const;

const definedNames = { activeScenario: "ClcScenario" } as const;

/** Every name of the plan, none of them taken in the workbook. */
export interface ScenarioNames {
  readonly sheets: Readonly<Record<ScenarioSheetKey, string>>;
  readonly tables: Readonly<Record<keyof typeof tableNames, string>>;
  readonly defined: Readonly<Record<keyof typeof definedNames, string>>;
}

export function chooseNames(t: Translate, taken: TakenNames): ScenarioNames {
  const used = [...taken.tables, ...taken.names];
  const sheets: string[] = [];
  const title = (key: ScenarioSheetKey) => {
    const name = freeSheetName(t(`scenario.sheet.${key}`), [...taken.sheets, ...sheets]);
    sheets.push(name);
    return [key, name] as const;
  };
  return {
    sheets: Object.fromEntries(scenarioSheetKeys.map(title)) as Record<ScenarioSheetKey, string>,
    tables: { forecast: freeName(tableNames.forecast, used) },
    defined: { activeScenario: freeName(definedNames.activeScenario, used) },
  };
}
