import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { init, use, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartSpec } from "../../workbook/chartSpec";
import type { WorkbookContext } from "../../workbook/context";
import type { UniverGrid } from "../../workbook/univer/univerGrid";
import { chartOption, type ChartStyle } from "./chartOption";
import { gridCanvas, readView, watchView, type GridView, type ScreenRect } from "./gridView";
import { readChart } from "./readChart";

use([
  BarChart,
  LineChart,
  TitleComponent,
  LegendComponent,
  GridComponent,
  TooltipComponent,
  AriaComponent,
  SVGRenderer,
]);

/** The charts of the workbook, floating over the grid. */
export interface ChartLayer {
  setStyle(style: ChartStyle): void;
  dispose(): void;
}

interface DrawnChart {
  readonly element: HTMLElement;
  readonly drawing: EChartsType;
}

/**
 * Lays charts over the cells in an element of their own. Univer's floating elements would do it too, but they are
 * clipped wrongly beside frozen rows and stand in the user's undo.
 */
export function createChartLayer(context: WorkbookContext, grid: UniverGrid, first: ChartStyle): ChartLayer {
  const drawn = new Map<string, DrawnChart>();
  const layer = createElement("charts-layer");
  const canvas = gridCanvas(grid.book);
  canvas.parentElement!.append(layer);
  let style = first;

  const place = (): void => {
    const view = readView(grid.book);
    if (!view) return;
    const charts = context.charts.filter(({ sheet }) => sheet === view.sheet);
    removeOthers(drawn, charts);
    setBounds(layer, view.scrolling);
    for (const spec of charts) placeChart(drawnChart(spec), view, spec);
  };
  const paint = (): void => {
    place();
    for (const [id, { drawing }] of drawn)
      draw(
        drawing,
        context.charts.find((spec) => spec.id === id),
      );
  };
  const draw = (drawing: EChartsType, spec: ChartSpec | undefined): void => {
    if (spec) drawing.setOption(chartOption(readChart(spec, grid), style), true);
  };
  const drawnChart = (spec: ChartSpec): DrawnChart => {
    const known = drawn.get(spec.id);
    if (known) return known;
    const element = createElement("chart");
    element.dataset.chart = spec.name;
    element.addEventListener("wheel", (event) => passOn(event, canvas), { passive: false });
    layer.append(element);
    const chart = { element, drawing: init(element, undefined, { renderer: "svg", width: 100, height: 100 }) };
    drawn.set(spec.id, chart);
    draw(chart.drawing, spec);
    return chart;
  };

  const paintSoon = oncePerFrame(paint);
  const stops = [
    watchView(grid.book, oncePerFrame(place)),
    context.onChartsChanged(paintSoon),
    grid.onEvent(({ kind }) =>
      kind === "calculated" || kind === "changed" || kind === "activated" ? paintSoon() : undefined,
    ),
  ];
  paint();
  return {
    setStyle(next) {
      style = next;
      paint();
    },
    dispose() {
      stops.forEach((stop) => stop());
      removeOthers(drawn, []);
      layer.remove();
    },
  };
}

function createElement(className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}

function removeOthers(drawn: Map<string, DrawnChart>, charts: readonly ChartSpec[]): void {
  for (const [id, { element, drawing }] of drawn) {
    if (charts.some((spec) => spec.id === id)) continue;
    drawing.dispose();
    element.remove();
    drawn.delete(id);
  }
}

function placeChart({ element, drawing }: DrawnChart, view: GridView, spec: ChartSpec): void {
  const { left, top, width, height } = view.locate(spec.place);
  setBounds(element, { left: left - view.scrolling.left, top: top - view.scrolling.top, width, height });
  if (drawing.getWidth() !== width || drawing.getHeight() !== height) drawing.resize({ width, height });
}

function setBounds(element: HTMLElement, { left, top, width, height }: ScreenRect): void {
  const pixels = Object.entries({ left, top, width, height }).map(([name, value]) => [name, `${value}px`]);
  Object.assign(element.style, Object.fromEntries(pixels));
}

/** A chart under the pointer must not stop the sheet from scrolling. */
function passOn(event: WheelEvent, canvas: HTMLCanvasElement): void {
  event.preventDefault();
  canvas.dispatchEvent(new WheelEvent(event.type, event));
}

function oncePerFrame(work: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      work();
    });
  };
}
