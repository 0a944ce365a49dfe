import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { chartOption } from "./chartOption";
import type { ChartPicture } from "./chartPicture";
import type { ChartStyle } from "./chartStyle";
import type { ScreenRect } from "./gridView";

use([
  BarChart,
  LineChart,
  ScatterChart,
  TitleComponent,
  LegendComponent,
  GridComponent,
  TooltipComponent,
  AriaComponent,
  SVGRenderer,
]);

/** A chart's style apart from its size. */
export type ChartColors = Omit<ChartStyle, "width">;

/** One chart on the page. */
export interface FloatingChart {
  draw(picture: ChartPicture, colors: ChartColors): void;
  /** Moves it, and draws it anew if its size has changed. */
  place(bounds: ScreenRect): void;
  remove(): void;
}

/** Width of the frame around a chart, as in playground.css. */
const border = 1;

/** Adds a chart to a layer; the wheel over it scrolls what lies below. */
export function floatingChart(layer: HTMLElement, name: string, below: HTMLElement): FloatingChart {
  const element = document.createElement("div");
  element.className = "chart";
  element.dataset.chart = name;
  element.addEventListener("wheel", (event) => passOn(event, below), { passive: false });
  layer.append(element);
  const drawing = init(element, undefined, { renderer: "svg", width: 1, height: 1 });
  let last: { readonly picture: ChartPicture; readonly colors: ChartColors } | undefined;

  const redraw = (): void => {
    if (!last) return;
    drawing.setOption(chartOption(last.picture, { ...last.colors, width: drawing.getWidth() }), true);
  };
  return {
    draw(picture, colors) {
      last = { picture, colors };
      redraw();
    },
    place(bounds) {
      setBounds(element, bounds);
      const width = Math.max(1, bounds.width - 2 * border);
      const height = Math.max(1, bounds.height - 2 * border);
      if (drawing.getWidth() === width && drawing.getHeight() === height) return;
      drawing.resize({ width, height });
      redraw();
    },
    remove() {
      drawing.dispose();
      element.remove();
    },
  };
}

/** Lays an element over a part of the page. */
export function setBounds(element: HTMLElement, { left, top, width, height }: ScreenRect): void {
  const pixels = Object.entries({ left, top, width, height }).map(([name, value]) => [name, `${value}px`]);
  Object.assign(element.style, Object.fromEntries(pixels));
}

function passOn(event: WheelEvent, below: HTMLElement): void {
  event.preventDefault();
  below.dispatchEvent(new WheelEvent(event.type, event));
}
