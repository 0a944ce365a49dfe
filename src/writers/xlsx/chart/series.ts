import type { ChartBlock, ChartSeries } from "../../../report/plan";
import { XlsxError } from "../errors";
import { element, xmlText } from "../xml";
import { categories, chartData, numbers, type ChartSources } from "./data";
import { chartColors, line, readableOn, solidFill, textProperties } from "./look";

/** One series with its marks, labels and cached values; its children stand in the order of the schema. */
export function seriesElement(chart: ChartBlock, index: number, sources: ChartSources): string {
  const series = chart.series[index]!;
  const [labels, values] = [chartData(chart.categories, sources), chartData(series.values, sources)];
  if (labels.values.length !== values.values.length) {
    throw new XlsxError("chart-shape", { where: chart.name, got: values.values.length, limit: labels.values.length });
  }
  const isLine = chart.type === "line";
  return element(
    "c:ser",
    {},
    element("c:idx", { val: index }),
    element("c:order", { val: index }),
    element("c:tx", {}, element("c:v", {}, xmlText(series.name))),
    isLine ? strokeProperties(series) : fillProperties(series),
    isLine ? marker(series) : element("c:invertIfNegative", { val: 0 }),
    ...(isLine ? [] : points(series)),
    chart.labels === undefined ? undefined : dataLabels(chart, chart.labels, series.color),
    element("c:cat", {}, categories(labels)),
    element("c:val", {}, numbers(values)),
    isLine ? element("c:smooth", { val: 0 }) : undefined,
  );
}

interface Fill {
  readonly color: string;
  readonly outline?: string;
}

function fillProperties({ color, outline }: Fill): string {
  return element("c:spPr", {}, solidFill(color), line(outline));
}

/** A line that misses the contrast on white takes its outline's colour: it has no fill to frame. */
function strokeProperties({ color, outline }: Fill): string {
  return element(
    "c:spPr",
    {},
    element("a:ln", { w: 28_575, cap: "rnd" }, solidFill(outline ?? color), element("a:round")),
  );
}

function marker({ color, outline }: Fill): string {
  const look = element("c:spPr", {}, solidFill(outline ?? color), line(undefined));
  return element("c:marker", {}, element("c:symbol", { val: "circle" }), element("c:size", { val: 5 }), look);
}

function points({ points: own = [] }: ChartSeries): string[] {
  return own.map((point, i) =>
    element(
      "c:dPt",
      {},
      element("c:idx", { val: i }),
      element("c:invertIfNegative", { val: 0 }),
      element("c:bubble3D", { val: 0 }),
      fillProperties(point),
    ),
  );
}

const labelPlaces = { columnStacked: "ctr", columnClustered: "outEnd", barClustered: "outEnd", line: "t" } as const;

function dataLabels({ type }: ChartBlock, format: string, fill: string): string {
  const color = type === "columnStacked" ? readableOn(fill) : chartColors.title;
  const hidden = [
    "c:showLegendKey",
    "c:showVal",
    "c:showCatName",
    "c:showSerName",
    "c:showPercent",
    "c:showBubbleSize",
  ];
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    element("c:spPr", {}, element("a:noFill"), line(undefined)),
    textProperties({ size: 9, color }),
    element("c:dLblPos", { val: labelPlaces[type] }),
    ...hidden.map((name) => element(name, { val: name === "c:showVal" ? 1 : 0 })),
  );
}
