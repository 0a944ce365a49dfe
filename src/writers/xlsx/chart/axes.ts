import { hasGridlines, isLying } from "../../../report/chartLook";
import type { ChartAxis, ChartBlock } from "../../../report/plan";
import { element } from "../xml";
import { chartColors, line, textProperties } from "./look";
import { axisTitle } from "./title";

export const axisIds = { category: 1, value: 2 } as const;

/** The one axis system of a chart: categories, and values with light gridlines. Children in the schema's order. */
export function axes(chart: ChartBlock, categoryFormat: string): string {
  const first = chart.type === "scatter" ? horizontalAxis(chart, categoryFormat) : categoryAxis(chart, categoryFormat);
  return first + valueAxis(chart);
}

/** Bars start at the top: the axis runs downwards, and the value axis moves to its far end, the bottom. */
function categoryAxis(chart: ChartBlock, format: string): string {
  const { title } = chart.categoryAxis;
  const isBar = isLying(chart);
  return element(
    "c:catAx",
    {},
    element("c:axId", { val: axisIds.category }),
    element("c:scaling", {}, element("c:orientation", { val: isBar ? "maxMin" : "minMax" })),
    element("c:delete", { val: 0 }),
    element("c:axPos", { val: isBar ? "l" : "b" }),
    title === undefined ? undefined : axisTitle(title, isBar),
    element("c:numFmt", { formatCode: format, sourceLinked: 1 }),
    ...marksAndLabels("low", chartColors.axis),
    element("c:crossAx", { val: axisIds.value }),
    element("c:crosses", { val: "autoZero" }),
    element("c:auto", { val: 0 }),
    element("c:lblAlgn", { val: "ctr" }),
    element("c:lblOffset", { val: 100 }),
    element("c:noMultiLvlLbl", { val: 1 }),
  );
}

/** The horizontal numbers of a scatter. */
function horizontalAxis({ categoryAxis: { title, format, ...ends } }: ChartBlock, cellFormat: string): string {
  return element(
    "c:valAx",
    {},
    element("c:axId", { val: axisIds.category }),
    scaling(ends),
    element("c:delete", { val: 0 }),
    element("c:axPos", { val: "b" }),
    title === undefined ? undefined : axisTitle(title, false),
    element("c:numFmt", { formatCode: format ?? cellFormat, sourceLinked: format === undefined ? 1 : 0 }),
    ...marksAndLabels("low", chartColors.axis),
    element("c:crossAx", { val: axisIds.value }),
    element("c:crosses", { val: "autoZero" }),
    element("c:crossBetween", { val: "midCat" }),
  );
}

function valueAxis(chart: ChartBlock): string {
  const { title, format, ...ends } = chart.valueAxis;
  const isBar = isLying(chart);
  return element(
    "c:valAx",
    {},
    element("c:axId", { val: axisIds.value }),
    scaling(ends),
    element("c:delete", { val: 0 }),
    element("c:axPos", { val: isBar ? "b" : "l" }),
    hasGridlines(chart) ? gridlines() : undefined,
    title === undefined ? undefined : axisTitle(title, !isBar),
    element("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    ...marksAndLabels(chart.type === "scatter" ? "low" : "nextTo", undefined),
    element("c:crossAx", { val: axisIds.category }),
    element("c:crosses", { val: isBar ? "max" : "autoZero" }),
    element("c:crossBetween", { val: chart.type === "scatter" ? "midCat" : "between" }),
  );
}

function scaling({ min, max }: ChartAxis): string {
  return element(
    "c:scaling",
    {},
    element("c:orientation", { val: "minMax" }),
    max === undefined ? undefined : element("c:max", { val: max }),
    min === undefined ? undefined : element("c:min", { val: min }),
  );
}

/** No tick marks; quiet labels. */
function marksAndLabels(place: "low" | "nextTo", color: string | undefined): string[] {
  return [
    element("c:majorTickMark", { val: "none" }),
    element("c:minorTickMark", { val: "none" }),
    element("c:tickLblPos", { val: place }),
    element("c:spPr", {}, line(color)),
    textProperties({ size: 9, color: chartColors.quiet }),
  ];
}

function gridlines(): string {
  return element("c:majorGridlines", {}, element("c:spPr", {}, line(chartColors.gridline)));
}
