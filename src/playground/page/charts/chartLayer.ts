import type { WorkbookContext } from "../../workbook/context";
import type { GridEvent } from "../../workbook/port";
import type { UniverGrid } from "../../workbook/univer/univerGrid";
import { oncePerFrame } from "../oncePerFrame";
import { floatingChart, setBounds, type ChartColors, type FloatingChart } from "./floatingChart";
import { gridCanvas, readView, watchView } from "./gridView";
import { readChart } from "./readChart";

/** The charts of the workbook, floating over the grid. */
export interface ChartLayer {
  setColors(colors: ChartColors): void;
  dispose(): void;
}

/** After these a chart may show other data, or another sheet's charts are to be seen. */
const repainting: readonly GridEvent["kind"][] = ["calculated", "changed", "activated", "deleted"];

/**
 * Lays the charts of the active sheet over its cells, in an element of their own. Univer's floating elements would
 * do it too, but they are clipped wrongly beside frozen rows and stand in the user's undo.
 */
export function createChartLayer(context: WorkbookContext, grid: UniverGrid, first: ChartColors): ChartLayer {
  const charts = new Map<string, FloatingChart>();
  const canvas = gridCanvas(grid.book);
  const layer = document.createElement("div");
  layer.className = "charts-layer";
  canvas.parentElement!.append(layer);
  let colors = first;

  const place = (): void => {
    const view = readView(grid.book);
    if (!view) return;
    const { left, top } = view.scrolling;
    setBounds(layer, view.scrolling);
    for (const { id, place: over } of context.charts) {
      const bounds = view.locate(over);
      charts.get(id)?.place({ ...bounds, left: bounds.left - left, top: bounds.top - top });
    }
  };
  const paint = (): void => {
    const active = grid.sheets.active();
    const shown = context.charts.filter(({ sheet }) => sheet === active);
    for (const [id, chart] of charts) {
      if (shown.some((spec) => spec.id === id)) continue;
      chart.remove();
      charts.delete(id);
    }
    for (const spec of shown) {
      const chart = charts.get(spec.id) ?? floatingChart(layer, spec.name, canvas);
      charts.set(spec.id, chart);
      chart.draw(readChart(spec, grid), colors);
    }
    place();
  };

  const paintSoon = oncePerFrame(paint);
  const stops = [
    watchView(grid.book, oncePerFrame(place)),
    context.onChartsChanged(paintSoon),
    grid.onEvent(({ kind }) => (repainting.includes(kind) ? paintSoon() : undefined)),
  ];
  paint();
  return {
    setColors(next) {
      colors = next;
      paint();
    },
    dispose() {
      stops.forEach((stop) => stop());
      charts.forEach((chart) => chart.remove());
      layer.remove();
    },
  };
}
