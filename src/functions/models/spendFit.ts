import { fitGammaGamma } from "../../core/models/gammaGamma/fit";
import { defineFunction } from "../define";
import { fitRow, fitTable } from "./fitTable";

export const SPEND_FIT = defineFunction({
  id: "SPEND.FIT",
  category: "models",
  description: "Fits the gamma-gamma model of spend per purchase by maximum likelihood: label, value, standard error.",
  parameters: [
    {
      name: "frequency",
      kind: "count",
      takes: "list",
      unit: "repeat purchases",
      description: "Column of repeat purchases.",
    },
    {
      name: "monetaryValue",
      kind: "money",
      takes: "list",
      unit: "money per purchase",
      description: "Column of the mean value of the repeat purchases.",
    },
  ],
  result: { shape: "table", columns: ["label", "value", "standard error"], unit: "gamma in the currency of the input" },
  formula: "value of a purchase ~ gamma(p, v), v ~ gamma(q, gamma) among customers",
  examples: [
    {
      args: [
        [[1], [2], [3], [0], [2]],
        [[20], [35], [28], [""], [60]],
      ],
      gives: [
        ["model", "gammagamma", ""],
        ["p", 6.9355356739, 16.13205044],
        ["q", 16.6479952944, 48.97212041],
        ["gamma", 82.8172881645, 437.2193718],
        ["left out", 1, ""],
        ["log-likelihood", -15.796852169101, ""],
        ["n", 4, ""],
        ["status", "ok", ""],
      ],
      within: 1e-3,
      source: "mpmath, 30 digits",
    },
  ],
  source: "Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value.",
  notes: [
    'Rows without a repeat purchase or without a positive value are left out and counted in the row "left out".',
    "The model takes spend and frequency to be independent: look at CORREL of the two first.",
  ],
  compute: ({ frequency, monetaryValue }) => {
    const fit = fitGammaGamma(frequency, monetaryValue);
    return fitTable("gammagamma", fit, [fitRow("left out", fit.leftOut)]);
  },
});
