import { defineFunction } from "../define";
import { exampleFits } from "./exampleFits";
import { btydFitParameter } from "./fitParameters";
import { historyParameters, horizonParameter, unitNote } from "./histories";

export const BTYD_EXPECTED = defineFunction({
  id: "BTYD.EXPECTED",
  category: "models",
  description: "Purchases that a known customer is expected to make within the horizon from now.",
  parameters: [btydFitParameter, ...historyParameters, horizonParameter],
  result: { shape: "each", unit: "purchases" },
  formula: "P(alive) x expected purchases of an active customer, by an integral of positive terms",
  examples: [
    {
      args: [exampleFits.bgnbd, 2, 30.43, 38.86, 39],
      gives: 1.22602817477,
      source: "Fader, Hardie & Lee (2005), 1.226",
    },
    {
      args: [exampleFits.paretonbd, 26, 30.86, 31, 52],
      gives: 25.455318,
      within: 1e-6,
      source: "BTYD walkthrough, 25.46",
    },
  ],
  source: "Fader, Hardie & Lee (2005); Schmittlein, Morrison & Colombo (1987); Fader, Hardie & Shang (2010).",
  notes: [unitNote],
  compute: ({ fit, frequency, recency, T, horizon }) =>
    fit.conditionalExpectedPurchases({ frequency, recency, T }, horizon),
});
