import { quoteSheet } from "../../../report/address";
import type { ReportPlan, SheetPlan } from "../../../report/plan";
import { absoluteAddress } from "../address";
import { XlsxError } from "../errors";
import { document, element, xmlText } from "../xml";
import { namespaces } from "./namespaces";

/**
 * The workbook part. It carries the calculation id of a current Excel and asks for no recalculation, so that readers
 * without the add-in keep the values that we computed.
 */
export function workbook(plan: ReportPlan, sheetIds: readonly string[], notes?: Notes): string {
  const sheets = plan.sheets.map(({ name }, i) => element("sheet", { name, sheetId: i + 1, "r:id": sheetIds[i] }));
  const names = definedNames(plan);
  if (notes) {
    const sheetId = sheets.length + 1;
    sheets.push(element("sheet", { name: notes.sheetName, sheetId, state: "veryHidden", "r:id": notes.sheetId }));
    names.push(...notes.names.map(({ name, cells }) => element("definedName", { name, hidden: 1 }, xmlText(cells))));
  }
  const root = element(
    "workbook",
    { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
    element("workbookPr", { defaultThemeVersion: 124226 }),
    element("bookViews", {}, element("workbookView", { windowWidth: 28800, windowHeight: 15000 })),
    element("sheets", {}, ...sheets),
    names.length > 0 ? element("definedNames", {}, ...names) : undefined,
    element("calcPr", { calcId: 191029 }),
  );
  return document(root);
}

/** What nobody sees: a sheet, and names that follow the blocks of the report. */
export interface Notes {
  readonly sheetName: string;
  readonly sheetId: string;
  readonly names: readonly { readonly name: string; readonly cells: string }[];
}

function definedNames({ sheets, names }: ReportPlan): string[] {
  const own = names.map(({ name, cells }) => {
    const sheet = sheets.find(({ key }) => key === cells.sheet);
    if (sheet === undefined) throw new XlsxError("sheet-unknown", { where: name, got: cells.sheet });
    return element("definedName", { name }, xmlText(absoluteAddress(sheet.name, cells.range)));
  });
  return [...sheets.flatMap(printArea), ...sheets.flatMap(printTitles), ...own];
}

function printArea({ name, print: { area } }: SheetPlan, index: number): string[] {
  if (area === undefined) return [];
  const attributes = { name: "_xlnm.Print_Area", localSheetId: index };
  return [element("definedName", attributes, xmlText(absoluteAddress(name, area)))];
}

/** Columns first, then rows, as Excel writes them. */
function printTitles({ name, print: { titleRows, titleColumns } }: SheetPlan, index: number): string[] {
  const columns = titleColumns === undefined ? [] : [titleRange(name, titleColumns, /^([A-Z]{1,3}):([A-Z]{1,3})$/)];
  const rows = titleRows === undefined ? [] : [titleRange(name, requireOrder(name, titleRows), /^(\d+):(\d+)$/)];
  const ranges = [...columns, ...rows];
  if (ranges.length === 0) return [];
  const attributes = { name: "_xlnm.Print_Titles", localSheetId: index };
  return [element("definedName", attributes, xmlText(ranges.join(",")))];
}

function titleRange(sheet: string, range: string, pattern: RegExp): string {
  const [, first, last] = pattern.exec(range) ?? [];
  if (first === undefined || last === undefined) throw new XlsxError("address-illegal", { where: sheet, got: range });
  return `${quoteSheet(sheet)}!$${first}:$${last}`;
}

function requireOrder(sheet: string, rows: string): string {
  const [first, last] = rows.split(":").map(Number);
  if (first! < 1 || last! < first!) throw new XlsxError("address-illegal", { where: sheet, got: rows });
  return rows;
}
