import type { Rect } from "./port";

/** Cells that a chart reads. `sheet` is the sheet's id. */
export interface ChartSource {
  readonly sheet: string;
  readonly rect: Rect;
}

/** Where a chart lies: over cells, growing with them, or in points from the sheet's corner. */
export type ChartPlace =
  | { readonly from: Rect; readonly to: Rect }
  | { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

export interface ChartFontSpec {
  bold: boolean;
  italic: boolean;
  color: string;
  name: string;
  size: number;
}

export interface ChartLineSpec {
  /** "" for the colour that Excel chooses. */
  color: string;
  weight: number;
  lineStyle: string;
}

export interface ChartFillSpec {
  /** "" for the colour that Excel chooses, "none" for none. */
  color: string;
}

export interface ChartTitleSpec {
  text: string;
  visible: boolean;
  overlay: boolean;
  readonly font: ChartFontSpec;
}

export interface ChartLegendSpec {
  position: string;
  visible: boolean;
  overlay: boolean;
  readonly font: ChartFontSpec;
}

export interface ChartAxisSpec {
  visible: boolean;
  numberFormat: string;
  reversePlotOrder: boolean;
  /** Where the other axis crosses: "Automatic", "Maximum", "Minimum". */
  position: string;
  /** null: chosen by Excel. */
  minimum: number | string | null;
  maximum: number | string | null;
  tickLabelSpacing: number | string | null;
  readonly majorGridlines: { visible: boolean; readonly line: ChartLineSpec };
  readonly title: ChartTitleSpec;
  readonly font: ChartFontSpec;
}

export interface ChartLabelsSpec {
  numberFormat: string;
  position: string;
  showValue: boolean;
  readonly font: ChartFontSpec;
}

/** The mark at a point of a line or scatter. */
export interface ChartMarkerSpec {
  markerStyle: string;
  /** In points. */
  markerSize: number;
  /** "" for the colour that Excel chooses. */
  markerBackgroundColor: string;
  markerForegroundColor: string;
}

export interface ChartPointSpec extends ChartMarkerSpec {
  hasDataLabel: boolean;
  readonly label: ChartLabelsSpec;
  readonly fill: ChartFillSpec;
  readonly border: ChartLineSpec;
}

export interface ChartSeriesSpec extends ChartMarkerSpec {
  name: string;
  values?: ChartSource;
  categories?: ChartSource;
  hasDataLabels: boolean;
  gapWidth: number;
  overlap: number;
  chartType: string;
  /** Whether its entry in the legend is shown. */
  readonly legendEntry: { visible: boolean };
  readonly fill: ChartFillSpec;
  readonly line: ChartLineSpec;
  readonly labels: ChartLabelsSpec;
  /** Points that were given a look of their own, by index. */
  readonly points: Map<number, ChartPointSpec>;
}

/** A chart as the host keeps it; whoever paints reads this. */
export interface ChartSpec {
  readonly id: string;
  /** Id of the sheet it lies on. */
  readonly sheet: string;
  name: string;
  chartType: string;
  place: ChartPlace;
  altText: { title: string; description: string };
  readonly title: ChartTitleSpec;
  readonly legend: ChartLegendSpec;
  readonly valueAxis: ChartAxisSpec;
  readonly categoryAxis: ChartAxisSpec;
  readonly series: ChartSeriesSpec[];
}

function newLine(): ChartLineSpec {
  return { color: "", weight: 0.75, lineStyle: "Automatic" };
}

function newFont(size = 10): ChartFontSpec {
  return { bold: false, italic: false, color: "#595959", name: "Calibri", size };
}

function newTitle(size: number): ChartTitleSpec {
  return { text: "", visible: false, overlay: false, font: newFont(size) };
}

function newAxis(): ChartAxisSpec {
  return {
    visible: true,
    numberFormat: "General",
    reversePlotOrder: false,
    position: "Automatic",
    minimum: null,
    maximum: null,
    tickLabelSpacing: null,
    majorGridlines: { visible: false, line: newLine() },
    title: newTitle(10),
    font: newFont(9),
  };
}

function newMarker(): ChartMarkerSpec {
  return { markerStyle: "Automatic", markerSize: 5, markerBackgroundColor: "", markerForegroundColor: "" };
}

function newLabels(): ChartLabelsSpec {
  return { numberFormat: "General", position: "BestFit", showValue: true, font: newFont(9) };
}

export function newSeries(name: string, chartType: string): ChartSeriesSpec {
  return {
    name,
    hasDataLabels: false,
    gapWidth: 150,
    overlap: 0,
    chartType,
    ...newMarker(),
    legendEntry: { visible: true },
    fill: { color: "" },
    line: newLine(),
    labels: newLabels(),
    points: new Map(),
  };
}

export function newPoint(): ChartPointSpec {
  return { ...newMarker(), hasDataLabel: false, label: newLabels(), fill: { color: "" }, border: newLine() };
}

export function newChart(id: string, sheet: string, name: string, chartType: string): ChartSpec {
  const valueAxis = newAxis();
  valueAxis.majorGridlines.visible = true;
  return {
    id,
    sheet,
    name,
    chartType,
    place: { left: 100, top: 60, width: 360, height: 216 },
    altText: { title: "", description: "" },
    title: { ...newTitle(14), visible: true, text: "Chart Title" },
    legend: { position: "Bottom", visible: true, overlay: false, font: newFont(9) },
    valueAxis,
    categoryAxis: newAxis(),
    series: [],
  };
}
