import { CoreError } from "../../core/errors";
import { distribution, distributionNames, type Distribution } from "../../core/simulate/distribution";
import { simulateClv } from "../../core/simulate/simulateClv";
import { defineFunction } from "../define";
import { givenNumbers } from "../table";

const driverNames = ["margin", "retention", "discount", "cac"] as const;

export const SIMULATE_CLV = defineFunction({
  id: "SIMULATE.CLV",
  category: "models",
  description: "Monte Carlo of the perpetual customer value: mean, standard error, percentiles, P(CLV < CAC). Seeded.",
  parameters: [
    {
      name: "drivers",
      kind: "text",
      takes: "table",
      description: "Rows: margin, retention, discount, cac (may be left out); then distribution and its parameters.",
    },
    { name: "runs", kind: "whole", default: 10000, unit: "runs", description: "Number of runs, 2 to 1,000,000." },
    {
      name: "seed",
      kind: "number",
      default: 1,
      description: "Start of the random numbers; the same seed, the same result.",
    },
    {
      name: "percentiles",
      kind: "share",
      takes: "list",
      optional: true,
      unit: "share",
      description: "Percentiles to show; 5%, 25%, 50%, 75%, 95% if omitted.",
    },
  ],
  result: { shape: "table", columns: ["label", "value"], unit: "money per customer" },
  formula: "CLV = margin x retention / (1 + discount - retention), in each run with drivers drawn anew",
  errors: [{ code: "#NUM!", when: "retention may come to 1 + discount or more" }],
  examples: [
    {
      args: [
        [
          ["margin", "uniform", 80, 120],
          ["retention", "fixed", 0.8, ""],
          ["discount", "fixed", 0.1, ""],
        ],
        10000,
        1,
        [[0.05], [0.95]],
      ],
      gives: [
        ["mean", 266.667],
        ["standard error", 0.308],
        ["standard deviation", 30.792],
        ["P5", 218.667],
        ["P95", 314.667],
        ["runs", 10000],
      ],
      within: 1,
      source: "2.666667 x uniform(80, 120), within the standard error",
    },
  ],
  source: "Standard Monte Carlo; percentiles by definition 7 of Hyndman & Fan (1996), as PERCENTILE.INC.",
  notes: [
    "fixed: value. uniform: low, high. triangular and pert: low, most likely, high. normal: mean, standard deviation. " +
      "lognormal: mean and standard deviation of the logarithm. beta: alpha, beta. discrete: value, probability, value, probability...",
    "A distribution that reaches outside what its driver can be (a normal retention) is refused, not clipped: take beta, pert or uniform.",
    "lognormal is the distribution of LOGNORM.INV; pert is a beta with shape 4.",
  ],
  compute: ({ drivers, runs, seed, percentiles }) => {
    const shares = percentiles ? [...givenNumbers(percentiles)] : [0.05, 0.25, 0.5, 0.75, 0.95];
    const result = simulateClv(readDrivers(drivers), runs, seed, shares);
    return [
      ["mean", result.mean],
      ["standard error", result.standardError],
      ["standard deviation", result.standardDeviation],
      ...shares.map((share, i) => [`P${Number((100 * share).toPrecision(12))}`, result.percentiles[i]!]),
      ...(result.belowCac === undefined ? [] : [["P(CLV < CAC)", result.belowCac]]),
      ["runs", runs],
    ];
  },
});

function readDrivers(rows: readonly (readonly string[])[]) {
  const read = new Map(rows.filter((row) => row.some((cell) => cell !== "")).map(readDriver));
  const [margin, retention, discount] = driverNames.map((name) => read.get(name));
  for (const [i, driver] of [margin, retention, discount].entries()) {
    if (!driver) throw new CoreError("missing-argument", { name: driverNames[i]! });
  }
  return { margin: margin!, retention: retention!, discount: discount!, cac: read.get("cac") };
}

function readDriver([name = "", kind = "", ...cells]: readonly string[]): readonly [string, Distribution] {
  const driver = word("drivers", name, driverNames);
  const parameters = cells.filter((cell) => cell !== "").map((cell) => number(driver, cell));
  return [driver, distribution(driver, word(driver, kind, distributionNames), parameters)];
}

function word<W extends string>(name: string, got: string, allowed: readonly W[]): W {
  const found = allowed.find((one) => one === got.trim().toLowerCase());
  if (!found) throw new CoreError("unknown-word", { name, got: `"${got.slice(0, 40)}"`, allowed: allowed.join(", ") });
  return found;
}

function number(name: string, cell: string): number {
  const value = cell.trim() === "" ? NaN : Number(cell);
  if (!Number.isFinite(value)) throw new CoreError("not-a-number", { name, got: `"${cell.slice(0, 40)}"` });
  return value;
}
