import type { StageModel } from "../model";
import { days, daysSinceFirst, daysSinceLast, orders } from "./conditions";

/** Acquisition, activation, retention, churn. Who has not ordered yet is being acquired. */
export const M4d = {
  id: "M4d",
  stages: ["acquisition", "activation", "retention", "churn"],
  rules: [
    { stage: "acquisition", when: [orders("=", 0)] },
    { stage: "acquisition", when: [orders("=", 1), daysSinceFirst("<=", "acquisitionDays")] },
    { stage: "churn", when: [daysSinceLast(">", "churnDays")] },
    { stage: "activation", when: [orders("=", 1)] },
    { stage: "retention", when: [] },
  ],
  thresholds: { acquisitionDays: days(30), churnDays: days(180) },
  churn: "churn",
} as const satisfies StageModel;
