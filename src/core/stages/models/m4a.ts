import type { StageModel } from "../model";
import { days, daysSinceFirst, daysSinceLast, orders } from "./conditions";

/** Prospect, acquisition, mature, churn: a customer is being won for the first 90 days. */
export const M4a = {
  id: "M4a",
  stages: ["prospect", "acquisition", "mature", "churn"],
  rules: [
    { stage: "prospect", when: [orders("=", 0)] },
    { stage: "churn", when: [daysSinceLast(">", "churnDays")] },
    { stage: "acquisition", when: [daysSinceFirst("<=", "acquisitionDays")] },
    { stage: "mature", when: [] },
  ],
  thresholds: { acquisitionDays: days(90), churnDays: days(180) },
  churn: "churn",
  value: "mature",
} as const satisfies StageModel;
