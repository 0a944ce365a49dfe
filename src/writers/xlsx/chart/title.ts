import { element, xmlText } from "../xml";
import { body, chartColors, runProperties, type TextLook } from "./look";

const first: TextLook = { size: 12, bold: true, color: chartColors.title };
const further: TextLook = { size: 10, color: chartColors.quiet };

/** A chart's title: what in bold, then when, each line a paragraph. */
export function chartTitle(title: string): string {
  return richText(title.split("\n").map((words, i) => ({ words, look: i === 0 ? first : further })));
}

/** A value axis reads upwards beside its numbers, a horizontal one along them. */
export function axisTitle(title: string, isVertical: boolean): string {
  const look: TextLook = { size: 9, color: chartColors.quiet, ...(isVertical ? { rotation: -90 } : {}) };
  return richText([{ words: title, look }]);
}

interface Line {
  readonly words: string;
  readonly look: TextLook;
}

function richText(lines: readonly Line[]): string {
  const paragraphs = lines.map(({ words, look }) => {
    const run = element("a:r", {}, runProperties("a:rPr", look), element("a:t", {}, xmlText(words)));
    return element("a:p", {}, element("a:pPr", {}, runProperties("a:defRPr", look)), run);
  });
  const rich = element("c:rich", {}, body(lines[0]?.look ?? first), element("a:lstStyle"), ...paragraphs);
  return element("c:title", {}, element("c:tx", {}, rich), element("c:overlay", { val: 0 }));
}
