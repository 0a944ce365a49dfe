import type { SheetPlan } from "../../report/plan";
import { runs } from "./rectangles";

/** Queues how a sheet is shown: tab, gridlines, rows kept in view, widths; the caller syncs. */
export function setView(sheet: Excel.Worksheet, { tabColor, gridlines, freezeRows, columnWidths }: SheetPlan): void {
  sheet.tabColor = tabColor;
  sheet.showGridlines = gridlines;
  if (freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
  for (const { column, columns, value } of runs(columnWidths)) {
    sheet.getRangeByIndexes(0, column, 1, columns).format.columnWidth = pointsOf(value);
  }
}

/** Office.js takes points: a character of the body font is 7 pixels wide, beside 5 of padding; a pixel is 3/4 point. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Queues the print set-up: A4, one page wide, as many as needed long; the caller syncs. */
export function setPage({ pageLayout }: Excel.Worksheet, { print }: SheetPlan): void {
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(absoluteRows(print.titleRows));
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.centerHeader = print.header;
  defaultForAllPages.centerFooter = print.footer;
}

/** "1:5" as "$1:$5". */
function absoluteRows(rows: string): string {
  return rows.replace(/\d+/g, "$$$&");
}
