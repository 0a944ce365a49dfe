import {
  findInterruptedBuild,
  outputs,
  readCustomXml,
  removeOutputs,
  runInExcel,
  saveCustomXml,
  takenNames,
} from "../writers/excel";
import { onSelection } from "./host/selection";
import { findSources, rawRows, refreshSource } from "./host/sources";
import type { OutputSheet, Source, Workbook } from "./workbook";

/** What is meant where no kind is named. */
const report = "stages";

/** Writing is the larger part, and the first screen does not wait for it. */
const writers = () => import(/* webpackChunkName: "writers" */ "./host/writers");

/** The workbook that is open in Excel, through Office.js. Failures come as WriteError. */
export const officeWorkbook: Workbook = {
  async findSources() {
    const ours = new Set((await outputSheets()).map(({ id }) => id));
    return runInExcel((context) => findSources(context, ours));
  },
  refresh: (source) => runInExcel((context) => refreshSource(context, source)),
  readRows: (source, from, count) =>
    runInExcel(async (context) => {
      const range = lines(context, source, from, count).load("values");
      await context.sync();
      return rawRows(range.values);
    }),
  selectCell: (source, line, column) =>
    runInExcel(async (context) => {
      const cell = sheetOf(context, source).getCell(source.firstRow - 2 + line, source.firstColumn + column);
      const { worksheet } = cell;
      if (source.hidden) worksheet.visibility = "Visible"; // a link to a hidden sheet asks for it to be seen
      worksheet.activate();
      cell.select();
      await context.sync();
    }),
  showSheet: (id) =>
    runInExcel(async (context) => {
      context.workbook.worksheets.getItem(id).activate();
      await context.sync();
    }),
  takenNames,
  async hasReport(kind = report) {
    return (await outputs()).some((one) => one.report === kind && one.standing.length > 0);
  },
  async typedInputs(plan, kind) {
    const { typedInputs } = await writers();
    return typedInputs(plan, kind);
  },
  async refreshReport(plan, { t, kind = report, ...options }) {
    const taken = await takenNames(kind);
    const { refreshReport, withOrphans } = await writers();
    const { orphans, kept, released } = await refreshReport(plan, {
      ...options,
      ...{ report: kind, build: crypto.randomUUID() },
      withOrphans: (one, lost) => withOrphans(one, lost, { t, taken }),
    });
    return { sheets: await outputSheets(kind), orphans: orphans.length, kept, released };
  },
  outputs: () => outputSheets(),
  async removeOutputs() {
    await removeOutputs();
  },
  async hasInterruptedBuild() {
    return (await findInterruptedBuild()) !== undefined;
  },
  async restore() {
    const { restoreInterruptedBuild } = await writers();
    await restoreInterruptedBuild();
  },
  onSheet: (tell) =>
    runInExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(({ worksheetId }) => Promise.resolve(tell(worksheetId, "shown")));
      worksheets.onDeleted.add(({ worksheetId }) => Promise.resolve(tell(worksheetId, "deleted")));
      await context.sync();
    }),
  async write(plan, { kind = report, ...options }) {
    const { writePlan } = await writers();
    const { sheets } = await writePlan(plan, { ...options, report: kind, build: crypto.randomUUID() });
    const names = new Map(plan.sheets.map(({ key, name }) => [key, name]));
    return sheets.map(({ id, key }) => ({ id, key, name: names.get(key) ?? key }));
  },
  readDocument: readCustomXml,
  saveDocument: saveCustomXml,
  onSelection,
};

/** Of one kind, or all. */
async function outputSheets(kind?: string): Promise<OutputSheet[]> {
  const ours = (await outputs()).filter((one) => kind === undefined || one.report === kind);
  return ours.flatMap(({ standing }) => standing.map(({ id, key, name }) => ({ id, key, name })));
}

function sheetOf(context: Excel.RequestContext, { sheetId }: Source): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheetId);
}

function lines(context: Excel.RequestContext, source: Source, from: number, count: number): Excel.Range {
  const { firstRow, firstColumn, columnCount } = source;
  return sheetOf(context, source).getRangeByIndexes(firstRow - 1 + from, firstColumn, count, columnCount);
}
