import type { StageModel } from "../model";
import { days, daysSinceFirst, daysSinceLast, orderCount, orders } from "./conditions";

/** Prospect, new, growth, mature, churn: mature from the fifth order on. */
export const M5c = {
  id: "M5c",
  stages: ["prospect", "new", "growth", "mature", "churn"],
  rules: [
    { stage: "prospect", when: [orders("=", 0)] },
    { stage: "churn", when: [daysSinceLast(">", "churnDays")] },
    { stage: "mature", when: [orders(">=", "valueOrders")] },
    { stage: "new", when: [daysSinceFirst("<=", "acquisitionDays")] },
    { stage: "growth", when: [] },
  ],
  thresholds: { acquisitionDays: days(30), churnDays: days(180), valueOrders: orderCount(5) },
  churn: "churn",
  value: "mature",
} as const satisfies StageModel;
