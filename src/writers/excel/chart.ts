import type { ChartBlock, ChartSeries, ChartType, RangeRef } from "../../report/plan";
import { styles } from "../../report/styles";

/** Finds the cells that a chart shows. */
export type RangeOf = (reference: RangeRef) => Excel.Range;

const chartTypes = {
  columnStacked: "ColumnStacked",
  columnClustered: "ColumnClustered",
  barClustered: "BarClustered",
  line: "Line",
} as const satisfies Record<ChartType, string>;

const labelPositions = {
  columnStacked: "Center",
  columnClustered: "OutsideEnd",
  barClustered: "OutsideEnd",
  line: "Top",
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
  setTitle(chart, block.title);
  block.series.forEach((series, index) => {
    const target = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    setSeries(target, series, block, rangeOf);
  });
  setAxes(chart, block);
  chart.legend.visible = block.legend;
  if (block.legend) chart.legend.position = "Bottom";
  return chart;
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
  target.setXAxisValues(rangeOf(block.categories));
  if (block.type === "line") setLine(target, series);
  else setBars(target, series, block.type);
  if (block.labels !== undefined) {
    target.hasDataLabels = true;
    target.dataLabels.numberFormat = block.labels;
    target.dataLabels.position = labelPositions[block.type];
  }
}

/** A line that misses the contrast on white takes its outline's colour: it has no fill to frame. */
function setLine({ format }: Excel.ChartSeries, { color, outline }: ChartSeries): void {
  format.line.color = outline ?? color;
  format.line.weight = 2.25;
}

function setBars(target: Excel.ChartSeries, { color, outline, points = [] }: ChartSeries, type: ChartType): void {
  target.gapWidth = 60;
  if (type === "columnStacked") target.overlap = 100;
  target.format.fill.setSolidColor(color);
  if (outline !== undefined) setOutline(target.format.line, outline);
  points.forEach((point, index) => {
    const { fill, border } = target.points.getItemAt(index).format;
    fill.setSolidColor(point.color);
    if (point.outline !== undefined) setOutline(border, point.outline);
  });
}

/** One pixel. */
function setOutline(line: Excel.ChartLineFormat | Excel.ChartBorder, color: string): void {
  line.color = color;
  line.weight = 0.75;
}

function setAxes({ axes }: Excel.Chart, { type, valueAxis, categoryAxis }: ChartBlock): void {
  axes.valueAxis.numberFormat = valueAxis.format;
  axes.valueAxis.majorGridlines.visible = true;
  axes.valueAxis.majorGridlines.format.line.color = styles.header.fill;
  setAxisTitle(axes.valueAxis.title, valueAxis.title);
  setAxisTitle(axes.categoryAxis.title, categoryAxis.title);
  if (type === "barClustered") startAtTop(axes.categoryAxis);
}

/** Bars count from the bottom: turned round, the first stands on top, and the numbers stay below, at the far end. */
function startAtTop(categories: Excel.ChartAxis): void {
  categories.reversePlotOrder = true;
  categories.position = "Maximum";
}

function setAxisTitle(title: Excel.ChartAxisTitle, text: string | undefined): void {
  title.visible = text !== undefined;
  if (text !== undefined) title.text = text;
}
