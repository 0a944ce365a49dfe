import { openHost, type OpenedHost } from "../../../src/playground/host/nodeHost";

/** What an add-in sees: a fresh workbook behind Microsoft's client. */
export interface OfficeFixture {
  readonly host: OpenedHost;
  /** Runs a batch on the first sheet and syncs at its end; answers with what the batch returns. */
  run<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T): Promise<T>;
  /** Code of the error with which a batch fails; "none" if it does not. */
  failure(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string>;
  /** Values of cells after a calculation. */
  values(address: string): Promise<unknown[][]>;
}

export function openOffice(): OfficeFixture {
  const host = openHost({ requirements: { ExcelApi: "1.17" } });
  const fixture: OfficeFixture = {
    host,
    run: (batch) =>
      host.Excel.run(async (context) => {
        const result = await batch(context.workbook.worksheets.getItem("Sheet1"), context);
        await context.sync();
        return result;
      }),
    async failure(batch) {
      try {
        await fixture.run(batch);
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
      return "none";
    },
    values: (address) =>
      fixture.run(async (sheet, context) => {
        const range = sheet.getRange(address).load("values");
        await context.sync();
        return range.values;
      }),
  };
  return fixture;
}
