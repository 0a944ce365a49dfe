import type { GridCell } from "./cellGrid";
import { styles, type CellStyle } from "./styles";

const defaultWidth = 8.43;
const defaultSize = 11;

/** What an indent takes of a column, in digits. */
const indentWidth = 1.5;

/** Of a row of text in the body font, in points. */
export const defaultHeight = 15;

/** Excel stops at 409 points. */
const highest = 409;

/**
 * The height in points of a row with large or wrapped text, undefined where the default does. Excel would fit such a
 * row itself; LibreOffice and previewers do not, so the file carries a careful guess.
 */
export function rowHeight(cells: ReadonlyMap<number, GridCell>, columnWidths: readonly number[]): number | undefined {
  let height = defaultHeight;
  for (const [column, cell] of cells) {
    height = Math.max(height, cellHeight(cell, columnWidths[column] ?? defaultWidth));
  }
  return height > defaultHeight ? Math.min(highest, height) : undefined;
}

function cellHeight({ content, style }: GridCell, columnWidth: number): number {
  const { size = defaultSize, wrap, bold, indent = 0 }: CellStyle = style === undefined ? {} : styles[style];
  const text = typeof content === "object" && content !== null && "value" in content ? content.value : content;
  const line = size > defaultSize ? lineHeight(size, typeof text === "string" && chinese.test(text)) : defaultHeight;
  return typeof text === "string" && wrap ? line * linesOf(text, columnWidth - indent * indentWidth, bold) : line;
}

const chinese = /[\u2E80-\uFFEF]/;

/** As Excel does for Calibri: 26.25 points for a size of 20; fonts with Chinese signs need a little more. */
function lineHeight(size: number, hasChinese: boolean): number {
  return Math.ceil(size * (hasChinese ? 1.5 : 1.3125) * 4) / 4;
}

/** Lines that a text takes in a column, broken at blanks or, for Chinese, anywhere. */
function linesOf(text: string, width: number, bold = false): number {
  return text.split("\n").reduce((sum, paragraph) => sum + paragraphLines(paragraph, width, bold), 0);
}

function paragraphLines(paragraph: string, width: number, bold: boolean): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of paragraph.matchAll(/[^\s\u2E80-\uFFEF]+\s*|\s+|[\u2E80-\uFFEF]/g)) {
    const needed = textWidth(piece.trimEnd(), bold);
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(needed / width) - 1);
    used += textWidth(piece, bold);
  }
  return lines;
}

/** Signs of Calibri by their width in digits, as columns are measured; Chinese takes two and a little. */
const signWidths: readonly (readonly [RegExp, number])[] = [
  [chinese, 2.1],
  [/[\sijlI.,;:'!|()]/, 0.5],
  [/[frt\-/]/, 0.7],
  [/[mwMW%@…—]/, 1.6],
  [/[A-Z]/, 1.15],
];

/** Bold letters are a little wider than plain ones. */
const boldWidens = 1.08;

/** Of a line in the body font, in digits. */
export function textWidth(text: string, bold = false): number {
  let width = 0;
  for (const sign of text) width += measured.get(sign) ?? measure(sign);
  return bold ? width * boldWidens : width;
}

/** A sign is looked up once: the texts of a report have a million of them. */
const measured = new Map<string, number>();

function measure(sign: string): number {
  const width = signWidths.find(([signs]) => signs.test(sign))?.[1] ?? 1;
  measured.set(sign, width);
  return width;
}
