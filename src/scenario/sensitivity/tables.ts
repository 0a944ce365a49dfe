import { CoreError } from "../../core";
import type { Driver } from "../model/driver";
import type { DriverValues } from "../model/evaluateModel";
import type { ScenarioModel } from "../model/scenarioModel";
import { outcomeDrivers, sortedSwings } from "../model/swings";

export interface SensitivitySettings {
  /** Drivers with a table of their own. Default: the three with the largest swing. */
  readonly oneWay?: readonly string[];
  /** Pairs of drivers, rows by columns. Default: churn by acquisition spend, price by churn, where the model has them. */
  readonly twoWay?: readonly (readonly [string, string])[];
  /** Values of a driver, 5 to 25; the live value is one of them. Default: 9. */
  readonly steps?: number;
}

/** What is tabled, settled and checked. */
export interface SensitivityTables {
  readonly oneWay: readonly string[];
  readonly twoWay: readonly (readonly [string, string])[];
  readonly steps: number;
}

const defaultSteps = 9;
const wantedPairs = [
  ["churn", "acquisition_spend"],
  ["price", "churn"],
] as const;

/**
 * @param values that the swings are ranked with
 * @throws CoreError "out-of-domain" for steps, "unknown-word" for a driver that the outcome does not depend on
 */
export function sensitivityTables(
  model: ScenarioModel,
  values: DriverValues,
  { oneWay, twoWay, steps = defaultSteps }: SensitivitySettings = {},
): SensitivityTables {
  if (!(Number.isInteger(steps) && steps >= 5 && steps <= 25)) {
    throw new CoreError("out-of-domain", { name: "steps", got: steps, want: "5 … 25" });
  }
  const known = outcomeDrivers(model);
  const largest = sortedSwings(model, values).map(({ driver }) => driver);
  const tables = {
    oneWay: oneWay ?? largest.slice(0, 3),
    twoWay: twoWay ?? pairsOf(known, largest),
    steps,
  };
  const unknown = [...tables.oneWay, ...tables.twoWay.flat()].find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new CoreError("unknown-word", { name: "driver", got: unknown, allowed: known.join(", ") });
  }
  return tables;
}

function pairsOf(known: readonly string[], largest: readonly string[]): (readonly [string, string])[] {
  const pairs = wantedPairs.filter((pair) => pair.every((id) => known.includes(id)));
  const [first, second] = largest;
  return pairs.length > 0 || second === undefined ? pairs : [[first!, second]];
}

/** What a driver is thought to be, and what it can be at all. */
type Reach = Pick<Driver, "low" | "high" | "least" | "most">;

/** The place of the live value among the values of a table, from 0 on: the middle, or just before it. */
export const liveStep = (steps: number): number => Math.floor((steps - 1) / 2);

/**
 * Values from low to high through the live one, which stands at `liveStep`; evenly spread on each side of it. Where the
 * live value is itself an end, or beyond it, that side reaches as far as the other one, but not beyond what can be.
 */
export function stepValues({ low, high, least, most }: Reach, live: number, steps: number): number[] {
  const [below, above] = sides(steps);
  const first = low < live ? low : Math.min(live, Math.max(least, 2 * live - high));
  const last = high > live ? high : Math.max(live, Math.min(most, 2 * live - low));
  return Array.from({ length: steps }, (_, step) =>
    step <= below ? first + ((live - first) * step) / below : live + ((last - live) * (step - below)) / above,
  );
}

/** How many steps lead to the live value, and how many on from there. */
function sides(steps: number): readonly [number, number] {
  const below = liveStep(steps);
  return [below, steps - 1 - below];
}

/** Cells that the values of a table are computed from; `first` and `last` are those of its own ends. */
export type StepCells = Readonly<Record<keyof Reach | "live" | "first" | "last", string>>;

/** The same as a formula. */
export function stepFormula(step: number, steps: number, cells: StepCells): string {
  const { low, high, least, most, live, first, last } = cells;
  const [below, above] = sides(steps);
  if (step === 0) return `=IF(${low}<${live},${low},MIN(${live},MAX(${least},2*${live}-${high})))`;
  if (step === steps - 1) return `=IF(${high}>${live},${high},MAX(${live},MIN(${most},2*${live}-${low})))`;
  return step <= below
    ? `=${first}+(${live}-${first})*${step}/${below}`
    : `=${live}+(${last}-${live})*${step - below}/${above}`;
}
