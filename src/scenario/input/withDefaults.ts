import type { Translate } from "../../i18n";
import { defaultAllocation } from "../allocation/settings";
import { commonlyClaimed } from "../claims/claims";
import { defaultBudgetSplit } from "../budgetSplit/settings";
import { exampleEvaluation } from "../evaluation/example";
import { defaultImpactLimits, defaultProbabilityLimits, defaultRisks, defaultStresses } from "../risks/settings";
import { startingScorecard } from "../scorecard/startingScorecard";
import type { ScenarioStudy } from "../study";

/** The settings of sheets that show an example where a study has none of its own. */
export type WithDefaults = Required<
  Pick<ScenarioStudy, "budgetSplit" | "allocation" | "evaluation" | "scorecard" | "risks" | "claims">
>;

/** A study in which every example stands as a setting, to be changed. */
export function withDefaults(study: ScenarioStudy, t: Translate): ScenarioStudy & WithDefaults {
  return {
    ...study,
    budgetSplit: study.budgetSplit ?? defaultBudgetSplit,
    allocation: study.allocation ?? defaultAllocation(t),
    evaluation: study.evaluation ?? exampleEvaluation(t),
    claims: { ...study.claims, claimed: { ...commonlyClaimed, ...study.claims?.claimed } },
    scorecard: study.scorecard ?? startingScorecard(t, study.model),
    risks: {
      ...{ risks: defaultRisks(t), stresses: defaultStresses(t, study.model) },
      ...{ probabilityLimits: defaultProbabilityLimits, impactLimits: defaultImpactLimits },
      ...study.risks,
    },
  };
}
