import type { RawCell } from "../../intake/source";
import { previewLines } from "../previewLines";
import type { Source } from "../workbook";

/** Where cells stand that may hold a table. */
interface Place {
  readonly id: string;
  readonly table?: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/**
 * Worksheet tables, then the used cells of each sheet that is visible or hidden by hand, save for sheets that are ours.
 * Three round trips: what there is, where it is, its first lines.
 */
export async function findSources(context: Excel.RequestContext, ours: ReadonlySet<string>): Promise<Source[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  const tables = context.workbook.tables.load(
    "items/id,items/name,items/worksheet/id,items/worksheet/name,items/worksheet/visibility",
  );
  const counts1904 = dateSystem(context);
  await context.sync();
  const usable = sheets.items.filter(({ id, visibility }) => visibility !== "VeryHidden" && !ours.has(id));
  const ids = new Set(usable.map(({ id }) => id));
  const fromTables = tables.items.filter(({ worksheet }) => ids.has(worksheet.id)).map(tablePlace);
  const sources = await readPlaces(context, [...fromTables, ...usable.map(sheetPlace)]);
  return counts1904() ? sources.map((one) => ({ ...one, counts1904: true })) : sources;
}

/** DATE of 2000-01-01 where dates count from 1904. No property of Office.js tells the date system. */
const newYear2000 = 35_064;

/** Whether the workbook counts dates from 1904, once the request is through. */
function dateSystem({ workbook }: Excel.RequestContext): () => boolean {
  const serial = workbook.functions.date(2000, 1, 1).load("value");
  return () => Number(serial.value) === newYear2000;
}

/** A source as it is now: it may have grown, moved or been renamed. Undefined if nothing is left of it. */
export async function refreshSource(context: Excel.RequestContext, source: Source): Promise<Source | undefined> {
  const now = await sourceNow(context, source);
  return now && { ...now, ...(source.counts1904 && { counts1904: true }) };
}

async function sourceNow(context: Excel.RequestContext, source: Source): Promise<Source | undefined> {
  const { workbook } = context;
  const key = source.id.slice(source.id.indexOf(":") + 1);
  if (source.table === undefined) {
    const sheet = workbook.worksheets.getItemOrNullObject(key).load("id,name,visibility");
    await context.sync();
    return sheet.isNullObject ? undefined : (await readPlaces(context, [sheetPlace(sheet)]))[0];
  }
  const table = workbook.tables
    .getItemOrNullObject(key)
    .load("id,name,worksheet/id,worksheet/name,worksheet/visibility");
  await context.sync();
  return table.isNullObject ? undefined : (await readPlaces(context, [tablePlace(table)]))[0];
}

function tablePlace(table: Excel.Table): Place {
  return { id: `table:${table.id}`, table, sheet: table.worksheet, range: table.getRange() };
}

function sheetPlace(sheet: Excel.Worksheet): Place {
  return { id: `sheet:${sheet.id}`, sheet, range: sheet.getUsedRangeOrNullObject(true) };
}

async function readPlaces(context: Excel.RequestContext, places: readonly Place[]): Promise<Source[]> {
  for (const { range } of places) range.load("address,rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  await context.sync();
  const filled = withoutRepeats(places.filter(({ range }) => !range.isNullObject && range.rowCount > 1));
  const details = filled.map((place) => ({
    preview: firstLines(place.range).load("values"),
    above: linesAbove(place)?.load("values"),
    // null where some rows are hidden: only then is it worth asking for each
    rows: place.range.rowHidden === false ? undefined : place.range.getRowProperties({ rowHidden: true }),
  }));
  await context.sync();
  return filled.map((place, index) => {
    const { preview, above, rows } = details[index]!;
    const hidden = (rows?.value ?? []).flatMap(({ rowHidden }, line) => (rowHidden === true ? [line + 1] : []));
    return {
      ...source(place, preview.values),
      ...(above && { above: rawRows(above.values) }),
      ...(hidden.length > 0 && { hiddenLines: hidden }),
    };
  });
}

/** Where people write "Unit: thousands" above a table. */
const captionLines = 3;

function linesAbove({ table, range }: Place): Excel.Range | undefined {
  const count = Math.min(captionLines, range.rowIndex);
  if (table === undefined || count === 0) return undefined;
  return range
    .getCell(0, 0)
    .getOffsetRange(-count, 0)
    .getResizedRange(count - 1, range.columnCount - 1);
}

/** Used cells of a sheet are no second source where a table takes up all of them. */
function withoutRepeats(places: readonly Place[]): Place[] {
  const tables = new Set(places.filter(({ table }) => table).map(({ range }) => range.address));
  return places.filter(({ table, range }) => table !== undefined || !tables.has(range.address));
}

function firstLines(range: Excel.Range): Excel.Range {
  return range.getCell(0, 0).getResizedRange(Math.min(range.rowCount, previewLines) - 1, range.columnCount - 1);
}

function source({ id, table, sheet, range }: Place, values: readonly unknown[][]): Source {
  return {
    id,
    ...(table && { table: table.name }),
    sheet: sheet.name,
    sheetId: sheet.id,
    address: range.address.slice(range.address.lastIndexOf("!") + 1),
    firstRow: range.rowIndex + 1,
    firstColumn: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
    preview: rawRows(values),
    ...(sheet.visibility === "Visible" ? {} : { hidden: true }),
  };
}

/** Excel hands over blanks as "". */
export function rawRows(values: readonly (readonly unknown[])[]): RawCell[][] {
  return values.map((row) => row.map((value) => (value === "" ? null : (value as RawCell))));
}
