import { referralValue } from "../../core/metrics/ratios";
import { defineFunction } from "../define";

export const REFERRALVALUE = defineFunction({
  id: "REFERRALVALUE",
  category: "value",
  description: "Value of the customers that customers bring, less the cost of the programme.",
  parameters: [
    { name: "customers", kind: "count", unit: "customers", description: "Customers who could refer." },
    { name: "referralRate", kind: "share", unit: "share", description: "Share of them who refer somebody." },
    { name: "conversion", kind: "share", unit: "share", description: "Share of the referred who become customers." },
    { name: "clv", kind: "money", unit: "money per customer", description: "Value of such a customer." },
    { name: "cost", kind: "money", default: 0, unit: "money", description: "Cost of the programme." },
  ],
  result: { shape: "each", unit: "money" },
  formula: "customers x referralRate x conversion x clv - cost",
  examples: [{ args: [1000, 0.1, 0.2, 300, 2000], gives: 4000 }],
  source: "Expected value of referrals, one per referring customer.",
  compute: ({ customers, referralRate, conversion, clv, cost }) =>
    referralValue(customers, referralRate, conversion, clv, cost),
});
