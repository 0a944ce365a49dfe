import { columnLetters } from "../../../report/address";
import { capacityRows } from "../../capacity/capacity";
import { forecastDrivers } from "../../forecast/forecast";
import { forecastRows } from "../../forecast/forecastRows";

/** Rows as on the sheet, from 1. Labels in A, units in B, the state before the first month in C, then the months. */
const driverHeading = 6;
const firstDriver = driverHeading + 1;
const heading = firstDriver + forecastDrivers.length + 1;
const firstRow = heading + 1;

const note = firstRow + forecastRows.length;

/** Inputs of service capacity, then a row of months and its rows. */
const capacity = { heading: note + 2, inputs: note + 3, months: note + 6, rows: note + 7 } as const;

export const forecastLayout = {
  ...{ driverHeading, firstDriver, heading, firstRow, note, capacity },
  charts: capacity.rows + capacityRows.length + 2,
} as const;

/** Row of a line of service capacity. */
export function capacityRow(id: (typeof capacityRows)[number]): number {
  return capacity.rows + capacityRows.indexOf(id);
}

/** Column of a month; 0 is the state before the first one. */
export function monthColumn(month: number): string {
  return columnLetters(2 + month);
}

export function rowOf(id: string): number {
  return firstRow + forecastRows.findIndex((row) => row.id === id);
}

/** The cells of a row over all months. */
export function monthsOfRow(id: string, months: number): string {
  return `${monthColumn(1)}${rowOf(id)}:${monthColumn(months)}${rowOf(id)}`;
}

/** Cell of a live driver on this sheet. */
export function driverCell(id: string): string {
  return `$C$${firstDriver + forecastDrivers.indexOf(id)}`;
}
