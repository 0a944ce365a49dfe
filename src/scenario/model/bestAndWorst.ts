import { baseValues, modelEvaluator, type DriverValues } from "./evaluateModel";
import type { ScenarioModel } from "./scenarioModel";

/**
 * The driver values that each for itself, the others at their base, make the outcome best and worst. A driver that
 * does not change the outcome keeps its base in both.
 */
export function bestAndWorst(model: ScenarioModel): { readonly best: DriverValues; readonly worst: DriverValues } {
  const evaluate = modelEvaluator(model);
  const isBetter = model.lines.find(({ id }) => id === model.outcome)?.moreIsBetter !== false;
  const base = baseValues(model);
  const outcome = (id: string, value: number) => evaluate({ ...base, [id]: value })[model.outcome]!;
  const best: Record<string, number> = {};
  const worst: Record<string, number> = {};
  for (const { id, low, high } of model.drivers) {
    const gain = outcome(id, high) - outcome(id, low);
    if (!(Math.abs(gain) > 0)) continue;
    const highIsBest = gain > 0 === isBetter;
    best[id] = highIsBest ? high : low;
    worst[id] = highIsBest ? low : high;
  }
  return { best, worst };
}
