import { columnLetters } from "../../../report/address";
import { CHART_ROWS } from "../../../report/charts/place";
import { halvings } from "../../breakEven/bisection";

export const driverHeading = 6;

/** Points of a curve. */
export const curvePoints = 21;

/** Rows of the closed forms: heading, titles, six inputs, five results, a note. */
const closedRows = 15;

/** Rows as on the sheet, from 1. */
export interface BreakEvenLayout {
  readonly closed: number;
  /** Heading of the table of break-evens; its titles below it, then the live outcome, then a row a driver. */
  readonly found: number;
  readonly firstFound: number;
  readonly charts: number;
  /** Heading of the curves; the points begin two rows below. */
  readonly curves: number;
  readonly firstPoint: number;
  /** Heading of the workings; the halvings begin two rows below. */
  readonly workings: number;
  readonly firstStep: number;
  readonly lastStep: number;
}

export function breakEvenLayout(lastDriver: number, drivers: number): BreakEvenLayout {
  const closed = lastDriver + 2;
  const found = closed + closedRows + 1;
  const firstFound = found + 3;
  const charts = firstFound + drivers + 1;
  const curves = charts + CHART_ROWS + 2;
  const workings = curves + curvePoints + 3;
  const firstStep = workings + 2;
  return {
    ...{ closed, found, firstFound, charts, curves, firstPoint: curves + 2, workings, firstStep },
    lastStep: firstStep + halvings - 1,
  };
}

/** Columns of a driver's curve: its values and the outcome. */
export function curveColumns(place: number): readonly [value: string, outcome: string] {
  return [columnLetters(1 + place * 2), columnLetters(2 + place * 2)];
}

/** Columns of a driver's workings. */
export function stepColumns(place: number) {
  const [near, far, middle, value] = [0, 1, 2, 3].map((column) => columnLetters(1 + place * 4 + column));
  return { near: near!, far: far!, middle: middle!, value: value! };
}

/** Columns of the table of break-evens. */
export const foundColumns = {
  ...{ label: "A", live: "B", from: "C", to: "D", atFrom: "E", atTo: "F" },
  ...{ at: "G", outcomeThere: "H", room: "I", verdict: "J" },
} as const;
