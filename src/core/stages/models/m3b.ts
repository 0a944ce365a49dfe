import type { StageModel } from "../model";
import { days, daysSinceLast, orders } from "./conditions";

/** New, mature, churned: the coarsest model. Who has not ordered yet is new. */
export const M3b = {
  id: "M3b",
  stages: ["new", "mature", "churn"],
  rules: [
    { stage: "churn", when: [daysSinceLast(">", "churnDays")] },
    { stage: "new", when: [orders("<=", 1)] },
    { stage: "mature", when: [] },
  ],
  thresholds: { churnDays: days(180) },
  churn: "churn",
  value: "mature",
} as const satisfies StageModel;
