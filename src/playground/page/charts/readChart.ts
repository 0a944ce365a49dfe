import type { ChartAxisSpec, ChartSeriesSpec, ChartSource, ChartSpec } from "../../workbook/chartSpec";
import type { GridPort } from "../../workbook/port";
import type { ChartPicture, PictureAxis, PictureSeries } from "./chartPicture";
import { lookOf, markerOf, pointOf } from "./readLook";

type Cells = Pick<GridPort, "cells">;

/** A chart of the workbook with the data that its cells hold now. */
export function readChart(spec: ChartSpec, grid: Cells): ChartPicture {
  const { valueAxis, categoryAxis } = spec;
  return {
    title: spec.title.visible ? spec.title.text : "",
    altText: spec.altText.description || spec.altText.title,
    categories: readCategories(spec, grid),
    series: spec.series.map((series) => readSeries(series, spec, grid)),
    horizontal: /^bar/i.test(spec.chartType),
    scatter: isScatter(spec.chartType),
    categoryAxis: { ...readAxis(categoryAxis), reversed: categoryAxis.reversePlotOrder },
    valueAxis: readAxis(valueAxis),
    legend: spec.legend.visible,
  };
}

function isScatter(chartType: string): boolean {
  return chartType.startsWith("XYScatter");
}

function readAxis({ title, visible, numberFormat, minimum, maximum, majorGridlines }: ChartAxisSpec): PictureAxis {
  return {
    title: title.visible ? title.text : "",
    visible,
    format: numberFormat,
    minimum: bound(minimum),
    maximum: bound(maximum),
    gridlines: majorGridlines.visible,
  };
}

/** "" stands for a bound that Excel chooses. */
function bound(value: number | string | null): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** As the cells read; numbers from 1 where the chart has no categories, as Excel counts them. */
function readCategories({ series }: ChartSpec, grid: Cells): string[] {
  const source = series.find(({ categories }) => categories)?.categories;
  if (source) return grid.cells.text(source.sheet, source.rect).flat();
  const longest = Math.max(0, ...series.map(({ values }) => (values ? values.rect.rows * values.rect.columns : 0)));
  return Array.from({ length: longest }, (_item, index) => String(index + 1));
}

function readSeries(series: ChartSeriesSpec, { chartType }: ChartSpec, grid: Cells): PictureSeries {
  const type = series.chartType || chartType;
  const isLine = /line/i.test(type);
  return {
    name: series.name,
    inLegend: series.legendEntry.visible,
    kind: isLine ? "line" : isScatter(type) ? "points" : "bar",
    stacked: /stacked/i.test(type),
    horizontals: isScatter(type) ? readNumbers(series.categories, grid) : [],
    values: readNumbers(series.values, grid),
    look: lookOf(isLine ? { color: series.line.color } : series.fill, series.line),
    points: new Map([...series.points].map(([index, point]) => [index, pointOf(point)])),
    marker: markerOf(series, type),
    gapWidth: series.gapWidth,
    lineWidth: series.line.lineStyle === "None" ? 0 : series.line.weight * pixelsPerPoint,
    labels: series.hasDataLabels && series.labels.showValue ? series.labels.numberFormat : undefined,
    labelColor: series.labels.font.color,
  };
}

/** At 96 pixels an inch. */
const pixelsPerPoint = 4 / 3;

function readNumbers(source: ChartSource | undefined, grid: Cells): (number | null)[] {
  if (!source) return [];
  const values = grid.cells.values(source.sheet, source.rect).flat();
  return values.map((value) => (typeof value === "number" ? value : null));
}
