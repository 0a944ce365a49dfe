import type { ClaimSettings } from "./claims/claims";
import type { AllocationSettings } from "./allocation/settings";
import type { BudgetSplitSettings } from "./budgetSplit/settings";
import type { EvaluationSettings } from "./evaluation/settings";
import type { ForecastSettings } from "./forecast/forecast";
import type { DriverValues } from "./model/evaluateModel";
import type { ScenarioModel } from "./model/scenarioModel";
import type { ScenarioSheetKey } from "./names";
import type { RiskSettings } from "./risks/settings";
import type { MonteCarloSettings } from "./simulate/settings";
import type { ScorecardSettings } from "./scorecard/settings";
import type { SensitivitySettings } from "./sensitivity/tables";

/** A named set of driver values; drivers that it does not name have their base value. */
export interface Scenario {
  readonly name: string;
  readonly values: DriverValues;
  /** How likely it is; the weights of all scenarios add up to 1. */
  readonly weight: number;
}

/** All that a scenario workbook is planned from. */
export interface ScenarioStudy {
  readonly model: ScenarioModel;
  /** The first is the base. */
  readonly scenarios: readonly Scenario[];
  /** Place of the scenario that the switch shows. */
  readonly active: number;
  /** Sheets to make beside those of scenarios and drivers. Default: all that there is something for. */
  readonly sheets?: readonly ScenarioSheetKey[];
  readonly forecast?: ForecastSettings;
  readonly sensitivity?: SensitivitySettings;
  readonly evaluation?: EvaluationSettings;
  readonly scorecard?: ScorecardSettings;
  readonly budgetSplit?: BudgetSplitSettings;
  readonly allocation?: AllocationSettings;
  readonly monteCarlo?: MonteCarloSettings;
  readonly risks?: RiskSettings;
  readonly claims?: ClaimSettings;
  /** Whose plan it is, the currency of its money and the day it is made for (a serial number); only printed. */
  readonly subject?: string;
  readonly unit?: string;
  readonly asOf?: number;
}

/** The values of all drivers in a scenario. */
export function valuesOf({ model }: Pick<ScenarioStudy, "model">, { values }: Pick<Scenario, "values">): DriverValues {
  return Object.fromEntries(model.drivers.map(({ id, base }) => [id, values[id] ?? base]));
}
