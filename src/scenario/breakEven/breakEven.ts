import { modelEvaluator, type DriverValues } from "../model/evaluateModel";
import type { Driver } from "../model/driver";
import type { ScenarioModel } from "../model/scenarioModel";
import { outcomeDrivers, sortedSwings } from "../model/swings";
import { bisection, type BisectionStep } from "./bisection";

/** Where the outcome is zero over one driver, the others as they are. */
export interface BreakEven {
  readonly driver: Driver;
  readonly live: number;
  /** What was looked through. */
  readonly from: number;
  readonly to: number;
  /** The outcome at both ends and at the live value; NaN where it has none. */
  readonly atFrom: number;
  readonly atTo: number;
  readonly atLive: number;
  readonly steps: readonly BisectionStep[];
  /** Undefined where the outcome keeps its sign, or jumps from one to the other. */
  readonly at: number | undefined;
}

/** Retention, acquisition cost and price, where the model has them. */
const wanted = ["churn", "acquisition_spend", "price"] as const;

/** Those of retention, acquisition and price that the outcome depends on; else the three with the largest swing. */
export function breakEvenDrivers(model: ScenarioModel, values: DriverValues): string[] {
  const known = outcomeDrivers(model);
  const found = wanted.filter((id) => known.includes(id));
  if (found.length > 0) return found;
  return sortedSwings(model, values)
    .slice(0, 3)
    .map(({ driver }) => driver);
}

/** A price or a budget has no end of its own: a hundred times the largest of live, base and high is far enough. */
export const reach = 100;

/** The range in which a break-even is looked for: what the driver can be, up to a hundred times what it is thought to be. */
function searchRange({ least, most, low, high }: Driver): readonly [from: number, to: number] {
  const size = Math.max(Math.abs(low), Math.abs(high), 1);
  return [Math.max(least, -reach * size), Math.min(most, reach * size)];
}

/** Share of the live outcome, or of 1, that counts as zero: where the outcome jumps over zero, it is larger. */
export const zeroTolerance = 1e-6;

export function breakEven(model: ScenarioModel, values: DriverValues, id: string): BreakEven {
  const driver = model.drivers.find((found) => found.id === id)!;
  const evaluate = modelEvaluator(model);
  const outcome = (value: number) => evaluate({ ...values, [id]: value })[model.outcome]!;
  const live = values[id]!;
  const [from, to] = searchRange(driver);
  const [atFrom, atTo, atLive] = [outcome(from), outcome(to), outcome(live)];
  const end = atFrom * atLive < 0 ? from : atTo * atLive < 0 ? to : atLive === 0 ? live : NaN;
  const steps = bisection(outcome, [live, end], atLive);
  const last = steps.at(-1)!;
  const isZero = Math.abs(last.value) <= zeroTolerance * Math.max(1, Math.abs(atLive));
  return { driver, live, from, to, atFrom, atTo, atLive, steps, at: isZero ? last.middle : undefined };
}
