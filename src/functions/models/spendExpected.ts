import { expectedSpend } from "../../core/models/gammaGamma/expectedSpend";
import { defineFunction } from "../define";
import { exampleFits } from "./exampleFits";
import { spendFitParameter } from "./fitParameters";

export const SPEND_EXPECTED = defineFunction({
  id: "SPEND.EXPECTED",
  category: "models",
  description: "Expected value of a future purchase: the customer's own mean, drawn towards that of all customers.",
  parameters: [
    spendFitParameter,
    { name: "frequency", kind: "count", unit: "repeat purchases", description: "Repeat purchases of the customer." },
    {
      name: "monetaryValue",
      kind: "money",
      blankCounts: true,
      unit: "money per purchase",
      description: "Mean value of the repeat purchases; blank without repeat purchases.",
    },
  ],
  result: { shape: "each", unit: "money per purchase" },
  formula: "p (gamma + x m) / (p x + q - 1)",
  errors: [{ code: "#NUM!", when: "the mean does not exist: p x frequency + q <= 1" }],
  examples: [
    {
      args: [exampleFits.spend, [[2], [1], [0]], [[22.35], [11.77], [""]]],
      gives: [[24.658616], [18.91148], [35.171002]],
      within: 1e-5,
      source: "lifetimes, documentation",
    },
  ],
  source: "Fader & Hardie (2013), equation 5.",
  compute: ({ fit, frequency, monetaryValue }) =>
    frequency > 0 && monetaryValue === undefined ? "" : expectedSpend(fit, frequency, monetaryValue ?? 0),
});
