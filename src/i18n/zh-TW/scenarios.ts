import { scenario } from "./scenario";
import { scenarioAllocation } from "./scenarioAllocation";
import { scenarioBudget } from "./scenarioBudget";
import { scenarioCapacity } from "./scenarioCapacity";
import { scenarioChance } from "./scenarioChance";
import { scenarioEvaluation } from "./scenarioEvaluation";
import { scenarioInput } from "./scenarioInput";
import { scenarioLong } from "./scenarioLong";
import { scenarioRisks } from "./scenarioRisks";
import { scenarioScorecard } from "./scenarioScorecard";
import { scenarioTables } from "./scenarioTables";

/** Words of scenarios: pages load them with the planner. */
export const scenarios = {
  ...scenario,
  ...scenarioScorecard,
  ...scenarioEvaluation,
  ...scenarioBudget,
  ...scenarioRisks,
  ...scenarioCapacity,
  ...scenarioAllocation,
  ...scenarioChance,
  ...scenarioLong,
  ...scenarioTables,
  ...scenarioInput,
};
