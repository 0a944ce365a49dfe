import { columnLetters } from "../../../report/address";
import { cell } from "../../../report/cells";
import { formula, onSheet, quote } from "../../../report/formulas";
import type { Cell, CellsBlock } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import type { Driver } from "../../model/driver";
import type { Simulation } from "../../simulate/simulation";
import { driverColumns, driverSheetRow, parameterColumn, parameterCount } from "../drivers/layout";
import { tablesOf } from "./layout";

/** Column of the first parameter, counted from 0: the driver and its distribution stand before it. */
const firstParameter = 2;

/** Letters of the column that says whether a driver is still as it was simulated. */
export function simulatedCheck(context: ScenarioContext): string {
  return columnLetters(firstParameter + parameterCount(context));
}

/** How each driver was spread when it was simulated, and whether the drivers sheet still says so. */
export function simulatedDriversBlock(context: ScenarioContext, result: Simulation): CellsBlock {
  const { study, t } = context;
  const { heading, first } = tablesOf(result).simulated;
  const places = Array.from({ length: parameterCount(context) }, (_, place) => place);
  const drivers = result.contributions.map(({ driver: id }) => study.model.drivers.find((one) => one.id === id)!);
  return {
    kind: "cells",
    key: "simulatedDrivers",
    at: `A${heading}`,
    rows: [
      [cell(t("scenario.chance.simulatedAs"), "heading")],
      [
        ...[t("scenario.chance.driver"), t("scenario.drivers.distribution")].map((title) => cell(title, "header")),
        ...places.map((place) => cell(t("scenario.drivers.parameter", { place: place + 1 }), "headerNumber")),
        cell(t("scenario.drivers.check"), "headerAside"),
      ],
      ...drivers.map((driver, i): Cell[] => [
        cell(driver.label, "label"),
        cell(driver.distribution, "aside"),
        ...places.map((place) => cell(driver.parameters[place] ?? null, "formula", "General")),
        cell(formula(isUnchanged(context, driver, first + i, places), "✓"), "checkGood"),
      ]),
    ],
  };
}

function isUnchanged(context: ScenarioContext, driver: Driver, row: number, places: readonly number[]): string {
  const { study, names, t } = context;
  const sheetRow = driverSheetRow(study.model.drivers.indexOf(driver));
  const now = (column: string) => onSheet(names.sheets.drivers, `${column}${sheetRow}`);
  const same = [
    `${now(driverColumns.distribution)}=$B${row}`,
    ...places.map((place) => `${now(parameterColumn(place))}=$${columnLetters(firstParameter + place)}${row}`),
  ];
  return `=IF(AND(${same.join(",")}),${quote("✓")},${quote(t("scenario.chance.driverChanged"))})`;
}
