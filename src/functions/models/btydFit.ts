import { fitBgBb } from "../../core/models/bgbb/fit";
import { fitBgNbd } from "../../core/models/bgnbd/fit";
import { btydParameters, type BtydName } from "../../core/models/btyd/model";
import { fitParetoNbd } from "../../core/models/paretoNbd/fit";
import type { Histories } from "../../core/models/uniqueHistories";
import { defineFunction } from "../define";
import { completeRows, incompleteRowsNote } from "./completeRows";
import { fitTable } from "./fitTable";
import { summaryNote } from "./histories";

export const BTYD_FIT = defineFunction({
  id: "BTYD.FIT",
  category: "models",
  description: "Fits a model of repeat purchases to customers by maximum likelihood: label, value, standard error.",
  parameters: [
    {
      name: "model",
      kind: "enum",
      words: Object.keys(btydParameters) as BtydName[],
      description: "Model of purchases and of leaving.",
    },
    {
      name: "frequency",
      kind: "count",
      takes: "list",
      unit: "repeat purchases",
      description: "Column of repeat purchases.",
    },
    {
      name: "recency",
      kind: "count",
      takes: "list",
      unit: "time",
      description: "Column of times from the first to the last purchase, not days since the last one.",
    },
    {
      name: "T",
      kind: "count",
      takes: "list",
      unit: "time",
      description: "Column of times from the first purchase to the end of observation; bgbb: number of opportunities.",
    },
    {
      name: "weights",
      kind: "count",
      takes: "list",
      optional: true,
      unit: "customers",
      description: "How many customers each row stands for; 1 if omitted.",
    },
  ],
  result: { shape: "table", columns: ["label", "value", "standard error"], unit: "parameters in the unit of T" },
  formula:
    "bgnbd, mbgnbd: purchases ~ Poisson(rate), rate ~ gamma(r, alpha), leaving after a purchase ~ beta(a, b); " +
    "paretonbd: leaving at a rate ~ gamma(s, beta); bgbb: buying ~ beta(alpha, beta), leaving ~ beta(gamma, delta) at each opportunity",
  examples: [
    {
      args: [
        "bgnbd",
        [[0], [1], [2], [3], [9]],
        [[0], [5], [30], [8], [37]],
        [[39], [39], [39], [39], [39]],
        [[60], [20], [8], [9], [6]],
      ],
      gives: [
        ["model", "bgnbd", ""],
        ["r", 0.221532779823, 0.04796989],
        ["alpha", 3.20849437419, 1.140873522],
        ["a", 0.696553606201, 0.413687062],
        ["b", 1.13628941701, 0.87457174],
        ["log-likelihood", -453.89489701449, ""],
        ["n", 103, ""],
        ["status", "ok", ""],
      ],
      within: 1e-7,
      source: "mpmath, 22 digits",
    },
  ],
  source:
    "Fader, Hardie & Lee (2005); Batislam, Denizel & Filiztekin (2007); Schmittlein, Morrison & Colombo (1987); Fader, Hardie & Shang (2010).",
  notes: [
    summaryNote,
    "status: ok; boundary: a parameter ran to 0 or to infinity, a simpler model will do; ridge: the data do not tell the " +
      "parameters apart; degenerate: nothing to learn from (no repeat purchase), the parameters are blank.",
    "The log-likelihood is in the unit of T: between units it differs by the sum of frequency x ln(unit).",
    incompleteRowsNote,
  ],
  compute: ({ model, ...columns }) => fitTable(model, fits[model](completeRows(columns))),
});

const fits = {
  bgnbd: (histories: Histories) => fitBgNbd(histories, "bgnbd"),
  mbgnbd: (histories: Histories) => fitBgNbd(histories, "mbgnbd"),
  paretonbd: fitParetoNbd,
  bgbb: fitBgBb,
};
