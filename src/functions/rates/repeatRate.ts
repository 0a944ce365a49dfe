import { repeatRate } from "../../core/data/repeatRate";
import { incompleteRowsNote, purchaseParameters } from "../customers/purchases";
import { defineFunction } from "../define";

export const REPEATRATE = defineFunction({
  id: "REPEATRATE",
  category: "rates",
  description: "Share of customers who bought again: two rows, or with dates two different days.",
  parameters: [
    { ...purchaseParameters[0], name: "customerIds" },
    { ...purchaseParameters[1], optional: true },
  ],
  result: { shape: "one", unit: "share" },
  formula: "customers with at least 2 purchases / customers",
  errors: [{ code: "#N/A", when: "there is no customer" }],
  examples: [
    { args: [[["a"], ["a"], ["b"], ["c"], ["c"]]], gives: 0.6667, within: 5e-5 },
    {
      args: [
        [["a"], ["a"], ["b"]],
        [[45_658], [45_658.5], [45_660]],
      ],
      gives: 0,
    },
  ],
  source: "Standard definition.",
  notes: [incompleteRowsNote],
  compute: ({ customerIds, dates }) => repeatRate({ ids: customerIds, dates }),
});
