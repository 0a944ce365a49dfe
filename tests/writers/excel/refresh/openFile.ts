import type ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import type { ReportPlan, SheetPlan } from "../../../../src/report/plan";
import { addChart } from "../../../../src/writers/excel/chart";
import { addConditionalFormat } from "../../../../src/writers/excel/conditionalFormat";
import { setDisplay } from "../../../../src/writers/excel/display";
import { setPage } from "../../../../src/writers/excel/page";
import { addValidation } from "../../../../src/writers/excel/validation";
import { openWorkbook } from "../../../oracle/readCells";
import { act } from "./refreshed";

/**
 * Puts a written file into the workbook as Excel would open it: cells, tables, hidden sheets and names and custom
 * properties as a reader that is not ours finds them; rules and charts, which it does not know, as planned.
 */
export async function openFile(file: Uint8Array, plan: ReportPlan): Promise<void> {
  const parts = unzipSync(file);
  const book = await openWorkbook(file);
  await act((workbook) => {
    for (const sheet of book.worksheets) addSheet(workbook, sheet);
    for (const [index, sheet] of plan.sheets.entries()) {
      const tag = new TextDecoder("utf-16le").decode(parts[`xl/customProperty${index + 1}.bin`]);
      if (tag !== "") workbook.worksheets.getItem(sheet.name).customProperties.add("CLC", tag);
      addRules(workbook, sheet, plan);
    }
    addNames(workbook, new TextDecoder().decode(parts["xl/workbook.xml"]));
  });
}

function addSheet({ worksheets }: Excel.Workbook, sheet: ExcelJS.Worksheet): void {
  const added = worksheets.add(sheet.name);
  sheet.eachRow((row) => row.eachCell((cell) => (added.getRange(cell.address).formulas = [[inputOf(cell)]])));
  if (sheet.state === "veryHidden") added.visibility = "VeryHidden";
  for (const { table } of sheet.getTables() as unknown as { table: { name: string; tableRef: string } }[])
    added.tables.add(table.tableRef, true).name = table.name;
}

/** Text is text in a file, whatever it begins with. */
function inputOf({ formula, value, text }: ExcelJS.Cell): string | number {
  if (formula) return `=${formula}`;
  return typeof value === "number" ? value : `'${text}`;
}

function addRules({ worksheets }: Excel.Workbook, sheet: SheetPlan, plan: ReportPlan): void {
  const added = worksheets.getItem(sheet.name);
  const names = new Map(plan.sheets.map(({ key, name }) => [key, name]));
  setDisplay(added, sheet);
  setPage(added, sheet);
  for (const rule of [...sheet.conditionalFormats].reverse()) addConditionalFormat(added, rule);
  for (const validation of sheet.validations ?? []) addValidation(added, validation, names);
  for (const block of sheet.blocks)
    if (block.kind === "chart")
      addChart(added, block, ({ sheet: key, range }) => worksheets.getItem(names.get(key)!).getRange(range));
}

function addNames({ names }: Excel.Workbook, xml: string): void {
  const found = xml.matchAll(/<definedName name="([^"]+)"( hidden="1")?>([^<]+)</g);
  for (const [, name, hidden, cells] of found) {
    const added = names.add(name!, `=${cells!.replaceAll("&apos;", "'")}`);
    if (hidden) added.visible = false;
  }
}
