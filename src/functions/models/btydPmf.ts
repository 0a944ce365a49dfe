import { defineFunction } from "../define";
import { exampleFits } from "./exampleFits";
import { btydFitParameter } from "./fitParameters";
import { horizonParameter, unitNote } from "./histories";

export const BTYD_PMF = defineFunction({
  id: "BTYD.PMF",
  category: "models",
  description: "Probability that a new customer makes exactly so many repeat purchases within the horizon.",
  parameters: [
    btydFitParameter,
    horizonParameter,
    { name: "count", kind: "whole", unit: "repeat purchases", description: "How many: 0, 1, 2, 3…" },
  ],
  result: { shape: "each", unit: "probability" },
  formula: "the chance of being active after the last of them, plus the chance of having left at it",
  examples: [
    { args: [exampleFits.bgnbd, 39, 0], gives: 0.573786352096, source: "BTYD manual, .5737864", within: 1e-4 },
  ],
  source: "Fader, Hardie & Lee (2005), equation 8; Fader, Hardie & Shang (2010), equation 7.",
  notes: [unitNote],
  compute: ({ fit, horizon, count }) => fit.pmf(horizon, count),
});
