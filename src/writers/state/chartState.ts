import type { ChartBlock } from "../../report/plan";
import { hash } from "./print";

/** A chart as it was written last. */
export interface ChartState {
  /** Changes with its title, axes and legend. */
  readonly frame: string;
  readonly series: readonly SeriesState[];
}

export interface SeriesState {
  readonly name: string;
  /** Changes with the look that the plan gives to the series. */
  readonly look: string;
  /** Points that stood out. */
  readonly marks: readonly number[];
}

export function chartState(chart: ChartBlock): ChartState {
  const { title, valueAxis, categoryAxis, legend, labels, type, series } = chart;
  const hidden = series.map(({ look }) => look === "invisible");
  return {
    frame: hash(JSON.stringify([title, valueAxis, categoryAxis, legend, hidden])),
    series: series.map(({ name, values: _values, categories: _categories, ...look }) => ({
      name,
      look: hash(JSON.stringify([type, labels, valueAxis.format, look])),
      marks: look.marks ?? [],
    })),
  };
}
