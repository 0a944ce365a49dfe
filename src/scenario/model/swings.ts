import { roundHalfAway } from "../../core/math/roundHalfAway";
import { namesIn } from "../../core/formula/node";
import { modelEvaluator, type DriverValues } from "./evaluateModel";
import { expand } from "./expand";
import type { ScenarioModel } from "./scenarioModel";

/** What the outcome is with one driver at its low and at its high, the others as they are. */
export interface Swing {
  readonly driver: string;
  readonly atLow: number;
  readonly atHigh: number;
  /** The distance of the two; NaN where one of them has no value. */
  readonly swing: number;
}

/** Drivers that any of some lines depends on, in their order. */
export function driversOf(model: ScenarioModel, lines: readonly string[]): string[] {
  const named = new Set(lines.flatMap((line) => namesIn(expand(model, line))));
  return model.drivers.map(({ id }) => id).filter((id) => named.has(id));
}

/** Drivers that the outcome depends on, in their order. */
export function outcomeDrivers(model: ScenarioModel): string[] {
  return driversOf(model, [model.outcome]);
}

/** The swing of each driver that the outcome depends on, in their order. */
function swings(model: ScenarioModel, values: DriverValues): Swing[] {
  const evaluate = modelEvaluator(model);
  const outcome = (id: string, value: number) => evaluate({ ...values, [id]: value })[model.outcome]!;
  const named = new Set(outcomeDrivers(model));
  return model.drivers
    .filter(({ id }) => named.has(id))
    .map(({ id, low, high }) => {
      const [atLow, atHigh] = [outcome(id, low), outcome(id, high)];
      return { driver: id, atLow, atHigh, swing: Math.abs(atHigh - atLow) };
    });
}

/** The same, the largest swing first; of equal ones the earlier driver. Those without a value come last. */
export function sortedSwings(model: ScenarioModel, values: DriverValues): Swing[] {
  // the ninth decimal, as on the sheet: swings that are equal but for the last bits are equal
  const size = ({ swing }: Swing) => (Number.isNaN(swing) ? -1 : roundHalfAway(swing, 9));
  return swings(model, values).sort((a, b) => size(b) - size(a));
}
