import { styles, type CellStyle } from "../../../report/styles";
import type { GridCell } from "../../../report/cellGrid";

const defaultWidth = 8.43;
const lineHeight = 15;

/** Excel stops at 409 points. */
const highest = 409;

/**
 * The height in points of a row whose text wraps, undefined where one line is enough. Excel would fit such a row
 * itself; LibreOffice and previewers do not, so the file carries a careful guess.
 */
export function rowHeight(cells: ReadonlyMap<number, GridCell>, columnWidths: readonly number[]): number | undefined {
  const lines = [...cells].map(([column, { content, style }]) => {
    const look: CellStyle = style === undefined ? {} : styles[style];
    if (typeof content !== "string" || !look.wrap) return 1;
    return linesOf(content, (columnWidths[column] ?? defaultWidth) * (look.bold ? 0.9 : 1));
  });
  const most = Math.max(1, ...lines);
  return most > 1 ? Math.min(highest, most * lineHeight) : undefined;
}

/** Lines that a text takes at a width in characters, broken at blanks or, for Chinese, anywhere. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, paragraph) => sum + paragraphLines(paragraph, width), 0);
}

function paragraphLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of paragraph.matchAll(/[^\s\u2E80-\uFFEF]+\s*|\s+|[\u2E80-\uFFEF]/g)) {
    const needed = textWidth(piece.trimEnd());
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(needed / width) - 1);
    used += textWidth(piece);
  }
  return lines;
}

/** In digits of the body font: a Chinese character is about twice as wide as a letter. */
function textWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u2E80-\uFFEF]/.test(sign) ? 2 : 1), 0);
}
