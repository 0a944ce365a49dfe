import { CoreError } from "../../core";
import { compile } from "../../core/formula/evaluate";
import type { ScenarioModel } from "./scenarioModel";

/** Values by the id of a driver. */
export type DriverValues = Readonly<Record<string, number>>;

/** Computes all lines of a model; a line that has no value, such as one divided by zero, is NaN, and so is what uses it. */
export interface ModelEvaluator {
  (values: DriverValues): Readonly<Record<string, number>>;
}

/** Compiles a model once, to be computed for many sets of values. */
export function modelEvaluator({ lines }: ScenarioModel): ModelEvaluator {
  const compiled = lines.map(({ id, formula }) => ({ id, evaluate: compile(formula) }));
  return (values) => {
    const known: Record<string, number> = { ...values };
    const valueOf = (name: string) => {
      const value = known[name]!;
      if (Number.isNaN(value)) throw new CoreError("no-result");
      return value;
    };
    for (const { id, evaluate } of compiled) known[id] = orNothing(() => evaluate(valueOf));
    return known;
  };
}

/** NaN for what a worksheet shows as an error. */
function orNothing(compute: () => number): number {
  try {
    const value = compute();
    return Number.isFinite(value) ? value : NaN;
  } catch (error) {
    if (error instanceof CoreError && ["division-by-zero", "no-result"].includes(error.code)) return NaN;
    throw error;
  }
}

/** The base values of the drivers. */
export function baseValues({ drivers }: Pick<ScenarioModel, "drivers">): DriverValues {
  return Object.fromEntries(drivers.map(({ id, base }) => [id, base]));
}
