import { styles } from "../../../report/styles";
import { rgb } from "../color";
import { element } from "../xml";

/** Ink, quiet words and thin lines as the cells around the chart have them. */
export const chartColors = {
  title: styles.title.color,
  quiet: styles.subtitle.color,
  axis: styles.header.borderBottom,
  gridline: styles.header.fill,
} as const;

/** One pixel at 96 dots an inch, in the unit of drawings. */
const pixel = 9525;

export function solidFill(color: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: rgb(color, "chart") }));
}

export const noFill = element("a:noFill");

/** For lines that are not certain, such as a forecast. */
export const dash = element("a:prstDash", { val: "dash" });

/** A line one pixel thin, or none. */
export function line(color: string | undefined, { dashed = false } = {}): string {
  if (color === undefined) return element("a:ln", {}, noFill);
  return element("a:ln", { w: pixel }, solidFill(color), dashed ? dash : undefined);
}

export interface TextLook {
  /** In points. */
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  /** In degrees; -90 reads upwards. */
  readonly rotation?: number;
}

/** The look of words that Excel makes itself: axis labels, the legend, data labels. */
export function textProperties(look: TextLook): string {
  const paragraph = element(
    "a:p",
    {},
    element("a:pPr", {}, runProperties("a:defRPr", look)),
    element("a:endParaRPr", { lang: "en-US" }),
  );
  return element("c:txPr", {}, body(look), element("a:lstStyle"), paragraph);
}

export function runProperties(name: "a:defRPr" | "a:rPr", { size, color, bold }: TextLook): string {
  return element(name, { sz: size * 100, b: bold ? 1 : 0 }, solidFill(color));
}

/** Rotation is counted in 60,000ths of a degree. */
export function body({ rotation }: TextLook): string {
  return element("a:bodyPr", rotation === undefined ? {} : { rot: rotation * 60_000, vert: "horz" });
}
