import type { RawCell } from "../../intake/source";
import { address, parseAddress } from "../../report/address";
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

/** Enough to hold label and name of a row, also behind columns that the user inserted. */
const columnsBefore = 8;

/** Only the first cell counts; several areas and whole columns are selections too. */
async function selectionAt(context: Excel.RequestContext, sheetId: string, selected: string): Promise<Selection> {
  const first = firstCell(selected);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const cell = sheet.getRange(first);
  const row = parseAddress(first).row;
  const begin = sheet.getRange(`${address(row, 0)}:${address(row, columnsBefore - 1)}`).load("values");
  const tables = cell.getTables(false).load("items/name");
  await context.sync();
  const [table] = tables.items;
  const place = { sheetId, address: first, rowBegins: begin.values[0] as RawCell[] };
  if (table === undefined) return place;
  const title = table.getHeaderRowRange().getIntersectionOrNullObject(cell.getEntireColumn()).load("values");
  const label = table.getRange().getIntersectionOrNullObject(cell.getEntireRow()).getCell(0, 0).load("values");
  await context.sync();
  if (title.isNullObject) return place;
  return {
    ...place,
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
