import type { ChartPlace, ChartSource, ChartSpec } from "./chartSpec";
import { movedRect } from "./movedRects";
import type { CellsMoved } from "./port";

/** Lets charts follow their cells when rows or columns come or go; series whose cells went have none. */
export function moveCharts(charts: readonly ChartSpec[], change: CellsMoved): void {
  for (const chart of charts) {
    if (chart.sheet === change.sheet) chart.place = movedPlace(chart.place, change);
    for (const series of chart.series) {
      const [values, categories] = [series.values, series.categories].map((source) => movedSource(source, change));
      delete series.values;
      delete series.categories;
      Object.assign(series, values && { values }, categories && { categories });
    }
  }
}

function movedSource(source: ChartSource | undefined, change: CellsMoved): ChartSource | undefined {
  if (source?.sheet !== change.sheet) return source;
  const rect = movedRect(source.rect, change);
  return rect && { sheet: source.sheet, rect };
}

function movedPlace(place: ChartPlace, change: CellsMoved): ChartPlace {
  if (!("from" in place)) return place;
  return { from: movedRect(place.from, change) ?? place.from, to: movedRect(place.to, change) ?? place.to };
}
