import type { RangeRef } from "./rangeRef";

/** In a scatter the categories are numbers: the horizontal values. */
export type ChartType = "columnStacked" | "columnClustered" | "barStacked" | "barClustered" | "line" | "scatter";

export interface ChartSeries {
  readonly name: string;
  readonly values: RangeRef;
  /** "#RRGGBB". */
  readonly color: string;
  /**
   * Actual is solid (the default), a plan is outlined, a forecast dashed; "invisible" is the base of a waterfall:
   * no mark, no label, not in the legend.
   */
  readonly look?: "solid" | "outlined" | "dashed" | "invisible";
  /** In a scatter: horizontal values of its own, such as those of the peak of a curve. */
  readonly categories?: RangeRef;
  /** In a scatter: points joined by a line, without marks. */
  readonly joined?: boolean;
  /** Points of a line or scatter, by index, that stand out: a larger mark, labelled with its value. */
  readonly marks?: readonly number[];
  /** One pixel around fills that miss the contrast on white. */
  readonly outline?: string;
  /** Single points that have a colour of their own, by index: stages keep their colour everywhere. */
  readonly points?: readonly { readonly color: string; readonly outline?: string }[];
}

export interface ChartAxis {
  readonly title?: string;
  /** Number format. */
  readonly format?: string;
  /** The ends of the axis; Excel chooses those that are not given. */
  readonly min?: number;
  readonly max?: number;
}

/**
 * One axis system each; series are explicit, never guessed from a block. A bar chart shows its first category
 * on top, so a writer reverses that axis. Categories that are dates show in the number format of their cells.
 */
export interface ChartBlock {
  readonly kind: "chart";
  /** Unique on the sheet. */
  readonly name: string;
  readonly type: ChartType;
  /** Cells it covers, e.g. from "H5" to "P20". */
  readonly from: string;
  readonly to: string;
  /** Two lines: what, then when. */
  readonly title: string;
  readonly categories: RangeRef;
  readonly series: readonly ChartSeries[];
  readonly valueAxis: ChartAxis & { readonly format: string };
  /** Format and ends are those of a scatter; the categories of other charts show as their cells do. */
  readonly categoryAxis: ChartAxis;
  readonly legend: boolean;
  /** Number format of labels at the marks; undefined for none. */
  readonly labels?: string;
  readonly altText: string;
}
