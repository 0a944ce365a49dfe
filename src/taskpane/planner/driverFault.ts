import type { Driver } from "../../scenario/model/driver";

/** What is wrong with a driver as typed; undefined where it can be used. */
export type DriverFault = "number" | "range" | "order" | "base";

export function driverFault({ base, low, high, least, most }: Driver): DriverFault | undefined {
  if (![base, low, high].every(Number.isFinite)) return "number";
  if ([base, low, high].some((value) => value < least || value > most)) return "range";
  if (low > high) return "order";
  return base < low || base > high ? "base" : undefined;
}
