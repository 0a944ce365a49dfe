import type { EChartsCoreOption } from "echarts/core";
import type { ChartPicture, Look, PictureSeries } from "./chartPicture";

/** How a chart is to look where it stands. */
export interface ChartStyle {
  readonly dark: boolean;
  /** Of the drawing, in pixels. */
  readonly width: number;
  /** Writes a number by an Excel number format. */
  readonly format: (value: number, pattern: string) => string;
}

/** Safe for colour blindness, after Okabe and Ito. */
const palette = ["#0072B2", "#E69F00", "#009E73", "#56B4E9", "#D55E00", "#CC79A7", "#999999"];

/** Colours that vanish on a dark ground, and what stands for them there. */
const onDark: Readonly<Record<string, string>> = { "#1F2933": "#E5E7EB", "#0072B2": "#4DA3D9" };

const inks = {
  light: { text: "#1F2933", quiet: "#52606D", line: "#E4E7EB", axis: "#9AA5B1", ground: "#FFFFFF" },
  dark: { text: "#E5E7EB", quiet: "#A7B0BA", line: "#3A3F45", axis: "#6B747D", ground: "#1F2124" },
} as const;

const fontFamily = 'Calibri, Carlito, "Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/**
 * The drawing of a chart as ECharts takes it: title in two lines, light gridlines, legend below, no animation.
 * One drawing for every place that shows our charts outside Excel.
 */
export function chartOption(picture: ChartPicture, style: ChartStyle): EChartsCoreOption {
  const ink = inks[style.dark ? "dark" : "light"];
  const category = categoryAxis(picture, ink);
  const value = valueAxis(picture, style, ink);
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
    series: picture.series.map((series, index) => seriesOption(series, index, style, picture.horizontal)),
  };
}

type Ink = (typeof inks)[keyof typeof inks];

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

function legend({ legend: show }: ChartPicture, ink: Ink): object {
  const item = { itemWidth: markWidth, itemHeight: markWidth, itemGap: markGap };
  return { show, ...item, bottom: 8, left: "center", textStyle: { color: ink.text }, selectedMode: false };
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

function valueAxis({ valueAxis: axis, horizontal }: ChartPicture, { format }: ChartStyle, ink: Ink): object {
  return {
    type: "value",
    show: axis.visible,
    min: axis.minimum,
    max: axis.maximum,
    name: axis.title,
    ...axisName(ink, horizontal ? 30 : 56),
    splitNumber: 4,
    splitLine: { show: axis.gridlines, lineStyle: { color: ink.line } },
    axisLabel: { color: ink.quiet, formatter: (value: number) => format(value, axis.format) },
  };
}

function axisName(ink: Ink, nameGap: number): object {
  return { nameLocation: "middle", nameGap, nameTextStyle: { color: ink.quiet } };
}

function tooltip({ valueAxis: axis }: ChartPicture, { format }: ChartStyle): object {
  const valueFormatter = (value: unknown) => (typeof value === "number" ? format(value, axis.format) : "–");
  return { trigger: "axis", axisPointer: { type: "shadow" }, confine: true, valueFormatter };
}

function seriesOption(series: PictureSeries, index: number, style: ChartStyle, horizontal: boolean): object {
  const color = shown(series.look.color ?? palette[index % palette.length]!, style);
  const shared = {
    name: series.name,
    itemStyle: itemStyle(series.look, color, style),
    label: label(series, style, horizontal),
  };
  if (series.kind === "line") {
    const lineStyle = { color, width: 2, type: series.dashed ? "dashed" : "solid" };
    return { ...shared, type: "line", data: series.values, lineStyle, symbol: "circle", symbolSize: 5 };
  }
  const data = series.values.map((value, point) => {
    const own = series.points.get(point);
    return own ? { value, itemStyle: itemStyle(own, shown(own.color ?? color, style), style) } : value;
  });
  const gap = `${Math.round((100 * series.gapWidth) / (100 + series.gapWidth))}%`;
  return { ...shared, type: "bar", data, barCategoryGap: gap, ...(series.stacked && { stack: "all" }) };
}

function itemStyle({ outline }: Look, color: string, style: ChartStyle): object {
  return { color, ...(outline && { borderColor: shown(outline, style), borderWidth: 1 }) };
}

function label({ labels, kind, stacked }: PictureSeries, { format, dark }: ChartStyle, horizontal: boolean): object {
  if (labels === undefined) return { show: false };
  const formatter = ({ value }: { value: unknown }) => (typeof value === "number" ? format(value, labels) : "");
  const outside = horizontal ? "right" : "top";
  const position = kind === "bar" && stacked ? "inside" : outside;
  return { show: true, position, fontSize: 11, color: inks[dark ? "dark" : "light"].text, formatter };
}

function shown(color: string, { dark }: ChartStyle): string {
  if (color === "none") return "transparent";
  return dark ? (onDark[color.toUpperCase()] ?? color) : color;
}
