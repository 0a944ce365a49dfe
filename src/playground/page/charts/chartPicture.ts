/** A chart with its data, as far as it has to be drawn: knows no workbook and no grid. */
export interface ChartPicture {
  /** Two lines: what, then when. */
  readonly title: string;
  readonly altText: string;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
  /** Bars that lie: categories from top to bottom. */
  readonly horizontal: boolean;
  readonly categoryAxis: PictureAxis & { readonly reversed: boolean };
  readonly valueAxis: PictureAxis & {
    readonly format: string;
    readonly minimum: number | undefined;
    readonly maximum: number | undefined;
    readonly gridlines: boolean;
  };
  readonly legend: boolean;
}

export interface PictureAxis {
  readonly title: string;
  readonly visible: boolean;
}

export interface PictureSeries {
  readonly name: string;
  readonly kind: "bar" | "line";
  readonly stacked: boolean;
  /** null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  readonly look: Look;
  /** Points with a look of their own, by index. */
  readonly points: ReadonlyMap<number, Look>;
  /** Width of the gap between bars in percent of a bar. */
  readonly gapWidth: number;
  readonly dashed: boolean;
  /** Number format of labels at the marks; undefined for none. */
  readonly labels: string | undefined;
}

/** Colours as "#RRGGBB"; "none" for a mark that is not seen, undefined for the next of the palette. */
export interface Look {
  readonly color: string | undefined;
  readonly outline: string | undefined;
}
