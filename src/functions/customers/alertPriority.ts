import { alertPriority } from "../../core/segments/scores";
import { defineFunction } from "../define";
import { givenNumbers } from "../table";

export const ALERTPRIORITY = defineFunction({
  id: "ALERTPRIORITY",
  category: "customers",
  description: "Priority of an alert by risk times value at stake: 1 is the lowest.",
  parameters: [
    { name: "risk", kind: "share", unit: "probability", description: "Probability of the loss." },
    { name: "value", kind: "money", unit: "money", description: "Value at stake." },
    {
      name: "cuts",
      kind: "money",
      takes: "list",
      optional: true,
      unit: "money",
      description: "Ascending cuts of risk x value; 100, 1,000 and 5,000 if omitted.",
    },
  ],
  result: { shape: "each", unit: "priority, 1 to number of cuts + 1" },
  formula: "1 + number of cuts that risk x value reaches",
  examples: [{ args: [0.4, 5000], gives: 3 }],
  source: "Expected loss.",
  compute: ({ risk, value, cuts = defaultCuts }) =>
    alertPriority(risk, value, cuts === defaultCuts ? cuts : givenNumbers(cuts)),
});

const defaultCuts = Float64Array.of(100, 1000, 5000);
