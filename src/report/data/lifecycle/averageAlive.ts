import type { Costs } from "../rows";
import type { BridgeRow } from "./bridge";

/** Customers alive at the starts of the months, and those of them still there at their ends: a month on average. */
export interface AverageAlive {
  readonly alive: number;
  readonly retained: number;
}

/** Undefined where nobody was alive at the start of any month. */
export function averageAlive(bridge: readonly BridgeRow[] | undefined): AverageAlive | undefined {
  const mean = (of: (row: BridgeRow) => number) => bridge!.reduce((sum, row) => sum + of(row), 0) / bridge!.length;
  if (!bridge?.some(({ opening }) => opening > 0)) return undefined;
  return { alive: mean(({ opening }) => opening), retained: mean(({ retained }) => retained) };
}

/** Where the period opens with nobody, cost of keeping is that of the customers alive at its months' starts. */
export function overAverage(costs: Costs, bridge: readonly BridgeRow[] | undefined): Costs {
  const average = averageAlive(bridge);
  if (!average) return costs;
  return {
    ...costs,
    categories: costs.categories.map((category) =>
      category.line === "retention" && category.denominator === 0
        ? { ...category, denominator: average.alive, isAverage: true }
        : category,
    ),
  };
}
