import { type OpenHostOptions, type OpenedHost, openHost } from "../../../src/playground/host/nodeHost";

/** Opens a workbook and makes Microsoft's client the one that the code under test finds; the last one opened counts. */
export function openWorkbook(options?: OpenHostOptions): OpenedHost {
  const opened = openHost(options);
  Object.assign(globalThis, { Excel: opened.Excel });
  return opened;
}

/** Gives the workbook what a user may have: sheets, a table, a name, a chart, a note of another add-in, a selection. */
export async function fillAsUser({ Excel: client }: OpenedHost): Promise<void> {
  await client.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.add("Orders");
    const range = sheet.getRange("A1:B3");
    range.values = [
      ["Customer", "Amount"],
      ["a", 10],
      ["b", 20],
    ];
    sheet.tables.add(range, true).name = "Orders";
    sheet.getRange("D1").formulas = [["=SUM(Orders[Amount])"]];
    workbook.names.add("TheirTotal", sheet.getRange("D1"));
    workbook.settings.add("Theirs", "kept");
    sheet.charts.add("ColumnClustered", sheet.getRange("B1:B3"), "Columns").name = "Their chart";
    sheet.activate();
    sheet.getRange("B2:B3").select();
    await context.sync();
  });
}
