import type { StageModel } from "../model";
import { orders } from "./conditions";

/** Awareness, purchase, retention, referral. Orders do not tell who refers others. */
export const M4c = {
  id: "M4c",
  stages: ["awareness", "purchase", "retention", "referral"],
  rules: [
    { stage: "awareness", when: [orders("=", 0)] },
    { stage: "purchase", when: [orders("=", 1)] },
    { stage: "retention", when: [] },
  ],
  thresholds: {},
  unseen: ["referral"],
} as const satisfies StageModel;
