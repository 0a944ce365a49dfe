import { columnLetters } from "../../../report/address";
import { onSheet } from "../../../report/formulas";
import type { ScenarioContext } from "../../context";

/** Row of the titles, as on the sheet; a row a driver below it. */
export const headerRow = 6;

/** Columns of the sheet by what they hold. */
export const driverColumns = {
  ...{ label: "A", id: "B", unit: "C", base: "D", low: "E", high: "F" },
  ...{ distribution: "G", first: "H", second: "I", third: "J", least: "K", most: "L", source: "M", check: "N" },
} as const;

const ownColumns = 3;
const columnsBefore = Object.keys(driverColumns).length;

/** How many parameters a row has: three, and one pair more than it takes where a driver is discrete. */
export function parameterCount({ study }: Pick<ScenarioContext, "study">): number {
  const lengths = study.model.drivers.flatMap(({ distribution, parameters }) =>
    distribution === "discrete" ? [parameters.length + 2] : [],
  );
  return Math.max(ownColumns, ...lengths);
}

/** Letters of a parameter by its place; those after the third stand right of all else. */
export function parameterColumn(place: number): string {
  return (
    [driverColumns.first, driverColumns.second, driverColumns.third][place] ??
    columnLetters(columnsBefore + place - ownColumns)
  );
}

/** Row of a driver by its place in the model. */
export function driverSheetRow(place: number): number {
  return headerRow + 1 + place;
}

/** Fixed reference to an input of a driver, from any sheet. */
export function driverInput(
  { study, names }: ScenarioContext,
  id: string,
  input: "base" | "low" | "high" | "least" | "most",
): string {
  const place = study.model.drivers.findIndex((driver) => driver.id === id);
  return onSheet(names.sheets.drivers, `${driverColumns[input]}${driverSheetRow(place)}`);
}
