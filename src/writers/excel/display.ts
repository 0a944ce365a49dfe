import type { SheetPlan } from "../../report/plan";
import { runs } from "./rectangles";

/** Queues how a sheet is shown: tab, gridlines, rows kept in view, widths; the caller syncs. */
export function setDisplay(sheet: Excel.Worksheet, { tabColor, gridlines, freezeRows, columnWidths }: SheetPlan): void {
  sheet.tabColor = tabColor;
  sheet.showGridlines = gridlines;
  if (freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
  for (const { column, columns, value } of runs(columnWidths)) {
    sheet.getRangeByIndexes(0, column, 1, columns).format.columnWidth = pointsOf(value);
  }
}

/** Office.js takes points: a character of the body font is 7 pixels wide, beside 5 of padding; a pixel is 3/4 point. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
