import { CoreError } from "../../core";
import type { DriverValues } from "../model/evaluateModel";
import type { ScenarioModel } from "../model/scenarioModel";
import { outcomeDrivers, sortedSwings } from "../model/swings";

export interface SensitivitySettings {
  /** Drivers with a table of their own. Default: the three with the largest swing. */
  readonly oneWay?: readonly string[];
  /** Pairs of drivers, rows by columns. Default: churn by acquisition spend, price by churn, where the model has them. */
  readonly twoWay?: readonly (readonly [string, string])[];
  /** Values of a driver, 5 to 25 and odd, so that the live value stands in the middle. Default: 9. */
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

/** @throws CoreError "out-of-domain" for steps, "unknown-word" for a driver that the outcome does not depend on */
export function sensitivityTables(
  model: ScenarioModel,
  values: DriverValues,
  { oneWay, twoWay, steps = defaultSteps }: SensitivitySettings = {},
): SensitivityTables {
  if (!(Number.isInteger(steps) && steps >= 5 && steps <= 25 && steps % 2 === 1)) {
    throw new CoreError("out-of-domain", { name: "steps", got: steps, want: "5, 7 … 25" });
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

/** Values from low to high through the live one, which stands in the middle; evenly spread on each side of it. */
export function stepValues(low: number, live: number, high: number, steps: number): number[] {
  const half = (steps - 1) / 2;
  return Array.from({ length: steps }, (_, step) =>
    step <= half ? low + ((live - low) * step) / half : live + ((high - live) * (step - half)) / half,
  );
}

/** The same as a formula of three cells. */
export function stepFormula(step: number, steps: number, [low, live, high]: readonly [string, string, string]): string {
  const half = (steps - 1) / 2;
  return step <= half
    ? `=${low}+(${live}-${low})*${step}/${half}`
    : `=${live}+(${high}-${live})*${step - half}/${half}`;
}
