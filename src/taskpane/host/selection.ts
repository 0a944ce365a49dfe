import type { RawCell } from "../../intake/source";
import type { Selection } from "../workbook";
import { runInExcel } from "../../writers/excel";

/** Tells where the user goes in the workbook, until the returned function is called. */
export async function onSelection(tell: (selection: Selection) => void): Promise<() => void> {
  const handler = await runInExcel(async (context) => {
    const listening = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      tell(await runInExcel((again) => selectionAt(again, worksheetId, address)));
    });
    await context.sync();
    return listening;
  });
  return () => {
    handler.remove();
    void handler.context.sync();
  };
}

/** Only the first cell counts; several areas and whole columns are selections too. */
async function selectionAt(context: Excel.RequestContext, sheetId: string, address: string): Promise<Selection> {
  const first = firstCell(address);
  const cell = context.workbook.worksheets.getItem(sheetId).getRange(first);
  const tables = cell.getTables(false).load("items/name");
  await context.sync();
  const [table] = tables.items;
  if (table === undefined) return { sheetId, address: first };
  const title = table.getHeaderRowRange().getIntersectionOrNullObject(cell.getEntireColumn()).load("values");
  const label = table.getRange().getIntersectionOrNullObject(cell.getEntireRow()).getCell(0, 0).load("values");
  await context.sync();
  if (title.isNullObject) return { sheetId, address: first };
  return {
    sheetId,
    address: first,
    inTable: {
      name: table.name,
      columnTitle: String(title.values[0]![0]),
      rowLabel: label.values[0]![0] as RawCell,
    },
  };
}

/** "B7" of "B7:C9", "$B$7" and "Sheet!B7,D9"; "A1" of whole rows and columns. */
function firstCell(address: string): string {
  const plain = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  return /^[A-Z]+\d+/.exec(plain)?.[0] ?? "A1";
}
