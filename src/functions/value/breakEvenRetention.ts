import { breakEvenRetention } from "../../core/metrics/discountedClv";
import { defineFunction } from "../define";
import { discountParameter, marginParameter, timingParameter } from "../parameters";

export const BREAKEVENRETENTION = defineFunction({
  id: "BREAKEVENRETENTION",
  category: "value",
  description: "The retention at which the perpetual value of a customer just covers the acquisition cost.",
  parameters: [
    { name: "cac", kind: "money", unit: "money per customer", description: "Acquisition cost of a customer." },
    marginParameter,
    discountParameter,
    timingParameter,
  ],
  result: { shape: "each", unit: "share per period" },
  formula: "retention with CLVPERPETUAL(margin, retention, discount, 0, timing) = cac; 0 where any retention pays",
  errors: [{ code: "#N/A", when: "no retention below 100% pays" }],
  examples: [
    { args: [150, 60, 0.1], gives: 0.785714, within: 5e-7 },
    { args: [150, 60, 0.1, "start"], gives: 0.66 },
    { args: [50, 60, 0.1, "start"], gives: 0 },
  ],
  source: "Solves Gupta & Lehmann's formula for the retention.",
  compute: ({ cac, margin, discount, timing }) => breakEvenRetention(cac, margin, discount, timing),
});
