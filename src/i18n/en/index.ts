import { cleaning } from "./cleaning";
import { cli } from "./cli";
import { definitions } from "./definitions";
import { errors } from "./errors";
import { intake } from "./intake";
import { orderParts } from "./orderParts";
import { pane } from "./pane";
import { planner } from "./planner";
import { paneReview } from "./paneReview";
import { paneTables } from "./paneTables";
import { paneTemplate } from "./paneTemplate";
import { playground } from "./playground";
import { report } from "./report";
import { reportAlerts } from "./reportAlerts";
import { reportBudget } from "./reportBudget";
import { reportCommentary } from "./reportCommentary";
import { reportCosts } from "./reportCosts";
import { reportKpis } from "./reportKpis";
import { reportMetrics } from "./reportMetrics";
import { reportMissing } from "./reportMissing";
import { reportServe } from "./reportServe";
import { reportLifecycle } from "./reportLifecycle";
import { reportRefresh } from "./reportRefresh";
import { sample } from "./sample";
import { scenario } from "./scenario";
import { scenarioScorecard } from "./scenarioScorecard";
import { scenarioEvaluation } from "./scenarioEvaluation";
import { scenarioCapacity } from "./scenarioCapacity";
import { scenarioBudget } from "./scenarioBudget";
import { scenarioRisks } from "./scenarioRisks";
import { scenarioAllocation } from "./scenarioAllocation";
import { scenarioChance } from "./scenarioChance";
import { scenarioCli } from "./scenarioCli";
import { scenarioLong } from "./scenarioLong";
import { scenarioTables } from "./scenarioTables";
import { stages } from "./stages";
import { template } from "./template";
import { trace } from "./trace";

/** English, the source language: its keys are the keys. Values in braces are filled in. */
export const en = {
  ...errors,
  ...intake,
  ...cleaning,
  ...orderParts,
  ...report,
  ...reportAlerts,
  ...reportBudget,
  ...reportCommentary,
  ...reportCosts,
  ...reportKpis,
  ...reportMetrics,
  ...reportMissing,
  ...reportServe,
  ...reportLifecycle,
  ...reportRefresh,
  ...definitions,
  ...stages,
  ...pane,
  ...planner,
  ...paneTables,
  ...paneReview,
  ...paneTemplate,
  ...cli,
  ...playground,
  ...sample,
  ...scenario,
  ...scenarioScorecard,
  ...scenarioEvaluation,
  ...scenarioBudget,
  ...scenarioRisks,
  ...scenarioCapacity,
  ...scenarioAllocation,
  ...scenarioChance,
  ...scenarioCli,
  ...scenarioLong,
  ...scenarioTables,
  ...template,
  ...trace,
};
