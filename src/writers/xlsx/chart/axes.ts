import type { ChartBlock } from "../../../report/plan";
import { element } from "../xml";
import { chartColors, line, textProperties } from "./look";
import { axisTitle } from "./title";

export const axisIds = { category: 1, value: 2 } as const;

/** The one axis system of a chart: categories, and values with light gridlines unless the marks are labelled. Children in the schema's order. */
export function axes(chart: ChartBlock, categoryFormat: string): string {
  return categoryAxis(chart, categoryFormat) + valueAxis(chart);
}

/** Bars start at the top: the axis runs downwards, and the value axis moves to its far end, the bottom. */
function categoryAxis({ type, categoryAxis: { title } }: ChartBlock, format: string): string {
  const isBar = type === "barClustered";
  return element(
    "c:catAx",
    {},
    element("c:axId", { val: axisIds.category }),
    element("c:scaling", {}, element("c:orientation", { val: isBar ? "maxMin" : "minMax" })),
    element("c:delete", { val: 0 }),
    element("c:axPos", { val: isBar ? "l" : "b" }),
    title === undefined ? undefined : axisTitle(title, isBar),
    element("c:numFmt", { formatCode: format, sourceLinked: 1 }),
    element("c:majorTickMark", { val: "none" }),
    element("c:minorTickMark", { val: "none" }),
    element("c:tickLblPos", { val: "low" }),
    element("c:spPr", {}, line(chartColors.axis)),
    textProperties({ size: 9, color: chartColors.quiet }),
    element("c:crossAx", { val: axisIds.value }),
    element("c:crosses", { val: "autoZero" }),
    element("c:auto", { val: 0 }),
    element("c:lblAlgn", { val: "ctr" }),
    element("c:lblOffset", { val: 100 }),
    element("c:noMultiLvlLbl", { val: 1 }),
  );
}

function valueAxis({ type, labels, valueAxis: { title, format } }: ChartBlock): string {
  const isBar = type === "barClustered";
  return element(
    "c:valAx",
    {},
    element("c:axId", { val: axisIds.value }),
    element("c:scaling", {}, element("c:orientation", { val: "minMax" })),
    element("c:delete", { val: 0 }),
    element("c:axPos", { val: isBar ? "b" : "l" }),
    labels === undefined ? gridlines() : undefined,
    title === undefined ? undefined : axisTitle(title, !isBar),
    element("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    element("c:majorTickMark", { val: "none" }),
    element("c:minorTickMark", { val: "none" }),
    element("c:tickLblPos", { val: "nextTo" }),
    element("c:spPr", {}, line(undefined)),
    textProperties({ size: 9, color: chartColors.quiet }),
    element("c:crossAx", { val: axisIds.category }),
    element("c:crosses", { val: isBar ? "max" : "autoZero" }),
    element("c:crossBetween", { val: "between" }),
  );
}

function gridlines(): string {
  return element("c:majorGridlines", {}, element("c:spPr", {}, line(chartColors.gridline)));
}
