import { fitCox } from "../../core/models/cox/fit";
import { requireLength } from "../../core/require";
import { defineFunction } from "../define";
import { incompleteRowsNote } from "./completeRows";
import { completeIndices, featuresParameter } from "./featureRows";
import { endingRows, fitRow, type FitRow } from "./fitTable";
import { eventNumbers, observationParameters } from "./observations";

export const COX_FIT = defineFunction({
  id: "COX.FIT",
  category: "models",
  description:
    "Cox proportional hazards: what each covariate does to the risk of the event; label, value, standard error.",
  parameters: [
    ...observationParameters,
    { ...featuresParameter, name: "covariates" },
    {
      name: "ties",
      kind: "enum",
      words: ["efron", "breslow"],
      default: "efron",
      description: "How events at the same time are counted.",
    },
  ],
  result: { shape: "table", columns: ["label", "value", "standard error"], unit: "change of the log hazard per unit" },
  formula: "hazard = baseline(t) x e^(beta 1 x1 + beta 2 x2 + ...); EXP(beta) is the hazard ratio",
  errors: [{ code: "#N/A", when: "no event happened, or a covariate is the same for everyone (it is named)" }],
  examples: [
    {
      args: [
        [[1], [2], [3], [4], [5], [6]],
        [[1], [1], [1], [1], [0], [1]],
        [[3], [1], [2], [0], [1], [0]],
      ],
      gives: [
        ["model", "cox", ""],
        ["beta 1", 1.14966226457, 0.7151446163],
        ["p-value 1", 0.10792411, ""],
        ["null log-likelihood", -5.88610403145, ""],
        ["chi-square", 3.22892467668, ""],
        ["p-value", 0.07234818, ""],
        ["concordance", 0.7857142857, ""],
        ["events", 5, ""],
        ["log-likelihood", -4.271641693109, ""],
        ["n", 6, ""],
        ["status", "ok", ""],
      ],
      within: 1e-7,
      source: "mpmath, 30 digits",
    },
  ],
  source: "Cox (1972); Efron (1977), Breslow (1974) for ties.",
  notes: [
    "status: ok; boundary: a covariate separates those with and without the event; ridge: covariates repeat each other.",
    incompleteRowsNote,
  ],
  compute: ({ durations, events, covariates, ties }) => {
    requireLength("events", events.length, durations.length);
    requireLength("covariates", covariates.length, durations.length);
    const given = eventNumbers(events);
    const kept = completeIndices(
      durations.length,
      covariates,
      Array.from(durations, (t, i) => [t, given[i]!]),
    );
    const pick = (list: Float64Array) => Float64Array.from(kept, (i) => list[i]!);
    const rows = { durations: pick(durations), events: pick(given) };
    const fit = fitCox(
      rows,
      kept.map((i) => covariates[i]!),
      ties,
    );
    return [
      ["model", "cox", ""],
      ...Array.from(fit.coefficients, (beta, a) => fitRow(`beta ${a + 1}`, beta, fit.standardErrors[a])),
      ...Array.from(fit.pValues, (p, a): FitRow => fitRow(`p-value ${a + 1}`, p)),
      fitRow("null log-likelihood", fit.nullLogLikelihood),
      fitRow("chi-square", fit.chiSquare),
      fitRow("p-value", fit.pValue),
      fitRow("concordance", fit.concordance),
      fitRow("events", fit.events),
      ...endingRows(fit),
    ];
  },
});
