import { reportCommentary } from "./reportCommentary";
import { reportMetrics } from "./reportMetrics";
import { scenarios } from "./scenarios";
import { trace } from "./trace";

/** Words that pages load with the planner, with Trace, or when a report is planned. */
export const later = { ...scenarios, ...reportCommentary, ...reportMetrics, ...trace };
