import type { ChartBlock } from "../../../report/plan";
import { namespaces } from "../parts/namespaces";
import { document, element } from "../xml";
import { axes, axisIds } from "./axes";
import { chartData, type ChartSources } from "./data";
import { chartColors, line, solidFill, textProperties } from "./look";
import { seriesElement } from "./series";
import { chartTitle } from "./title";

/** A chart part: native, editable, with the values it shows cached for previews. */
export function chartXml(chart: ChartBlock, sources: ChartSources): string {
  const { format } = chartData(chart.categories, sources);
  const plotArea = element("c:plotArea", {}, element("c:layout"), plot(chart, sources), axes(chart, format));
  const inner = element(
    "c:chart",
    {},
    chartTitle(chart.title),
    element("c:autoTitleDeleted", { val: 0 }),
    plotArea,
    chart.legend ? legend() : undefined,
    element("c:plotVisOnly", { val: 0 }),
    element("c:dispBlanksAs", { val: "gap" }),
  );
  const vocabularies = {
    "xmlns:c": namespaces.chart,
    "xmlns:a": namespaces.drawing,
    "xmlns:r": namespaces.relationships,
  };
  const frame = element("c:spPr", {}, solidFill("#FFFFFF"), line(chartColors.gridline));
  return document(element("c:chartSpace", vocabularies, element("c:roundedCorners", { val: 0 }), inner, frame));
}

/** Columns, bars or lines with their series. */
function plot(chart: ChartBlock, sources: ChartSources): string {
  const series = chart.series.map((_, i) => seriesElement(chart, i, sources));
  const ids = Object.values(axisIds).map((val) => element("c:axId", { val }));
  const varyColors = element("c:varyColors", { val: 0 });
  if (chart.type === "line") {
    const grouping = element("c:grouping", { val: "standard" });
    return element("c:lineChart", {}, grouping, varyColors, ...series, element("c:marker", { val: 1 }), ...ids);
  }
  const isStacked = chart.type === "columnStacked";
  return element(
    "c:barChart",
    {},
    element("c:barDir", { val: chart.type === "barClustered" ? "bar" : "col" }),
    element("c:grouping", { val: isStacked ? "stacked" : "clustered" }),
    varyColors,
    ...series,
    element("c:gapWidth", { val: 60 }),
    element("c:overlap", { val: isStacked ? 100 : 0 }),
    ...ids,
  );
}

function legend(): string {
  return element(
    "c:legend",
    {},
    element("c:legendPos", { val: "b" }),
    element("c:overlay", { val: 0 }),
    textProperties({ size: 9, color: chartColors.quiet }),
  );
}
