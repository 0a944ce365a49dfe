import { fitSbg } from "../../core/models/sbg/fit";
import { defineFunction } from "../define";
import { givenNumbers } from "../table";
import { fitTable } from "./fitTable";

export const SBG_FIT = defineFunction({
  id: "SBG.FIT",
  category: "models",
  description: "Fits the shifted-beta-geometric model of contract renewals to survivors: label, value, standard error.",
  parameters: [
    {
      name: "survivors",
      kind: "count",
      takes: "list",
      unit: "customers or %",
      description: "Customers under contract after 0, 1, 2… renewals, in numbers or in %.",
    },
  ],
  result: { shape: "table", columns: ["label", "value", "standard error"], unit: "parameters" },
  formula: "leaving at a renewal with a probability ~ beta(alpha, beta) among customers",
  errors: [{ code: "#N/A", when: "there are fewer than two values" }],
  examples: [
    {
      args: [[[1000], [869], [743], [653], [593], [551], [517], [491]]],
      gives: [
        ["model", "sbg", ""],
        ["alpha", 0.668088351106, 0.1037349311],
        ["beta", 3.80609496406, 0.7855316918],
        ["log-likelihood", -1611.1581473912, ""],
        ["n", 1000, ""],
        ["status", "ok", ""],
      ],
      within: 1e-7,
      source: "Fader & Hardie (2007), High End: .668, 3.806, -1611.2; digits by mpmath",
    },
  ],
  source: "Fader & Hardie (2007), How to Project Customer Retention.",
  notes: ["Standard errors and log-likelihood need numbers of customers: with % they are those of 100 customers."],
  compute: ({ survivors }) => fitTable("sbg", fitSbg(givenNumbers(survivors))),
});
