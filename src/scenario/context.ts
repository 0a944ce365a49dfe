import type { Translate } from "../i18n";
import type { ScenarioNames } from "./names";
import type { ScenarioStudy } from "./study";

/** What every sheet of a scenario workbook is planned from. */
export interface ScenarioContext {
  readonly study: ScenarioStudy;
  readonly t: Translate;
  readonly names: ScenarioNames;
  /** Of the study: the same inputs have the same hash. */
  readonly hash: string;
}
