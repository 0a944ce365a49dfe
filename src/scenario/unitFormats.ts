import { formats } from "../report/formats";
import type { Unit } from "./model/driver";

/** How numbers of a unit look. An input of zero is a number like any other, so it shows as 0. */
const inputs: Readonly<Record<Unit, string>> = {
  money: "#,##0.00",
  share: "0.0%",
  count: "#,##0.0",
  months: "0.0",
  minutes: "#,##0.0",
  ratio: '0.00"×"',
};

export function inputFormat(unit: Unit): string {
  return inputs[unit];
}

/** Format of what was computed. */
export function resultFormat(unit: Unit): string {
  return unit === "money" ? formats.difference : inputs[unit];
}
