import type { StageModel } from "../model";
import { orderCount, orders } from "./conditions";

/** Acquisition, retention, monetisation: what a young firm costs its customers by. */
export const M3a = {
  id: "M3a",
  stages: ["acquisition", "retention", "monetisation"],
  rules: [
    { stage: "acquisition", when: [orders("<=", 1)] },
    { stage: "monetisation", when: [orders(">=", "valueOrders")] },
    { stage: "retention", when: [] },
  ],
  thresholds: { valueOrders: orderCount(5) },
  value: "monetisation",
} as const satisfies StageModel;
