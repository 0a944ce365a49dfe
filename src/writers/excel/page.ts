import { headerParts } from "../../report/print";
import type { SheetPlan } from "../../report/plan";
import { type PageState, pageState } from "../state/frameState";

/** Queues the print set-up: A4, one page wide unless more are asked for, as long as it takes; the caller syncs. */
export function setPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { pageBreaks = [], columnBreaks = [] } = plan.print;
  sheet.pageLayout.paperSize = "A4";
  changePage(sheet, pageState(plan));
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(`A${row}`);
  for (const column of columnBreaks) sheet.verticalPageBreaks.add(`${column}1`);
}

/** Queues some parts of the print set-up; the caller syncs. */
export function changePage({ pageLayout }: Excel.Worksheet, page: Partial<PageState>): void {
  const { orientation, pagesWide, area, titleRows, titleColumns, header, footer } = page;
  if (orientation !== undefined) pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  if (pagesWide !== undefined) pageLayout.zoom = { horizontalFitToPages: pagesWide };
  if (area !== undefined) pageLayout.setPrintArea(area);
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(absoluteRows(titleRows));
  if (titleColumns !== undefined) pageLayout.setPrintTitleColumns(absoluteColumns(titleColumns));
  const { defaultForAllPages } = pageLayout.headersFooters;
  if (header !== undefined) setTexts(defaultForAllPages, header, ["leftHeader", "centerHeader", "rightHeader"]);
  if (footer !== undefined) setTexts(defaultForAllPages, footer, ["leftFooter", "centerFooter", "rightFooter"]);
}

/** "1:5" as "$1:$5". */
function absoluteRows(rows: string): string {
  return rows.replace(/\d+/g, "$$$&");
}

/** "A:B" as "$A:$B". */
function absoluteColumns(columns: string): string {
  return columns.replace(/[A-Z]+/g, "$$$&");
}

type Part = `${"left" | "center" | "right"}${"Header" | "Footer"}`;

function setTexts(page: Excel.HeaderFooter, text: string, [left, center, right]: readonly [Part, Part, Part]): void {
  const parts = headerParts(text);
  page[left] = parts.left;
  page[center] = parts.center;
  page[right] = parts.right;
}
