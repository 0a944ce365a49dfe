import type { StageModel } from "../model";
import { days, daysSinceLast, orderCount, orders } from "./conditions";

/** Awareness, evaluation, purchase, loyalty, churn. Orders do not tell who evaluates. */
export const M5b = {
  id: "M5b",
  stages: ["awareness", "evaluation", "purchase", "loyalty", "churn"],
  rules: [
    { stage: "awareness", when: [orders("=", 0)] },
    { stage: "churn", when: [daysSinceLast(">", "churnDays")] },
    { stage: "loyalty", when: [orders(">=", "valueOrders")] },
    { stage: "purchase", when: [] },
  ],
  thresholds: { churnDays: days(180), valueOrders: orderCount(5) },
  unseen: ["evaluation"],
  churn: "churn",
  value: "loyalty",
} as const satisfies StageModel;
