import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { fitBgNbd } from "../../src/core/models/bgnbd/fit";
import { fitGammaGamma } from "../../src/core/models/gammaGamma/fit";
import { fitParetoNbd } from "../../src/core/models/paretoNbd/fit";
import { kmeans } from "../../src/core/segments/kmeans";
import { distribution } from "../../src/core/simulate/distribution";
import { simulate } from "../../src/core/simulate/simulate";
import { translator } from "../../src/i18n";
import { defaultModel } from "../../src/scenario/model/defaultModel";
import { simulateModel } from "../../src/scenario/simulate/simulateModel";
import { functions } from "../../src/functions/index";
import { call, isError } from "../../src/functions/run";
import { sayIn } from "../../src/functions/say";
import { cdnow, cdnowSpend, hasCdnow } from "../core/models/cdnow";
import { cdnowPurchases, points, simulatedCustomers, type Customers } from "./customers";
import { measure } from "./measure";
import { benchReports } from "./reports";

/** What is measured: how many rows, what time is wanted (ms), and for fits the gap of the log-likelihood to the optimum. */
interface Case {
  readonly name: string;
  readonly rows: number;
  readonly target: number;
  readonly task: () => unknown;
  readonly gap?: () => number;
}

const say = sayIn("en");
/** A custom function as Excel calls it; a refusal must not pass for a fast answer. */
function excel(id: string, ...cells: unknown[]) {
  const rows = call(
    functions.find((f) => f.id === id)!,
    cells,
    say,
  );
  const [first] = rows[0]!;
  if (isError(first!)) throw new Error(`${id}: ${first.message}`);
  return rows;
}

const column = (values: Float64Array) => Array.from(values, (value) => [value]);

/** The optimum of the same customers, in a unit of time in which the optimiser takes another way. */
function gapOf(fit: typeof fitParetoNbd | typeof fitBgNbd, customers: Customers): number {
  const scale = 365.25;
  const inYears = (list: Float64Array) => list.map((t) => t / scale);
  const other = fit({ ...customers, recency: inYears(customers.recency), T: inYears(customers.T) });
  const shift = customers.frequency.reduce((sum, x) => sum + x, 0) * Math.log(scale);
  return Math.abs(fit(customers).logLikelihood - (other.logLikelihood - shift));
}

function fitCases(name: string, customers: Customers, [bg, pareto]: readonly [number, number]): Case[] {
  const rows = customers.T.length;
  const bgGap = () => gapOf(fitBgNbd, customers);
  const paretoGap = () => gapOf(fitParetoNbd, customers);
  return [
    { name: `BG/NBD ${name}`, rows, target: bg, task: () => fitBgNbd(customers), gap: bgGap },
    { name: `Pareto/NBD ${name}`, rows, target: pareto, task: () => fitParetoNbd(customers), gap: paretoGap },
  ];
}

function cdnowCases(): Case[] {
  if (!hasCdnow) return [];
  const { frequency, recency, T } = cdnow("exact");
  const spend = cdnowSpend();
  const sample = {
    frequency: Float64Array.from(frequency),
    recency: Float64Array.from(recency),
    T: Float64Array.from(T),
  };
  const all = cdnowPurchases()!;
  const cells = [all.ids.map((id) => [id]), column(all.dates), column(all.amounts)];
  const [, ...summary] = excel("RFMSUMMARY", ...cells, 35_703, "week");
  const numbers = (i: number) => Float64Array.from(summary, (row) => Number(row[i]));
  const full = { frequency: numbers(1), recency: numbers(2), T: numbers(3) };
  return [
    ...fitCases("CDNOW sample", sample, [1, 15]),
    ...fitCases("CDNOW", full, [6, 120]),
    {
      ...{ name: "gamma-gamma CDNOW sample", rows: spend.frequency.length, target: 3 },
      task: () => fitGammaGamma(spend.frequency, spend.monetaryValue),
    },
    {
      ...{ name: "gamma-gamma CDNOW", rows: full.T.length, target: 15 },
      task: () => fitGammaGamma(full.frequency, numbers(4)),
    },
    { name: "RFMSUMMARY", rows: all.ids.length, target: 15, task: () => excel("RFMSUMMARY", ...cells) },
  ];
}

function otherCases(): Case[] {
  const data = points(100_000).map((row) => Float64Array.from(row));
  const drivers = Array.from({ length: 10 }, (_, i) => distribution("x", i % 2 ? "normal" : "pert", [1, 2, 4]));
  const amounts = Array.from({ length: 100_000 }, (_, i) => [i + 1]);
  const element = (id: string, ...rest: unknown[]): Case => ({
    ...{ name: `${id}, a column`, rows: amounts.length, target: 10 },
    task: () => excel(id, amounts, ...rest),
  });
  return [
    {
      ...{ name: "k-means 4 columns, k = 5", rows: data.length, target: 150 },
      task: () => kmeans(data, { k: 5, seed: 1, standardise: true }),
    },
    {
      ...{ name: "Monte Carlo, 10 drivers", rows: 100_000, target: 300 },
      task: () => simulate(drivers, 100_000, 1, (drawn) => drawn[0]! + drawn[9]!),
    },
    {
      ...{ name: "Monte Carlo of a model, 10 of 16", rows: 100_000, target: 500 },
      task: () => simulateModel(tenDrivers(), { runs: 100_000 }),
    },
    element("CLV", 4, 5),
    element("CAC", 120),
    element("CHURNCOST", 100, 5),
  ];
}

/** The model that planners start from, its outcome without three of its 13 drivers. */
function tenDrivers() {
  const model = defaultModel(translator("en"));
  const fixed = ["expansion", "retention_spend", "minute_cost"];
  const drivers = model.drivers.map((driver) =>
    fixed.includes(driver.id) ? { ...driver, distribution: "fixed" as const } : driver,
  );
  return { ...model, drivers };
}

function show({ name, rows, target, task, gap }: Case): void {
  const { median, spread } = measure(task);
  const perSecond = Math.round((1000 * rows) / median).toLocaleString("en");
  const numbers = [median.toFixed(2), `±${spread.toFixed(2)}`, `≤ ${target}`, median <= target ? "yes" : "no"];
  console.log(
    [
      name.padEnd(28),
      ...numbers.map((n) => n.padStart(10)),
      perSecond.padStart(14),
      gap?.().toExponential(1) ?? "",
    ].join(" "),
  );
}

/** The reference, where it can be run; its own best case is its fit of weighted rows. */
function lifetimes(): void {
  const code = [
    "import time; from lifetimes import BetaGeoFitter; from lifetimes.datasets import load_cdnow_summary",
    "d = load_cdnow_summary(); ts = []",
    "for _ in range(7):",
    "  t = time.perf_counter(); BetaGeoFitter().fit(d['frequency'], d['recency'], d['T']); ts.append(time.perf_counter() - t)",
    "print(1000 * sorted(ts)[3])",
  ].join("\n");
  const { status, stdout } = spawnSync("python3", ["-c", code], { encoding: "utf8" });
  if (status !== 0) return console.log("lifetimes: not measured, python3 with the package lifetimes is not at hand");
  const { frequency, recency, T } = cdnow("rounded");
  const ours = measure(() => fitBgNbd({ frequency, recency, T })).median;
  console.log(
    `lifetimes BG/NBD CDNOW sample: ${Number(stdout).toFixed(1)} ms, ${(Number(stdout) / ours).toFixed(0)} times ours`,
  );
}

console.log(
  `${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, Node ${process.version}; milliseconds, warm, median and quartiles`,
);
console.log(
  ["".padEnd(28), "median", "spread", "target", "met", "rows / s", "gap"]
    .map((t, i) => (i ? t.padStart(i === 5 ? 14 : 10) : t))
    .join(" "),
);
const quick = process.argv.includes("--quick");
for (const one of [...cdnowCases(), ...otherCases()]) show(one);
if (!quick) fitCases("simulated", simulatedCustomers(1_000_000), [150, 4000]).forEach(show);
if (process.argv.includes("--against")) lifetimes();
benchReports();
