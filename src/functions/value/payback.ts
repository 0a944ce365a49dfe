import { payback } from "../../core/metrics/payback";
import { defineFunction } from "../define";
import { discountParameter } from "../parameters";

export const PAYBACK = defineFunction({
  id: "PAYBACK",
  category: "value",
  description:
    "Periods until the margins of a customer have paid for the acquisition, with churn and discount if given.",
  parameters: [
    { name: "cac", kind: "money", unit: "money per customer", description: "Acquisition cost of a customer." },
    {
      name: "marginPerPeriod",
      kind: "money",
      unit: "money per customer and period",
      description: "Margin of a customer per period.",
    },
    { name: "churn", kind: "share", default: 0, unit: "share per period", description: "Churn per period." },
    { ...discountParameter, default: 0 },
  ],
  result: { shape: "each", unit: "periods" },
  formula:
    "smallest n with the sum of margin(1 - churn)^(t-1) / (1 + discount)^t over t = 1...n at least cac; linear inside a period",
  errors: [{ code: "#N/A", when: "it never pays back" }],
  examples: [
    { args: [1200, 135], gives: 8.888889, within: 5e-7 },
    { args: [1200, 135, 0.03], gives: 10.184914, within: 5e-7 },
    { args: [1200, 135, 0.03, 0.01], gives: 10.875076, within: 5e-7 },
  ],
  source: "Standard payback; the first period is certain, later ones are reached by those who stayed.",
  compute: ({ cac, marginPerPeriod, churn, discount }) => payback(cac, marginPerPeriod, churn, discount),
});
