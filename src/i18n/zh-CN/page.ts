import { cleaning } from "./cleaning";
import { definitions } from "./definitions";
import { documents } from "./documents";
import { errors } from "./errors";
import { intake } from "./intake";
import { orderParts } from "./orderParts";
import { pane } from "./pane";
import { paneReview } from "./paneReview";
import { paneTables } from "./paneTables";
import { paneTemplate } from "./paneTemplate";
import { planner } from "./planner";
import { report } from "./report";
import { reportAlerts } from "./reportAlerts";
import { reportAllocation } from "./reportAllocation";
import { reportBudget } from "./reportBudget";
import { reportCohorts } from "./reportCohorts";
import { reportCosts } from "./reportCosts";
import { reportKpis } from "./reportKpis";
import { reportLifecycle } from "./reportLifecycle";
import { reportMissing } from "./reportMissing";
import { reportRefresh } from "./reportRefresh";
import { reportServe } from "./reportServe";
import { stages } from "./stages";
import { template } from "./template";

/** Words of the pane and of reports. */
export const page = {
  ...errors,
  ...intake,
  ...cleaning,
  ...documents,
  ...orderParts,
  ...report,
  ...reportAlerts,
  ...reportAllocation,
  ...reportBudget,
  ...reportCohorts,
  ...reportCosts,
  ...reportKpis,
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
  ...template,
};
