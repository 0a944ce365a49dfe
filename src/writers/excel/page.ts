import type { PrintSetup, SheetPlan } from "../../report/plan";

/** Queues the print set-up: A4, one page wide, as long as it takes; the caller syncs. */
export function setPage({ pageLayout }: Excel.Worksheet, { print }: SheetPlan): void {
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(absoluteRows(print.titleRows));
  setHeaderAndFooter(pageLayout.headersFooters.defaultForAllPages, print);
}

/** "1:5" as "$1:$5". */
function absoluteRows(rows: string): string {
  return rows.replace(/\d+/g, "$$$&");
}

function setHeaderAndFooter(page: Excel.HeaderFooter, print: PrintSetup): void {
  const [header, footer] = [sections(print.header), sections(print.footer)];
  if (header.L !== "") page.leftHeader = header.L;
  if (header.C !== "") page.centerHeader = header.C;
  if (header.R !== "") page.rightHeader = header.R;
  if (footer.L !== "") page.leftFooter = footer.L;
  if (footer.C !== "") page.centerFooter = footer.C;
  if (footer.R !== "") page.rightFooter = footer.R;
}

interface Sections {
  readonly L: string;
  readonly C: string;
  readonly R: string;
}

/**
 * A header as files write it, "&LLeft&CMiddle&RRight", in its three parts, which Office.js takes one by one.
 * Text before the first mark stands in the middle; "&&" is a plain ampersand and no mark.
 */
export function sections(text: string): Sections {
  const found = { L: "", C: "", R: "" };
  let side: keyof Sections = "C";
  for (const [token] of text.matchAll(/&.|[^&]+/gsu)) {
    if (token === "&L" || token === "&C" || token === "&R") side = token[1] as keyof Sections;
    else found[side] += token;
  }
  return found;
}
