import { clv } from "../../core/models/sbg/predict";
import { defineFunction } from "../define";
import { discountParameter, marginParameter } from "../parameters";
import { exampleFits } from "./exampleFits";
import { sbgFitParameter } from "./fitParameters";

export const SBG_CLV = defineFunction({
  id: "SBG.CLV",
  category: "models",
  description:
    "Value of a contract customer by the shifted-beta-geometric model; the first payment is certain and now.",
  parameters: [
    sbgFitParameter,
    marginParameter,
    discountParameter,
    {
      name: "renewals",
      kind: "whole",
      optional: true,
      unit: "renewals",
      description: "Payments to count after the first; all of them if omitted.",
    },
    {
      name: "survived",
      kind: "whole",
      default: 0,
      unit: "renewals",
      description: "Renewals so far; the next one, not yet made, is not discounted.",
    },
  ],
  result: { shape: "each", unit: "money per customer" },
  formula: "margin x the sum over t of S(survived + t) / S(survived) / (1 + d)^t, after renewals from the next one on",
  errors: [{ code: "#VALUE!", when: "all renewals are counted and the discount is not above 0" }],
  examples: [
    { args: [exampleFits.sbg, 1, 0.1], gives: 5.922254, within: 2e-6 },
    { args: [exampleFits.sbg, 1, 0.1, null, 7], gives: 7.529628, within: 2e-6 },
    { args: [exampleFits.sbg, 100, 0.1, 5], gives: 365.9244, within: 1e-4 },
  ],
  source: "Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting.",
  compute: ({ fit, ...terms }) => clv(fit, terms),
});
