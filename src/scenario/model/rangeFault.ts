import type { Driver } from "./driver";

/** What can be wrong with the base of a driver and its range. */
export type RangeFault = "number" | "range" | "order" | "base";

/** What is wrong with a driver's range as it stands; undefined where nothing is. */
export function rangeFault({ base, low, high, least, most }: Driver): RangeFault | undefined {
  if (![base, low, high].every(Number.isFinite)) return "number";
  if ([base, low, high].some((value) => value < least || value > most)) return "range";
  if (low > high) return "order";
  return base < low || base > high ? "base" : undefined;
}
