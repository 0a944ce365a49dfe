import type { FigureId } from "../../kpis/figures";

/** A figure in each of the months shown; before `from` it is not known. */
export interface FigureMonths {
  /** First day of the first month in which it is known. */
  readonly from: number;
  readonly months: readonly number[];
  /** Of the same months, where it is planned. */
  readonly budget?: readonly number[];
}

export type Figures = ReadonlyMap<FigureId, FigureMonths>;
