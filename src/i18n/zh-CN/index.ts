import { cleaning } from "./cleaning";
import { cli } from "./cli";
import { definitions } from "./definitions";
import { errors } from "./errors";
import { intake } from "./intake";
import { pane } from "./pane";
import { playground } from "./playground";
import { report } from "./report";
import { reportBudget } from "./reportBudget";
import { reportCosts } from "./reportCosts";
import { reportKpis } from "./reportKpis";
import { reportServe } from "./reportServe";
import { reportLifecycle } from "./reportLifecycle";
import { reportRefresh } from "./reportRefresh";
import { sample } from "./sample";
import { scenario } from "./scenario";
import { scenarioBudget } from "./scenarioBudget";
import { scenarioChance } from "./scenarioChance";
import { scenarioTables } from "./scenarioTables";
import { stages } from "./stages";
import { template } from "./template";
import { trace } from "./trace";

export const zhCN = {
  ...errors,
  ...intake,
  ...cleaning,
  ...report,
  ...reportBudget,
  ...reportCosts,
  ...reportKpis,
  ...reportServe,
  ...reportLifecycle,
  ...reportRefresh,
  ...definitions,
  ...stages,
  ...pane,
  ...cli,
  ...playground,
  ...sample,
  ...scenario,
  ...scenarioBudget,
  ...scenarioChance,
  ...scenarioTables,
  ...template,
  ...trace,
};
