import { intersection } from "./addresses";
import type { Rect } from "./port";
import type { Range } from "./range";

/** Points that a Latin letter of the default font takes; Chinese characters take twice that. */
const letterWidth = 5.5;
const lineHeight = 15;

/** Widths after the longest text; rough, as nothing is painted here. */
export function fitColumns(range: Range): void {
  const { styles, cells } = range.worksheet.context.grid;
  const area = filled(range);
  if (!area) return;
  const texts = cells.text(range.worksheet.id, area);
  for (let column = 0; column < area.columns; column++) {
    const longest = texts.reduce((width, row) => Math.max(width, textWidth(row[column]!)), 0);
    if (longest > 0) styles.setColumnWidth(range.worksheet.id, area.column + column, 1, longest + 9);
  }
}

/** Heights after the lines that wrapped text needs in its column and the size of letters, over the whole rows. */
export function fitRows(range: Range): void {
  const { styles, cells } = range.worksheet.context.grid;
  const sheet = range.worksheet.id;
  const area = filled(range.getEntireRow());
  if (!area) return;
  const widths = Array.from({ length: area.columns }, (_, column) => styles.columnWidth(sheet, area.column + column));
  const heights = cells.text(sheet, area).map((row, index) => {
    const needed = row.map((text, column) => {
      if (text === "") return lineHeight;
      const look = styles.deviations(sheet, area.row + index, area.column + column);
      return (
        linesOf(text, look.wrapText ? widths[column]! : Infinity) * Math.max(lineHeight, (look.fontSize ?? 11) * 1.3)
      );
    });
    return Math.max(lineHeight, ...needed);
  });
  styles.fitRows(sheet, area.row, heights);
}

function linesOf(text: string, width: number): number {
  const paragraphs = text.split("\n").map((line) => Math.ceil(textWidth(line) / Math.max(width - 4, letterWidth)));
  return paragraphs.reduce((sum, lines) => sum + Math.max(1, lines), 0);
}

function filled(range: Range): Rect | undefined {
  const used = range.worksheet.context.grid.cells.used(range.worksheet.id, true);
  return used && intersection(range.rect, used);
}

function textWidth(text: string): number {
  const letters = [...text].reduce((sum, letter) => sum + (letter > "\u2E80" ? 2 : 1), 0);
  return letters * letterWidth;
}
