/** A chart with its data, as far as it has to be drawn: knows no workbook and no grid. */
export interface ChartPicture {
  /** Two lines: what, then when. */
  readonly title: string;
  readonly altText: string;
  readonly categories: readonly string[];
  /** Points lie at horizontal numbers rather than over categories. */
  readonly scatter: boolean;
  readonly series: readonly PictureSeries[];
  /** Bars that lie: categories from top to bottom. */
  readonly horizontal: boolean;
  readonly categoryAxis: PictureAxis & { readonly reversed: boolean };
  readonly valueAxis: PictureAxis;
  readonly legend: boolean;
}

export interface PictureAxis {
  readonly title: string;
  readonly visible: boolean;
  readonly format: string;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly gridlines: boolean;
}

export interface PictureSeries {
  readonly name: string;
  readonly kind: "bar" | "line" | "points";
  readonly stacked: boolean;
  readonly inLegend: boolean;
  /** In a scatter: the horizontal numbers. */
  readonly horizontals: readonly (number | null)[];
  /** null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  readonly look: Look;
  /** Points with a look of their own, by index. */
  readonly points: ReadonlyMap<number, PointLook>;
  /** Marks of a line or scatter; undefined for none. */
  readonly marker: Marker | undefined;
  /** Width of the gap between bars in percent of a bar. */
  readonly gapWidth: number;
  /** Width of a line in pixels. */
  readonly lineWidth: number;
  /** Number format of labels at the marks; undefined for none. */
  readonly labels: string | undefined;
  /** Of labels that stand on the fill of a bar. */
  readonly labelColor: string;
}

/** Colours as "#RRGGBB"; "none" for a mark that is not seen, undefined for the next of the palette. */
export interface Look {
  readonly color: string | undefined;
  readonly outline: string | undefined;
  readonly dashed: boolean;
}

export interface Marker {
  /** In pixels. */
  readonly size: number;
  readonly color: string | undefined;
  readonly outline: string | undefined;
}

export interface PointLook extends Look {
  readonly marker: Marker | undefined;
  /** Number format of its label; undefined for none. */
  readonly label: string | undefined;
}
