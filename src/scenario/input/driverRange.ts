import type { Driver } from "../model/driver";
import { shownValue } from "../model/shownValue";
import type { Cell } from "./cells";
import { ScenarioInputError } from "./errors";

type Ranged = Pick<Driver, "label" | "unit" | "least" | "most">;

/** Refuses a value that a driver cannot have at all. @throws ScenarioInputError "outside" */
export function requireWithin({ label, unit, least, most }: Ranged, value: number, { where }: Cell): void {
  if (value >= least && value <= most) return;
  const [got, from, to] = [value, least, most].map((one) => shownValue(one, unit)) as [string, string, string];
  throw new ScenarioInputError("outside", { ...where, driver: label, got, least: from, most: to });
}

/**
 * Refuses a range that a driver cannot have: nothing that follows from it would mean anything.
 *
 * @param at the cell of each value; one that the table does not hold stands for the value that was known
 * @throws ScenarioInputError "outside", "low-above-high"
 */
export function requireRange(driver: Driver, at: (column: "base" | "low" | "high") => Cell): void {
  for (const column of ["base", "low", "high"] as const) {
    const { text, where } = at(column);
    requireWithin(driver, driver[column], { text, where: { ...where, column: where.column || column } });
  }
  if (driver.low <= driver.high) return;
  const [low, high] = [driver.low, driver.high].map((one) => shownValue(one, driver.unit)) as [string, string];
  throw new ScenarioInputError("low-above-high", { ...at("low").where, driver: driver.label, low, high });
}
