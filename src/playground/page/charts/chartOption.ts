import type { EChartsCoreOption } from "echarts/core";
import type { ChartPicture, PictureAxis, PictureSeries } from "./chartPicture";
import { inkOf, type ChartStyle, type Ink } from "./chartStyle";
import { seriesOption } from "./seriesOption";

const fontFamily = 'Calibri, Carlito, "Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/**
 * The drawing of a chart as ECharts takes it: title in two lines, light gridlines, legend below, no animation.
 * One drawing for every place that shows our charts outside Excel.
 */
export function chartOption(picture: ChartPicture, style: ChartStyle): EChartsCoreOption {
  const ink = inkOf(style);
  const category = picture.scatter
    ? baseline(numberAxis(picture.categoryAxis, 30, { style, ink }), ink)
    : categoryAxis(picture, ink);
  const value = numberAxis(picture.valueAxis, picture.horizontal ? 30 : 56, { style, ink });
  return {
    animation: false,
    backgroundColor: ink.ground,
    textStyle: { fontFamily, color: ink.text },
    aria: { enabled: true, label: { description: picture.altText || picture.title } },
    title: title(picture.title, ink),
    legend: legend(picture, ink),
    tooltip: tooltip(picture, style),
    grid: grid(picture, style),
    xAxis: picture.horizontal ? value : category,
    yAxis: picture.horizontal ? category : value,
    series: picture.series.map((series, index) => seriesOption(series, index, { picture, style })),
  };
}

function title(text: string, ink: Ink): object {
  const [first = "", ...rest] = text.split("\n");
  return {
    text: first,
    subtext: rest.join("\n"),
    left: "center",
    top: 10,
    itemGap: 4,
    textStyle: { fontSize: 14, fontWeight: 600, color: ink.text },
    subtextStyle: { fontSize: 12, color: ink.quiet },
  };
}

function legend({ legend: show, series }: ChartPicture, ink: Ink): object {
  const item = { itemWidth: markWidth, itemHeight: markWidth, itemGap: markGap };
  const data = series.filter(({ inLegend }) => inLegend).map(({ name }) => name);
  return { show, data, ...item, bottom: 8, left: "center", textStyle: { color: ink.text }, selectedMode: false };
}

const markWidth = 12;
const markGap = 12;
const legendLine = 24;

/** The plot with its labels and axis titles, between title and legend. */
function grid(picture: ChartPicture, { width }: ChartStyle): object {
  const top = picture.title.includes("\n") ? 62 : picture.title === "" ? 16 : 42;
  const bottom = 10 + (picture.legend ? legendLines(picture.series, width) * legendLine : 0);
  return { top, bottom, left: 12, right: 24, outerBoundsMode: "same", outerBoundsContain: "all" };
}

/** How many lines the legend will take: ECharts wraps it, but does not move the plot. */
function legendLines(series: readonly PictureSeries[], width: number): number {
  const widths = series.map(({ name }) => markWidth + markGap + 8 + textWidth(name));
  return Math.max(1, Math.ceil(widths.reduce((sum, item) => sum + item, 0) / Math.max(1, width - 24)));
}

/** In pixels at 12 px, roughly; Chinese characters are square. */
function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 12 : 6.5), 0);
}

function categoryAxis({ categories, categoryAxis: axis, horizontal }: ChartPicture, ink: Ink): object {
  return {
    type: "category",
    data: categories,
    show: axis.visible,
    inverse: axis.reversed,
    name: axis.title,
    ...axisName(ink, horizontal ? 70 : 30),
    axisLine: { lineStyle: { color: ink.axis } },
    axisTick: { show: false },
    axisLabel: { color: ink.quiet, hideOverlap: true },
  };
}

interface AxisStyle {
  readonly style: ChartStyle;
  readonly ink: Ink;
}

/** An axis of numbers; `nameGap` is the room for its labels between the axis and its title. */
function numberAxis(axis: PictureAxis, nameGap: number, { style, ink }: AxisStyle): object {
  return {
    type: "value",
    show: axis.visible,
    min: axis.minimum,
    max: axis.maximum,
    name: axis.title,
    ...axisName(ink, nameGap),
    splitNumber: 4,
    axisTick: { show: false },
    axisLine: { show: false },
    splitLine: { show: axis.gridlines, lineStyle: { color: ink.line } },
    axisLabel: { color: ink.quiet, formatter: (value: number) => style.format(value, axis.format) },
  };
}

/** The horizontal axis of a scatter is drawn, as that of categories is. */
function baseline(axis: object, ink: Ink): object {
  return { ...axis, axisLine: { show: true, onZero: false, lineStyle: { color: ink.axis } } };
}

function axisName(ink: Ink, nameGap: number): object {
  return { nameLocation: "middle", nameGap, nameTextStyle: { color: ink.quiet } };
}

function tooltip({ valueAxis: axis, scatter }: ChartPicture, { format }: ChartStyle): object {
  const valueFormatter = (value: unknown) => (typeof value === "number" ? format(value, axis.format) : "–");
  return { trigger: scatter ? "item" : "axis", axisPointer: { type: "shadow" }, confine: true, valueFormatter };
}
