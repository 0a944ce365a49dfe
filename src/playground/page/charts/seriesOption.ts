import type { ChartPicture, Look, Marker, PictureSeries, PointLook } from "./chartPicture";
import { inkOf, shownColor, type ChartStyle } from "./chartStyle";

interface Drawing {
  readonly picture: ChartPicture;
  readonly style: ChartStyle;
}

/** One series as ECharts takes it. */
export function seriesOption(series: PictureSeries, index: number, drawing: Drawing): object {
  const shared = { name: series.name, label: label(series.labels, series, drawing) };
  return series.kind === "bar"
    ? { ...shared, ...bars(series, index, drawing) }
    : { ...shared, ...dots(series, index, drawing) };
}

function bars(series: PictureSeries, index: number, { style }: Drawing): object {
  const data = series.values.map((value, point) => {
    const own = series.points.get(point);
    return own
      ? { value, itemStyle: areaStyle({ ...own, color: own.color ?? series.look.color }, index, style) }
      : value;
  });
  const gap = `${Math.round((100 * series.gapWidth) / (100 + series.gapWidth))}%`;
  const itemStyle = areaStyle(series.look, index, style);
  return { type: "bar", data, itemStyle, barCategoryGap: gap, ...(series.stacked && { stack: "all" }) };
}

function areaStyle({ color, outline, dashed }: Look, index: number, style: ChartStyle): object {
  const border = { borderColor: shownColor(outline, index, style), borderWidth: 1 };
  return {
    color: shownColor(color, index, style),
    ...(outline !== undefined && { ...border, borderType: dashed ? "dashed" : "solid" }),
  };
}

/** A line with or without marks, or the marks of a scatter alone. */
function dots(series: PictureSeries, index: number, drawing: Drawing): object {
  const { look, lineWidth, marker } = series;
  const { style } = drawing;
  const color = shownColor(look.color, index, style);
  const data = series.values.map((y, point) => {
    const value = drawing.picture.scatter ? [series.horizontals[point] ?? null, y] : y;
    const own = series.points.get(point);
    return own ? { value, ...pointStyle(own, series, { ...drawing, index }) } : value;
  });
  return {
    type: series.kind === "line" ? "line" : "scatter",
    data,
    ...(marker ? symbol(marker, index, style) : { symbol: "circle", symbolSize: 0, itemStyle: { color } }),
    ...(series.kind === "line" && { lineStyle: { color, width: lineWidth, type: look.dashed ? "dashed" : "solid" } }),
  };
}

function pointStyle(
  { marker, label: format }: PointLook,
  series: PictureSeries,
  { index, ...drawing }: Drawing & { readonly index: number },
): object {
  return {
    ...(marker && symbol(marker, index, drawing.style)),
    ...(format !== undefined && { label: label(format, series, drawing) }),
  };
}

function symbol({ size, color, outline }: Marker, index: number, style: ChartStyle): object {
  const border = { borderColor: shownColor(outline, index, style), borderWidth: 1.5 };
  const itemStyle = { color: shownColor(color, index, style), ...(outline !== undefined && border) };
  return { symbol: "circle", symbolSize: size, itemStyle };
}

function label(
  format: string | undefined,
  { kind, stacked, labelColor }: PictureSeries,
  { picture, style }: Drawing,
): object {
  if (format === undefined) return { show: false };
  const formatter = ({ value }: { value: unknown }) => {
    const number: unknown = Array.isArray(value) ? value[1] : value;
    return typeof number === "number" ? style.format(number, format) : "";
  };
  const outside = picture.horizontal ? "right" : "top";
  if (kind === "bar" && stacked) return { show: true, position: "inside", fontSize: 11, color: labelColor, formatter };
  return { show: true, position: outside, fontSize: 11, color: inkOf(style).text, formatter };
}
