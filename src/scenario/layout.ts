import { address } from "../report/address";
import { onSheet } from "../report/formulas";
import type { ScenarioContext } from "./context";

/*
 * Where the other sheets find the live model. Sheet "scenarios": label, id, unit, live value, then one column a scenario;
 * first the drivers, then, two rows below, the lines of the model. Live is the scenario that the switch names.
 */

/** Row of the first driver, counted from 0; its header stands above it, the switch above that. */
const firstDriverRow = 7;
const liveColumn = 3;

/** Cell of the switch: the name of the active scenario. */
export const switchCell = "D5";

export function driverRow({ study }: Pick<ScenarioContext, "study">, id: string): number {
  return firstDriverRow + study.model.drivers.findIndex((driver) => driver.id === id);
}

export function lineRow({ study }: Pick<ScenarioContext, "study">, id: string): number {
  const { drivers, lines } = study.model;
  return firstDriverRow + drivers.length + 2 + lines.findIndex((line) => line.id === id);
}

/** Column of a scenario by its place. */
export function scenarioColumn(place: number): number {
  return liveColumn + 1 + place;
}

/** Fixed reference to the live value of a driver or a line, from any sheet. */
export function liveCell(context: ScenarioContext, id: string): string {
  const isLine = context.study.model.lines.some((line) => line.id === id);
  const row = isLine ? lineRow(context, id) : driverRow(context, id);
  return onSheet(context.names.sheets.scenarios, address(row, liveColumn));
}

/** Fixed reference to the name of the live scenario. */
export function liveSwitch({ names }: ScenarioContext): string {
  return onSheet(names.sheets.scenarios, switchCell);
}
