import type { StageModel } from "../model";
import { days, daysSinceFirst, daysSinceLast, orders } from "./conditions";

/** Acquisition, growth, mature, decline: growing in the first year after the first order. */
export const M4b = {
  id: "M4b",
  stages: ["acquisition", "growth", "mature", "decline"],
  rules: [
    { stage: "decline", when: [daysSinceLast(">", "churnDays")] },
    { stage: "acquisition", when: [orders("<=", 1)] },
    { stage: "growth", when: [daysSinceFirst("<=", "growthDays")] },
    { stage: "mature", when: [] },
  ],
  thresholds: { growthDays: days(365), churnDays: days(180) },
  churn: "decline",
  value: "mature",
} as const satisfies StageModel;
