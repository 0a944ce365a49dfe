import { CoreError } from "../../core";
import { namesIn } from "../../core/formula/node";
import { requireDomain } from "../../core/require";
import { requireModel } from "../model/requireModel";
import { driversOf } from "../model/swings";
import type { ScenarioModel } from "../model/scenarioModel";
import { batchErrors } from "./batches";
import { compileLines } from "./compileLines";
import { correlationMatrix } from "./correlationMatrix";
import { correlate, drawColumns } from "./draw";
import { defaultSampling } from "./sampling";
import { defaultRuns, defaultSeed, leastRuns, mostRuns, type SimulationSettings } from "./settings";
import type { Simulation } from "./simulation";
import { contributions, statistics } from "./summarise";

/** Runs between two looks at whether to go on: some milliseconds. */
const chunk = 5_000;

/**
 * Monte Carlo of a model: draws its drivers from their distributions and computes the outcome of each run.
 *
 * Every driver has random numbers of its own, from the seed and its place in the model, so that a change of one driver
 * leaves the draws of the others alone. The random numbers are the same on every platform; what logarithm, cosine and
 * power make of them may differ in the last of 16 digits.
 *
 * @returns step by step, so that a thread can tell how far it is and stop: each step yields the share that is done
 * @throws CoreError as `requireModel`, `distribution` and `correlationMatrix` do; "out-of-domain" for runs outside 1,000
 *   to 200,000; "no-result" where fewer than two runs have a value
 */
export function* simulationSteps(model: ScenarioModel, settings: SimulationSettings): Generator<number, Simulation> {
  const { runs = defaultRuns, seed = defaultSeed, correlations = [], sampling = defaultSampling } = settings;
  requireModel(model);
  requireDomain(Number.isInteger(runs) && runs >= leastRuns && runs <= mostRuns, "runs", runs, "1,000…200,000");
  requireDomain(Number.isFinite(seed), "seed", seed, "-∞ < seed < ∞");
  const matrix = correlationMatrix(
    correlations,
    model.drivers.map(({ id }) => id),
  );
  const compared = comparedLines(model);
  const used = driversOf(model, [model.outcome, ...(compared ?? [])]);
  const needed = new Set([...used, ...matrix.drivers]);
  const steps = needed.size + Math.ceil(runs / chunk);
  const draws = { runs, seed, sampling };
  const columns = new Map<string, Float64Array>();
  for (const column of drawColumns(model, needed, draws)) {
    columns.set(...column);
    yield columns.size / steps;
  }
  correlate(columns, matrix, draws);
  const evaluation = evaluator(model, used, columns, compared);
  const outcomes = new Float64Array(runs);
  for (let from = 0, step = needed.size; from < runs; from += chunk) {
    evaluation.evaluate(outcomes, from, Math.min(from + chunk, runs));
    yield ++step / steps;
  }
  const valid = outcomes.filter((value) => !Number.isNaN(value));
  if (valid.length < 2) throw new CoreError("no-result");
  const { outside, below } = evaluation.counts();
  return {
    ...{ outcome: model.outcome, ...draws, outside, withoutValue: runs - valid.length - outside },
    ...statistics(valid),
    ...(sampling === "latin-hypercube" && batchErrors(outcomes)),
    belowCac: compared && below / valid.length,
    contributions: contributions(
      used.map((id) => ({ id, drawn: columns.get(id)! })),
      outcomes,
    ),
  };
}

/** The same at once. */
export function simulateModel(model: ScenarioModel, settings: SimulationSettings = {}): Simulation {
  const steps = simulationSteps(model, settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** CLV and CAC of a model that has both. */
function comparedLines({ lines }: ScenarioModel): readonly [string, string] | undefined {
  const has = (id: string) => lines.some((line) => line.id === id);
  return has("clv") && has("cac") ? ["clv", "cac"] : undefined;
}

function evaluator(
  model: ScenarioModel,
  used: readonly string[],
  columns: ReadonlyMap<string, Float64Array>,
  compared: readonly [string, string] | undefined,
) {
  const needed = linesFor(model, [model.outcome, ...(compared ?? [])]);
  const { size, placeOf, run: computeLines } = compileLines(needed);
  const values = new Float64Array(size).fill(NaN);
  const outcome = placeOf(model.outcome);
  const [clv, cac] = (compared ?? [model.outcome, model.outcome]).map(placeOf) as [number, number];
  const inputs = used.map((id) => {
    const { least, most } = model.drivers.find((driver) => driver.id === id)!;
    return { least, most, place: placeOf(id), drawn: columns.get(id)! };
  });
  let [outside, below] = [0, 0];
  const fill = (run: number) => {
    let isWithin = true;
    for (const { least, most, place, drawn } of inputs) {
      const value = drawn[run]!;
      values[place] = value;
      if (!(value >= least && value <= most)) isWithin = false;
    }
    return isWithin;
  };
  return {
    counts: () => ({ outside, below }),
    evaluate: (outcomes: Float64Array, from: number, to: number) => {
      for (let run = from; run < to; run++) {
        if (!fill(run)) {
          outside += 1;
          outcomes[run] = NaN;
          continue;
        }
        computeLines(values);
        const value = (outcomes[run] = values[outcome]!);
        if (!Number.isNaN(value) && values[clv]! < values[cac]!) below += 1;
      }
    },
  };
}

/** The model without lines that nothing asked for depends on. */
function linesFor(model: ScenarioModel, wanted: readonly string[]): ScenarioModel {
  const needed = new Set(wanted);
  const lines = [...model.lines].reverse().filter(({ id, formula }) => {
    if (!needed.has(id)) return false;
    namesIn(formula).forEach((name) => needed.add(name));
    return true;
  });
  return { ...model, lines: lines.reverse() };
}
