import { areaLook, hasAreas, hasDots, strokeLook, type AreaLook, type StrokeLook } from "../../../report/chartLook";
import type { ChartBlock, ChartSeries } from "../../../report/plan";
import { XlsxError } from "../errors";
import { element, xmlText } from "../xml";
import { categories, chartData, numbers, type ChartData, type ChartSources } from "./data";
import { dataLabels } from "./labels";
import { dash, line, noFill, solidFill } from "./look";

/** One series with its marks, labels and cached values; its children stand in the order of the schema. */
export function seriesElement(chart: ChartBlock, index: number, sources: ChartSources): string {
  const series = chart.series[index]!;
  return element(
    "c:ser",
    {},
    element("c:idx", { val: index }),
    element("c:order", { val: index }),
    element("c:tx", {}, element("c:v", {}, xmlText(series.name))),
    ...(hasAreas(chart) ? areas(series) : strokes(chart, series)),
    dataLabels(chart, series),
    ...data(chart, series, sources),
    hasAreas(chart) ? undefined : element("c:smooth", { val: 0 }),
  );
}

/** @throws XlsxError "chart-shape" if there are more or fewer values than categories */
function data(chart: ChartBlock, series: ChartSeries, sources: ChartSources): string[] {
  const labels = chartData(series.categories ?? chart.categories, sources);
  const values = chartData(series.values, sources);
  if (labels.values.length !== values.values.length) {
    throw new XlsxError("chart-shape", { where: chart.name, got: values.values.length, limit: labels.values.length });
  }
  if (chart.type === "scatter") return [horizontal(labels), element("c:yVal", {}, numbers(values))];
  return [element("c:cat", {}, categories(labels)), element("c:val", {}, numbers(values))];
}

function horizontal(values: ChartData): string {
  return element("c:xVal", {}, numbers(values));
}

function areas({ look, points = [], ...colors }: ChartSeries): string[] {
  const own = points.map((point, i) =>
    element(
      "c:dPt",
      {},
      element("c:idx", { val: i }),
      element("c:invertIfNegative", { val: 0 }),
      element("c:bubble3D", { val: 0 }),
      areaProperties(areaLook(look, point)),
    ),
  );
  return [areaProperties(areaLook(look, colors)), element("c:invertIfNegative", { val: 0 }), ...own];
}

function areaProperties({ fill, border, dashed }: AreaLook): string {
  return element("c:spPr", {}, fill === undefined ? noFill : solidFill(fill), line(border, { dashed }));
}

/** A line with its marks, or the marks of a scatter alone. */
function strokes(chart: ChartBlock, series: ChartSeries): string[] {
  const stroke = strokeLook(series);
  const isDrawn = chart.type === "line" || series.joined === true;
  const properties = element("c:spPr", {}, isDrawn ? strokeLine(stroke) : line(undefined));
  const dots = hasDots(chart, series) && stroke ? marker(series, 5) : element("c:marker", {}, noSymbol);
  const marks = (series.marks ?? []).map((idx) =>
    element(
      "c:dPt",
      {},
      element("c:idx", { val: idx }),
      marker(series, 9),
      element("c:bubble3D", { val: 0 }),
      properties,
    ),
  );
  return [properties, dots, ...marks];
}

const noSymbol = element("c:symbol", { val: "none" });

function strokeLine(stroke: StrokeLook | undefined): string {
  if (stroke === undefined) return line(undefined);
  const { color, dashed, thin } = stroke;
  const inner = [solidFill(color), dashed ? dash : undefined, element("a:round")];
  return element("a:ln", { w: thin ? 15_875 : 28_575, cap: "rnd" }, ...inner);
}

/** Planned values have hollow marks. */
function marker({ look, color, outline }: ChartSeries, size: number): string {
  const { fill, border } = areaLook(look === "outlined" ? "outlined" : "solid", { color: outline ?? color });
  const properties = element("c:spPr", {}, fill === undefined ? noFill : solidFill(fill), line(border));
  return element("c:marker", {}, element("c:symbol", { val: "circle" }), element("c:size", { val: size }), properties);
}
