import type { ChartLineSpec, ChartMarkerSpec, ChartPointSpec } from "../../workbook/chartSpec";
import type { Look, Marker, PointLook } from "./chartPicture";

export function lookOf({ color }: { readonly color: string }, line: ChartLineSpec): Look {
  const dashed = /dash|dot/i.test(line.lineStyle);
  if (line.lineStyle === "None") return { color: color || undefined, outline: undefined, dashed };
  return { color: color || undefined, outline: line.color || undefined, dashed };
}

/** Types whose marks Excel draws unasked. */
const dotted = /^(LineMarkers|XYScatter|XYScatterLines|XYScatterSmooth)$/;

/** The marks of a series of a type; undefined for none. */
export function markerOf(spec: ChartMarkerSpec, type: string): Marker | undefined {
  const style = spec.markerStyle;
  if (style === "None" || (style === "Automatic" && !dotted.test(type))) return undefined;
  return ownMarker(spec);
}

export function pointOf(point: ChartPointSpec): PointLook {
  const { fill, border, hasDataLabel, label, markerStyle } = point;
  const isOwn = markerStyle !== "Automatic" && markerStyle !== "None";
  return {
    ...lookOf(fill, border),
    marker: isOwn ? ownMarker(point) : undefined,
    label: hasDataLabel && label.showValue ? label.numberFormat : undefined,
  };
}

function ownMarker({ markerSize, markerBackgroundColor, markerForegroundColor }: ChartMarkerSpec): Marker {
  return {
    size: markerSize,
    color: markerBackgroundColor || undefined,
    outline: markerForegroundColor || undefined,
  };
}
