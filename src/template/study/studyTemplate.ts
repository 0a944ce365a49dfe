import type { Locale } from "../../i18n";
import type { ScenarioStudy } from "../../scenario/study";

/**
 * How scenarios are planned: drivers, lines of the model, scenarios, and the settings of every sheet. The result of a
 * simulation is not part of it: seed and runs give it again.
 */
export interface StudyTemplate {
  /** Letters, digits and hyphens. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  readonly language?: Locale;
  readonly study: ScenarioStudy;
}
