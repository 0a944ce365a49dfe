import type { ChartLineSpec, ChartSeriesSpec, ChartSource, ChartSpec } from "../../workbook/chartSpec";
import type { GridPort } from "../../workbook/port";
import type { ChartPicture, Look, PictureSeries } from "./chartPicture";

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
    categoryAxis: {
      title: titleOf(categoryAxis.title),
      visible: categoryAxis.visible,
      reversed: categoryAxis.reversePlotOrder,
    },
    valueAxis: {
      title: titleOf(valueAxis.title),
      visible: valueAxis.visible,
      format: valueAxis.numberFormat,
      minimum: bound(valueAxis.minimum),
      maximum: bound(valueAxis.maximum),
      gridlines: valueAxis.majorGridlines.visible,
    },
    legend: spec.legend.visible,
  };
}

function titleOf({ visible, text }: { readonly visible: boolean; readonly text: string }): string {
  return visible ? text : "";
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
  return {
    name: series.name,
    kind: /line/i.test(type) ? "line" : "bar",
    stacked: /stacked/i.test(type),
    values: readNumbers(series.values, grid),
    look: lookOf(/line/i.test(type) ? { color: series.line.color } : series.fill, series.line),
    points: new Map([...series.points].map(([index, { fill, border }]) => [index, lookOf(fill, border)])),
    gapWidth: series.gapWidth,
    dashed: /dash|dot/i.test(series.line.lineStyle),
    labels: series.hasDataLabels && series.labels.showValue ? series.labels.numberFormat : undefined,
  };
}

function readNumbers(source: ChartSource | undefined, grid: Cells): (number | null)[] {
  if (!source) return [];
  const values = grid.cells.values(source.sheet, source.rect).flat();
  return values.map((value) => (typeof value === "number" ? value : null));
}

function lookOf({ color }: { readonly color: string }, line: ChartLineSpec): Look {
  return { color: color || undefined, outline: line.color && line.lineStyle !== "None" ? line.color : undefined };
}
