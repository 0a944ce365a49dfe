import { labelColor } from "../../../report/chartLook";
import type { ChartBlock, ChartSeries, ChartType } from "../../../report/plan";
import { element } from "../xml";
import { line, noFill, textProperties } from "./look";

const places = {
  columnStacked: "ctr",
  columnClustered: "outEnd",
  barStacked: "ctr",
  barClustered: "outEnd",
  line: "t",
  scatter: "t",
} as const satisfies Record<ChartType, string>;

/** Labels at every mark, or only at those that stand out; undefined for none. */
export function dataLabels(chart: ChartBlock, series: ChartSeries): string | undefined {
  if (series.look === "invisible") return undefined;
  if (chart.labels !== undefined) return element("c:dLbls", {}, ...label(chart, series, chart.labels));
  const { marks = [] } = series;
  if (marks.length === 0) return undefined;
  const own = marks.map((idx) =>
    element("c:dLbl", {}, element("c:idx", { val: idx }), ...label(chart, series, chart.valueAxis.format)),
  );
  return element("c:dLbls", {}, ...own, ...shown(undefined));
}

function label(chart: ChartBlock, series: ChartSeries, format: string): string[] {
  return [
    element("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    element("c:spPr", {}, noFill, line(undefined)),
    textProperties({ size: 9, color: labelColor(chart, series) }),
    element("c:dLblPos", { val: places[chart.type] }),
    ...shown("c:showVal"),
  ];
}

/** What a label says: readers take every flag that is missing as set. */
function shown(one: "c:showVal" | undefined): string[] {
  const flags = ["c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"];
  return flags.map((name) => element(name, { val: name === one ? 1 : 0 }));
}
