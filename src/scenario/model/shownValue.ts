import type { Unit } from "./driver";

/** A value of a driver as a planner writes it: a share in percent, all else as the number it is. */
export function shownValue(value: number, unit: Unit): string {
  const digits = (number: number) => String(Number(number.toPrecision(12)));
  return unit === "share" ? `${digits(value * 100)}%` : digits(value);
}
