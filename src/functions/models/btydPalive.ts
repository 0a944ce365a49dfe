import { defineFunction } from "../define";
import { exampleFits } from "./exampleFits";
import { btydFitParameter } from "./fitParameters";
import { historyParameters, unitNote } from "./histories";

export const BTYD_PALIVE = defineFunction({
  id: "BTYD.PALIVE",
  category: "models",
  description: "Probability that a customer is still active at the end of observation; bgbb: at the next opportunity.",
  parameters: [btydFitParameter, ...historyParameters],
  result: { shape: "each", unit: "probability" },
  formula: "bgnbd: 1 / (1 + a / (b + x - 1) ((alpha + T) / (alpha + recency))^(r + x)), 1 at x = 0",
  examples: [
    {
      args: [exampleFits.bgnbd, 2, 30.43, 38.86],
      gives: 0.726578570081,
      source: "Fader, Hardie & Lee (2005), parameters",
    },
    {
      args: [exampleFits.bgbb, [[0], [6]], [[0], [6]], 6],
      gives: [[0.11], [0.93]],
      within: 5e-3,
      source: "Fader, Hardie & Shang (2010), Table 6",
    },
  ],
  source:
    "Fader, Hardie & Lee (2008), Computing P(alive); Schmittlein, Morrison & Colombo (1987); Fader, Hardie & Shang (2010).",
  notes: [
    unitNote,
    "Under bgnbd a customer without repeat purchases is active with certainty: leaving happens at purchases.",
  ],
  compute: ({ fit, frequency, recency, T }) => fit.pAlive({ frequency, recency, T }),
});
