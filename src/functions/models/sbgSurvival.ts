import { survival } from "../../core/models/sbg/predict";
import { defineFunction } from "../define";
import { exampleFits } from "./exampleFits";
import { sbgFitParameter } from "./fitParameters";

export const SBG_SURVIVAL = defineFunction({
  id: "SBG.SURVIVAL",
  category: "models",
  description: "Share of customers still under contract after t renewals, by the shifted-beta-geometric model.",
  parameters: [sbgFitParameter, { name: "t", kind: "whole", unit: "renewals", description: "Renewals: 0, 1, 2, 3…" }],
  result: { shape: "each", unit: "share" },
  formula: "B(alpha, beta + t) / B(alpha, beta)",
  examples: [
    {
      args: [exampleFits.sbg, [[0], [1], [7], [12]]],
      gives: [[1], [0.8507], [0.4889], [0.378]],
      within: 5e-5,
      source: "Fader & Hardie (2007), High End",
    },
  ],
  source: "Fader & Hardie (2007), equation 8.",
  compute: ({ fit, t }) => survival(fit, t),
});
