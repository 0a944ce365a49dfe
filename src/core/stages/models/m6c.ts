import type { StageModel } from "../model";
import { days, daysSinceLast, orders } from "./conditions";

/** Acquisition, confirmation, purchase, usage, maintenance, exit: silent for 90 days needs care, for 180 days is gone. */
export const M6c = {
  id: "M6c",
  stages: ["acquisition", "confirmation", "purchase", "usage", "maintenance", "exit"],
  rules: [
    { stage: "acquisition", when: [orders("=", 0)] },
    { stage: "exit", when: [daysSinceLast(">", "churnDays")] },
    { stage: "maintenance", when: [daysSinceLast(">", "careDays")] },
    { stage: "purchase", when: [orders("=", 1)] },
    { stage: "usage", when: [] },
  ],
  thresholds: { careDays: days(90), churnDays: days(180) },
  unseen: ["confirmation"],
  churn: "exit",
} as const satisfies StageModel;
