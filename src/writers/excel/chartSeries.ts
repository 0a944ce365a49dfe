import {
  areaLook,
  hasDots,
  isStacked,
  labelColor,
  strokeLook,
  type AreaLook,
  type StrokeLook,
} from "../../report/chartLook";
import type { ChartBlock, ChartSeries, ChartType } from "../../report/plan";

const labelPositions = {
  columnStacked: "Center",
  columnClustered: "OutsideEnd",
  barStacked: "Center",
  barClustered: "OutsideEnd",
  line: "Top",
  scatter: "Top",
} as const satisfies Record<ChartType, string>;

/** Queues the look of bars or columns: the series' own, then that of its points. */
export function setAreas(target: Excel.ChartSeries, series: ChartSeries, block: ChartBlock): void {
  const { look, points = [] } = series;
  target.gapWidth = 60;
  if (isStacked(block)) target.overlap = 100;
  setArea(target.format, areaLook(look, series));
  points.forEach((point, index) => {
    const { fill, border } = target.points.getItemAt(index).format;
    setArea({ fill, line: border }, areaLook(look, point));
  });
}

interface AreaFormat {
  readonly fill: Excel.ChartFill;
  readonly line: Excel.ChartLineFormat | Excel.ChartBorder;
}

/**
 * What is not to be seen is white: ChartFill.clear is not said to mean "no fill" rather than "the colour that Excel
 * chooses". Such charts have no gridlines that it could cover.
 */
function setArea({ fill, line }: AreaFormat, look: AreaLook): void {
  fill.setSolidColor(look.fill ?? "#FFFFFF");
  if (look.border === undefined) return;
  line.color = look.border;
  line.weight = 0.75; // one pixel
  if (look.dashed) line.lineStyle = "Dash";
}

/** Queues the look of a line, or of the marks of a scatter. */
export function setStroke(target: Excel.ChartSeries, series: ChartSeries, block: ChartBlock): void {
  const stroke = strokeLook(series);
  if (block.type === "scatter" && series.joined) target.chartType = "XYScatterLinesNoMarkers";
  if (block.type === "line" || series.joined) setLine(target.format.line, stroke);
  if (stroke && hasDots(block, series)) setMarker(target, stroke, 5);
  else target.markerStyle = "None";
  if (stroke === undefined) return;
  for (const index of series.marks ?? []) setMarker(target.points.getItemAt(index), stroke, 9);
}

/** Queues that points stand out no more; the caller syncs. */
export function unmarkPoints(
  target: Excel.ChartSeries,
  points: readonly number[],
  { series, block }: { readonly series: ChartSeries; readonly block: ChartBlock },
): void {
  const stroke = strokeLook(series);
  for (const index of points) {
    const point = target.points.getItemAt(index);
    point.hasDataLabel = false;
    if (stroke && hasDots(block, series)) setMarker(point, stroke, 5);
    else point.markerStyle = "None";
  }
}

function setLine(line: Excel.ChartLineFormat, stroke: StrokeLook | undefined): void {
  if (stroke === undefined) {
    line.lineStyle = "None";
    return;
  }
  line.color = stroke.color;
  line.weight = stroke.thin ? 1.25 : 2.25;
  if (stroke.dashed) line.lineStyle = "Dash";
}

/** Planned values have hollow marks. */
function setMarker(target: Excel.ChartSeries | Excel.ChartPoint, { color, thin }: StrokeLook, size: number): void {
  target.markerStyle = "Circle";
  target.markerSize = size;
  target.markerForegroundColor = color;
  target.markerBackgroundColor = thin ? "#FFFFFF" : color;
}

/** Queues labels at every mark, or only at those that stand out. */
export function setLabels(target: Excel.ChartSeries, series: ChartSeries, block: ChartBlock): void {
  if (series.look === "invisible") return;
  if (block.labels !== undefined) {
    target.hasDataLabels = true;
    setLabel(target.dataLabels, { block, series, format: block.labels });
    return;
  }
  const label = { block, series, format: block.valueAxis.format };
  for (const index of series.marks ?? []) labelPoint(target.points.getItemAt(index), label);
}

function labelPoint(point: Excel.ChartPoint, label: Label): void {
  point.hasDataLabel = true;
  setLabel(point.dataLabel, label);
}

interface Label {
  readonly block: ChartBlock;
  readonly series: ChartSeries;
  readonly format: string;
}

function setLabel(label: Excel.ChartDataLabels | Excel.ChartDataLabel, { block, series, format }: Label): void {
  label.numberFormat = format;
  label.position = labelPositions[block.type];
  label.format.font.color = labelColor(block, series);
}
