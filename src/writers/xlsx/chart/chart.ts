import { isLying, isStacked } from "../../../report/chartLook";
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
    chart.legend ? legend(chart) : undefined,
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

/** Columns, bars, lines or points with their series. */
function plot(chart: ChartBlock, sources: ChartSources): string {
  const series = chart.series.map((_, i) => seriesElement(chart, i, sources));
  const ids = Object.values(axisIds).map((val) => element("c:axId", { val }));
  const varyColors = element("c:varyColors", { val: 0 });
  if (chart.type === "scatter") {
    return element(
      "c:scatterChart",
      {},
      element("c:scatterStyle", { val: "lineMarker" }),
      varyColors,
      ...series,
      ...ids,
    );
  }
  if (chart.type === "line") {
    const grouping = element("c:grouping", { val: "standard" });
    return element("c:lineChart", {}, grouping, varyColors, ...series, element("c:marker", { val: 1 }), ...ids);
  }
  return element(
    "c:barChart",
    {},
    element("c:barDir", { val: isLying(chart) ? "bar" : "col" }),
    element("c:grouping", { val: isStacked(chart) ? "stacked" : "clustered" }),
    varyColors,
    ...series,
    element("c:gapWidth", { val: 60 }),
    element("c:overlap", { val: isStacked(chart) ? 100 : 0 }),
    ...ids,
  );
}

function legend({ series }: ChartBlock): string {
  const hidden = series.flatMap(({ look }, idx) =>
    look === "invisible"
      ? [element("c:legendEntry", {}, element("c:idx", { val: idx }), element("c:delete", { val: 1 }))]
      : [],
  );
  return element(
    "c:legend",
    {},
    element("c:legendPos", { val: "b" }),
    ...hidden,
    element("c:overlay", { val: 0 }),
    textProperties({ size: 9, color: chartColors.quiet }),
  );
}
