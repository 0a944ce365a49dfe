import { parseRange } from "./address";
import type { ChartBlock, ChartSeries, RangeRef } from "./plan";
import { styles } from "./styles";

/** How an area is drawn; undefined for no fill or no border. Colours as "#RRGGBB". */
export interface AreaLook {
  readonly fill?: string;
  readonly border?: string;
  readonly dashed: boolean;
}

/** How a line is drawn. */
export interface StrokeLook {
  readonly color: string;
  readonly dashed: boolean;
  /** Planned values: a thinner line. */
  readonly thin: boolean;
}

interface Colors {
  readonly color: string;
  readonly outline?: string;
}

/** A bar, column or point of a series, or one of its points with colours of its own. Excel draws no patterns for us. */
export function areaLook(look: ChartSeries["look"], { color, outline }: Colors): AreaLook {
  if (look === "invisible") return { dashed: false };
  if (look === "outlined") return { fill: "#FFFFFF", border: outline ?? color, dashed: false };
  if (look === "dashed") return { fill: lighter(color), border: outline ?? color, dashed: true };
  return { fill: color, ...(outline !== undefined && { border: outline }), dashed: false };
}

/** A line; one that misses the contrast on white takes its outline's colour, for it has no fill to frame. */
export function strokeLook({ look, color, outline }: ChartSeries): StrokeLook | undefined {
  if (look === "invisible") return undefined;
  return { color: outline ?? color, dashed: look === "dashed", thin: look === "outlined" };
}

/** More points than these would make a thick worm of a line with marks. */
const mostDots = 24;

/** Whether each point of the series has a mark: a scatter that is not joined, a line of few points. */
export function hasDots({ type }: ChartBlock, { values, joined, look }: ChartSeries): boolean {
  if (look === "invisible") return false;
  return type === "scatter" ? joined !== true : cellCount(values) <= mostDots;
}

/** Whether areas are filled rather than lines drawn. */
export function hasAreas({ type }: ChartBlock): boolean {
  return type !== "line" && type !== "scatter";
}

export function isStacked({ type }: ChartBlock): boolean {
  return type === "columnStacked" || type === "barStacked";
}

/** Bars that lie: categories run downwards. */
export function isLying({ type }: ChartBlock): boolean {
  return type === "barClustered" || type === "barStacked";
}

/** Labels stand on the fills of stacks, else on the ground. */
export function labelColor(chart: ChartBlock, { color, look = "solid" }: ChartSeries): string {
  return isStacked(chart) && look === "solid" ? readableOn(color) : styles.title.color;
}

/** Gridlines lead the eye where no label gives the number, and no bar without fill would cover them. */
export function hasGridlines({ labels, series }: ChartBlock): boolean {
  return labels === undefined && !series.some(({ look }) => look === "invisible");
}

function cellCount({ range }: RangeRef): number {
  const { from, to } = parseRange(range);
  return (to.row - from.row + 1) * (to.column - from.column + 1);
}

/** The colour, three fifths white. */
function lighter(color: string): string {
  const channels = [1, 3, 5].map((at) => Math.round(parseInt(color.slice(at, at + 2), 16) * 0.4 + 255 * 0.6));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/**
 * White or ink, whichever is easier to read on a fill: the relative luminance of WCAG 2.2, split where both
 * have the same contrast.
 */
function readableOn(fill: string): string {
  const channels = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? styles.title.color : "#FFFFFF";
}
