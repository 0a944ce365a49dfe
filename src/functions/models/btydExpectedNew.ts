import { defineFunction } from "../define";
import { exampleFits } from "./exampleFits";
import { btydFitParameter } from "./fitParameters";
import { horizonParameter, unitNote } from "./histories";

export const BTYD_EXPECTEDNEW = defineFunction({
  id: "BTYD.EXPECTEDNEW",
  category: "models",
  description: "Repeat purchases expected of a new customer within the horizon after the first purchase.",
  parameters: [btydFitParameter, horizonParameter],
  result: { shape: "each", unit: "repeat purchases" },
  formula: "bgnbd: the mean over p ~ beta(a, b) of (1 - (alpha / (alpha + p t))^r) / p",
  examples: [
    { args: [exampleFits.bgnbd, [[1], [32], [78]]], gives: [[0.0532678912], [1.04524333], [1.86051906]], within: 5e-9 },
    { args: [exampleFits.paretonbd, 52], gives: 1.473113, within: 1e-6, source: "BTYD walkthrough, 1.473" },
  ],
  source:
    "Fader, Hardie & Lee (2005), equation 9; Schmittlein, Morrison & Colombo (1987); Fader, Hardie & Shang (2010).",
  notes: [unitNote],
  compute: ({ fit, horizon }) => fit.expectedPurchases(horizon),
});
