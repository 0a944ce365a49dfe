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

/** Heights after the lines that wrapped text needs in its column. */
export function fitRows(range: Range): void {
  const { styles, cells } = range.worksheet.context.grid;
  const sheet = range.worksheet.id;
  const area = filled(range);
  if (!area) return;
  const texts = cells.text(sheet, area);
  texts.forEach((row, index) => {
    const lines = row.map((text, column) => {
      const cell: Rect = { row: area.row + index, column: area.column + column, rows: 1, columns: 1 };
      if (!styles.style(sheet, cell).wrapText) return text.split("\n").length;
      return Math.ceil(textWidth(text) / Math.max(styles.columnWidth(sheet, cell.column) - 4, letterWidth));
    });
    styles.setRowHeight(sheet, area.row + index, 1, lineHeight * Math.max(1, ...lines));
  });
}

function filled(range: Range): Rect | undefined {
  const used = range.worksheet.context.grid.cells.used(range.worksheet.id, true);
  return used && intersection(range.rect, used);
}

function textWidth(text: string): number {
  const letters = [...text].reduce((sum, letter) => sum + (letter > "\u2E80" ? 2 : 1), 0);
  return letters * letterWidth;
}
