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
export function workbook(plan: ReportPlan, sheetIds: readonly string[]): string {
  const sheets = plan.sheets.map(({ name }, i) => element("sheet", { name, sheetId: i + 1, "r:id": sheetIds[i] }));
  const names = definedNames(plan);
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

function definedNames({ sheets, names }: ReportPlan): string[] {
  const own = names.map(({ name, cells }) => {
    const sheet = sheets.find(({ key }) => key === cells.sheet);
    if (sheet === undefined) throw new XlsxError("sheet-unknown", { where: name, got: cells.sheet });
    return element("definedName", { name }, xmlText(absoluteAddress(sheet.name, cells.range)));
  });
  return [...sheets.flatMap(printTitles), ...own];
}

function printTitles({ name, print: { titleRows } }: SheetPlan, index: number): string[] {
  if (titleRows === undefined) return [];
  const [, first, last] = /^(\d+):(\d+)$/.exec(titleRows) ?? [];
  if (first === undefined || last === undefined || Number(first) < 1 || Number(last) < Number(first)) {
    throw new XlsxError("address-illegal", { where: name, got: titleRows });
  }
  const attributes = { name: "_xlnm.Print_Titles", localSheetId: index };
  return [element("definedName", attributes, xmlText(`${quoteSheet(name)}!$${first}:$${last}`))];
}
