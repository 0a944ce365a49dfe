import type { StageModel } from "../model";
import { days, daysSinceFirst, daysSinceLast, orderCount, orders } from "./conditions";

/** Prospect, acquisition, mature, loyalty, referral, churn. Orders do not tell who refers others. */
export const M6a = {
  id: "M6a",
  stages: ["prospect", "acquisition", "mature", "loyalty", "referral", "churn"],
  rules: [
    { stage: "prospect", when: [orders("=", 0)] },
    { stage: "churn", when: [daysSinceLast(">", "churnDays")] },
    { stage: "loyalty", when: [orders(">=", "valueOrders")] },
    { stage: "acquisition", when: [daysSinceFirst("<=", "acquisitionDays")] },
    { stage: "mature", when: [] },
  ],
  thresholds: { acquisitionDays: days(90), churnDays: days(180), valueOrders: orderCount(5) },
  unseen: ["referral"],
  churn: "churn",
  value: "loyalty",
} as const satisfies StageModel;
