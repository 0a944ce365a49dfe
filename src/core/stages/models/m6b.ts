import type { StageModel } from "../model";
import { days, daysSinceFirst, orderCount, orders } from "./conditions";

/** Awareness, interest, consideration, purchase, usage, loyalty. Orders tell nothing of the way to the first one. */
export const M6b = {
  id: "M6b",
  stages: ["awareness", "interest", "consideration", "purchase", "usage", "loyalty"],
  rules: [
    { stage: "awareness", when: [orders("=", 0)] },
    { stage: "loyalty", when: [orders(">=", "valueOrders")] },
    { stage: "purchase", when: [daysSinceFirst("<=", "acquisitionDays")] },
    { stage: "usage", when: [] },
  ],
  thresholds: { acquisitionDays: days(30), valueOrders: orderCount(5) },
  unseen: ["interest", "consideration"],
  value: "loyalty",
} as const satisfies StageModel;
