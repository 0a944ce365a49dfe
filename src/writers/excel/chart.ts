import { hasAreas, hasGridlines, isLying } from "../../report/chartLook";
import type { ChartAxis, ChartBlock, ChartSeries, ChartType, RangeRef } from "../../report/plan";
import { styles } from "../../report/styles";
import { setAreas, setLabels, setStroke } from "./chartSeries";

/** Finds the cells that a chart shows. */
export type RangeOf = (reference: RangeRef) => Excel.Range;

const chartTypes = {
  columnStacked: "ColumnStacked",
  columnClustered: "ColumnClustered",
  barStacked: "BarStacked",
  barClustered: "BarClustered",
  line: "Line",
  scatter: "XYScatter",
} as const satisfies Record<ChartType, string>;

/**
 * Queues one chart; the caller syncs. Excel guesses series from a block; we give it one column or row, which makes
 * exactly one series, and set that and all others ourselves.
 *
 * @returns the chart, whose series the caller may count once it is synced
 */
export function addChart(sheet: Excel.Worksheet, block: ChartBlock, rangeOf: RangeOf): Excel.Chart {
  const [first] = block.series;
  if (first === undefined) throw new RangeError(`the chart "${block.name}" has no series`);
  const chart = sheet.charts.add(chartTypes[block.type], rangeOf(first.values), seriesBy(first.values.range));
  chart.name = block.name;
  chart.setPosition(block.from, block.to);
  block.series.forEach((series, index) => {
    const target = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    setSeries(target, series, block, rangeOf);
  });
  frameChart(chart, block);
  return chart;
}

/** Queues title, axes and legend; the caller syncs. */
export function frameChart(chart: Excel.Chart, block: ChartBlock): void {
  setTitle(chart, block.title);
  setAxes(chart, block);
  setLegend(chart, block);
}

/** One column holds one series; so does one row. */
function seriesBy(range: string): "Columns" | "Rows" {
  const [from = "", to = from] = range.split(":");
  const sameRow = from.replace(/\D/g, "") === to.replace(/\D/g, "");
  return sameRow && from !== to ? "Rows" : "Columns";
}

function setTitle(chart: Excel.Chart, title: string): void {
  chart.title.text = title;
  chart.title.visible = true;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = styles.title.color;
}

function setSeries(target: Excel.ChartSeries, series: ChartSeries, block: ChartBlock, rangeOf: RangeOf): void {
  target.name = series.name;
  target.setValues(rangeOf(series.values));
  target.setXAxisValues(rangeOf(series.categories ?? block.categories));
  dressSeries(target, series, block);
}

/** Queues the look of a series; the caller syncs. */
export function dressSeries(target: Excel.ChartSeries, series: ChartSeries, block: ChartBlock): void {
  if (hasAreas(block)) setAreas(target, series, block);
  else setStroke(target, series, block);
  setLabels(target, series, block);
}

/** The base of a waterfall has no name that a reader should look for. */
function setLegend({ legend }: Excel.Chart, block: ChartBlock): void {
  legend.visible = block.legend;
  if (!block.legend) return;
  legend.position = "Bottom";
  block.series.forEach(({ look }, index) => {
    if (look === "invisible") legend.legendEntries.getItemAt(index).visible = false;
  });
}

function setAxes({ axes }: Excel.Chart, block: ChartBlock): void {
  const { valueAxis, categoryAxis } = axes;
  valueAxis.numberFormat = block.valueAxis.format;
  valueAxis.majorGridlines.visible = hasGridlines(block);
  if (hasGridlines(block)) valueAxis.majorGridlines.format.line.color = styles.header.fill;
  setAxis(valueAxis, block.valueAxis);
  setAxis(categoryAxis, block.categoryAxis);
  if (block.type === "scatter") setHorizontal(categoryAxis, block.categoryAxis);
  if (isLying(block)) startAtTop(categoryAxis);
}

function setAxis(axis: Excel.ChartAxis, { title, min, max }: ChartAxis): void {
  axis.title.visible = title !== undefined;
  if (title !== undefined) axis.title.text = title;
  if (min !== undefined) axis.minimum = min;
  if (max !== undefined) axis.maximum = max;
}

/** The numbers of a scatter: Excel would draw gridlines for them too. */
function setHorizontal(axis: Excel.ChartAxis, { format }: ChartAxis): void {
  axis.majorGridlines.visible = false;
  if (format !== undefined) axis.numberFormat = format;
}

/** Bars count from the bottom: turned round, the first stands on top, and the numbers stay below, at the far end. */
function startAtTop(categories: Excel.ChartAxis): void {
  categories.reversePlotOrder = true;
  categories.position = "Maximum";
}
