import type { PrintSetup, SheetPlan } from "../../report/plan";
import { headerParts } from "../../report/print";

/** Queues the print set-up: A4, one page wide unless more are asked for, as long as it takes; the caller syncs. */
export function setPage(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide ?? 1 };
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(absoluteRows(print.titleRows));
  if (print.titleColumns !== undefined) pageLayout.setPrintTitleColumns(absoluteColumns(print.titleColumns));
  setHeaderAndFooter(pageLayout.headersFooters.defaultForAllPages, print);
  for (const row of print.pageBreaks ?? []) sheet.horizontalPageBreaks.add(`A${row}`);
  for (const column of print.columnBreaks ?? []) sheet.verticalPageBreaks.add(`${column}1`);
}

/** "1:5" as "$1:$5". */
function absoluteRows(rows: string): string {
  return rows.replace(/\d+/g, "$$$&");
}

/** "A:B" as "$A:$B". */
function absoluteColumns(columns: string): string {
  return columns.replace(/[A-Z]+/g, "$$$&");
}

function setHeaderAndFooter(page: Excel.HeaderFooter, print: PrintSetup): void {
  const [header, footer] = [headerParts(print.header), headerParts(print.footer)];
  const parts = {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  };
  for (const [part, text] of Object.entries(parts) as [keyof typeof parts, string][]) {
    if (text !== "") page[part] = text;
  }
}
