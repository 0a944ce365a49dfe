import { init, use } from "echarts/core";
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";
import { describe, expect, it } from "vitest";
import { chartOption } from "../../../../src/playground/page/charts/chartOption";
import type { ChartPicture, PictureAxis, PictureSeries } from "../../../../src/playground/page/charts/chartPicture";
import type { ChartStyle } from "../../../../src/playground/page/charts/chartStyle";

use([
  BarChart,
  LineChart,
  ScatterChart,
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
  inLegend: true,
  horizontals: [],
  values: [10, 20],
  look: { color: "#1F2933", outline: undefined, dashed: false },
  points: new Map(),
  marker: undefined,
  gapWidth: 100,
  lineWidth: 3,
  labels: undefined,
  labelColor: "#FFFFFF",
};

const axis: PictureAxis = {
  title: "",
  visible: true,
  format: "0",
  minimum: undefined,
  maximum: undefined,
  gridlines: false,
};

const picture: ChartPicture = {
  title: "Cost by month\n2025",
  altText: "Cost rose from 10 to 20.",
  categories: ["2025-01", "2025-02"],
  series: [cost],
  horizontal: false,
  scatter: false,
  categoryAxis: { ...axis, reversed: false },
  valueAxis: { ...axis, title: "CNY", gridlines: true },
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
    const points = new Map([
      [1, { color: "#E69F00", outline: "#9A6700", dashed: false, marker: undefined, label: undefined }],
    ]);
    const svg = drawn({ series: [{ ...cost, points }] });
    expect(svg).toContain('fill="#1F2933"');
    expect(svg).toMatch(/fill="#E69F00"[^>]*stroke="#9A6700"/);
  });

  it("leaves the invisible base of a waterfall unseen", () => {
    const base = { ...cost, look: { ...cost.look, color: "none" }, inLegend: false };
    const option = chartOption({ ...picture, series: [base, { ...cost, name: "Change" }] }, light);
    expect(JSON.stringify(option)).toContain('"color":"transparent"');
    expect((option as { legend: { data: string[] } }).legend.data).toEqual(["Change"]);
  });

  it("swaps colours that would vanish on a dark ground, and keeps the others", () => {
    const green = { ...cost, name: "Kept", look: { ...cost.look, color: "#009E73" } };
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

  it("writes labels on the fills of a stack in the colour that they were given", () => {
    expect(drawn({ series: [{ ...cost, labels: "0" }] })).toMatch(/fill="#FFFFFF"[^>]*>20 CNY</i);
  });

  it("gives a legend that wraps room below the plot", () => {
    const many = Array.from({ length: 12 }, (_item, index) => ({ ...cost, name: `A rather long category ${index}` }));
    const bottom = (series: readonly PictureSeries[]) =>
      (chartOption({ ...picture, series }, light) as { grid: { bottom: number } }).grid.bottom;
    expect(bottom(many)).toBeGreaterThan(bottom([cost]) + 40);
  });

  it("draws dashed lines and borders for a forecast, outlines for a plan", () => {
    const dashed = { color: "#E69F00", outline: "#9A6700", dashed: true };
    expect(drawn({ series: [{ ...cost, kind: "line", stacked: false, look: dashed }] })).toContain("stroke-dasharray");
    expect(drawn({ series: [{ ...cost, look: dashed }] })).toMatch(/fill="#E69F00"[^>]*stroke-dasharray/);
    const plan = { color: "#FFFFFF", outline: "#0072B2", dashed: false };
    expect(drawn({ series: [{ ...cost, look: plan }] })).toMatch(/fill="#FFFFFF"[^>]*stroke="#0072B2"/);
    expect(drawn({ series: [{ ...cost, look: plan }] }, { ...light, dark: true })).not.toContain('fill="#FFFFFF"');
  });

  it("lays the points of a scatter over numbers, in the formats of both axes", () => {
    const marker = { size: 5, color: "#0072B2", outline: undefined };
    const series = { ...cost, kind: "points", stacked: false, horizontals: [0, 100], marker } as const;
    const format = (value: number, pattern: string) => `${pattern}:${value}`;
    const categoryAxis = { ...picture.categoryAxis, format: "km", maximum: 200 };
    const svg = drawn({ scatter: true, categoryAxis, series: [series] }, { ...light, format });
    expect(svg).toContain(">km:200</text>");
    expect(svg).toContain(">0:20</text>");
    expect(svg).not.toContain("2025-01");
  });

  it("marks single points of a line and says their value", () => {
    const peak = {
      color: undefined,
      outline: undefined,
      dashed: false,
      label: "0",
      marker: { size: 9, color: "#D55E00", outline: undefined },
    };
    const curve = { ...cost, kind: "line", stacked: false, points: new Map([[1, peak]]) } as const;
    const svg = drawn({ series: [curve] }, { ...light, format: (value, pattern) => `[${pattern}:${value}]` });
    expect(svg).toContain('fill="#D55E00"');
    expect(svg.match(/\[0:20\]<\/text>/g)).toHaveLength(2); // at the axis and at the mark
  });
});
