import type { Stager } from "./stager";
import type { StageModel, Thresholds } from "./model";
import { resolveThresholds } from "./thresholds";

/** As `Stager`, but answers with the day on which the stage began, or NaN if an order (or nothing) began it. */
export type EntryDay = (orders: number, first: number, last: number, asOf: number) => number;

/**
 * Finds the day on which the mere passing of time put a customer into the stage of a date: the first day after
 * the last order from which on the stage has not changed. That is when a silent customer turned churned.
 */
export function entryDay(model: StageModel, stage: Stager, thresholds: Thresholds = {}): EntryDay {
  const limits = Object.entries(resolveThresholds(model, thresholds));
  const waits = limits
    .filter(([name]) => model.thresholds[name]!.unit === "days")
    .map(([, days]) => Math.floor(days) + 1);
  return (orders, first, last, asOf) => {
    const present = stage(orders, first, last, asOf);
    const turns = waits.flatMap((days) => [first + days, last + days]).filter((day) => day > last && day <= asOf);
    let entered = NaN;
    for (const day of turns.sort((a, b) => b - a)) {
      if (stage(orders, first, last, day) !== present) return entered;
      entered = day;
    }
    return stage(orders, first, last, last) === present ? NaN : entered;
  };
}
