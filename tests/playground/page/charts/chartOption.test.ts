import { init, use } from "echarts/core";
import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";
import { describe, expect, it } from "vitest";
import { chartOption, type ChartStyle } from "../../../../src/playground/page/charts/chartOption";
import type { ChartPicture, PictureSeries } from "../../../../src/playground/page/charts/chartPicture";

use([
  BarChart,
  LineChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

const light: ChartStyle = { dark: false, width: 480, format: (value) => `${value} CNY` };

const cost: PictureSeries = {
  name: "Cost",
  kind: "bar",
  stacked: true,
  values: [10, 20],
  look: { color: "#1F2933", outline: undefined },
  points: new Map(),
  gapWidth: 100,
  dashed: false,
  labels: undefined,
};

const picture: ChartPicture = {
  title: "Cost by month\n2025",
  altText: "Cost rose from 10 to 20.",
  categories: ["2025-01", "2025-02"],
  series: [cost],
  horizontal: false,
  categoryAxis: { title: "", visible: true, reversed: false },
  valueAxis: { title: "CNY", visible: true, format: "0", minimum: undefined, maximum: undefined, gridlines: true },
  legend: true,
};

/** The picture as SVG, as ECharts draws it without a screen. */
function drawn(changes: Partial<ChartPicture>, style = light): string {
  const chart = init(null, undefined, { renderer: "svg", ssr: true, width: style.width, height: 300 });
  chart.setOption(chartOption({ ...picture, ...changes }, style));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

describe("chartOption", () => {
  it("draws the title in two lines, the categories, the value axis in its format, and the legend", () => {
    const svg = drawn({});
    for (const text of ["Cost by month", "2025", "2025-01", "2025-02", "20 CNY", "CNY", "Cost"]) {
      expect(svg).toContain(`>${text}</text>`);
    }
  });

  it("paints series and single points in their own colours, with outlines", () => {
    const points = new Map([[1, { color: "#E69F00", outline: "#9A6700" }]]);
    const svg = drawn({ series: [{ ...cost, points }] });
    expect(svg).toContain('fill="#1F2933"');
    expect(svg).toMatch(/fill="#E69F00"[^>]*stroke="#9A6700"/);
  });

  it("leaves the invisible base of a waterfall unseen", () => {
    const base = { ...cost, look: { color: "none", outline: undefined } };
    expect(JSON.stringify(chartOption({ ...picture, series: [base] }, light))).toContain('"color":"transparent"');
  });

  it("swaps colours that would vanish on a dark ground, and keeps the others", () => {
    const green = { ...cost, name: "Kept", look: { color: "#009E73", outline: undefined } };
    const svg = drawn({ series: [cost, green] }, { ...light, dark: true });
    expect(svg).not.toContain('fill="#1F2933"');
    expect(svg).toContain('fill="#E5E7EB"');
    expect(svg).toContain('fill="#009E73"');
  });

  it("draws bars that lie with the first category on top when the axis is reversed", () => {
    const reversed = { ...picture.categoryAxis, reversed: true };
    const heights = (svg: string) =>
      picture.categories.map((name) =>
        Number(new RegExp(`translate\\([\\d.]+ ([\\d.]+)\\)"[^>]*>${name}<`).exec(svg)?.[1]),
      );
    const [first, second] = heights(drawn({ horizontal: true, categoryAxis: reversed }));
    expect(first).toBeLessThan(second!);
  });

  it("writes labels in their own format, and none at cells without a number", () => {
    const labelled = { ...cost, stacked: false, labels: "0", values: [10, null] };
    const svg = drawn({ series: [labelled] }, { ...light, format: (value, pattern) => `<${pattern}:${value}>` });
    expect(svg.match(/&lt;0:10&gt;/g)?.length).toBeGreaterThanOrEqual(1);
    expect(svg).not.toContain("null");
  });

  it("gives a legend that wraps room below the plot", () => {
    const many = Array.from({ length: 12 }, (_item, index) => ({ ...cost, name: `A rather long category ${index}` }));
    const bottom = (series: readonly PictureSeries[]) =>
      (chartOption({ ...picture, series }, light) as { grid: { bottom: number } }).grid.bottom;
    expect(bottom(many)).toBeGreaterThan(bottom([cost]) + 40);
  });

  it("draws dashed lines for a forecast", () => {
    const forecast: PictureSeries = { ...cost, kind: "line", stacked: false, dashed: true };
    expect(drawn({ series: [forecast] })).toContain("stroke-dasharray");
  });
});
