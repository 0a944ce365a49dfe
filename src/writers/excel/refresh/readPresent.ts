import type { CellContent } from "../../../report/plan";
import { sheetOf, withoutSheet } from "../address";
import type { Inventory } from "../inventory";
import type { Output } from "../registry";
import { loadTag, tagOf } from "../tag";
import { type Area, meet } from "./area";
import { contentAt, contentOf, type PresentBlock, type PresentSheet } from "./present";
import { areaOf, loadFormat, loadFormats, standingFormat } from "./standingFormats";
import { printOf, samePrint } from "../../state/print";
import { type BlockState, printsOf, type ReportState, type SheetState } from "../../state/state";

/** Cells in one response, of which a text may have some forty bytes, twice. */
const cellsAtOnce = 50_000;

/** The sheets of a report as they stand, and what has to be put aside while rows come and go. */
export interface Present {
  readonly sheets: ReadonlyMap<string, PresentSheet>;
  readonly filters: readonly TableFilter[];
  /** Name of a sheet that is locked, if one is. */
  readonly locked?: string;
}

/** What a table of ours is filtered by. */
export interface TableFilter {
  readonly table: string;
  readonly criteria: readonly { readonly column: number; readonly criteria: object }[];
}

/** Reads all that the user may have changed on our sheets: three requests, and more for very many cells. */
export async function readPresent(
  context: Excel.RequestContext,
  { output, state, inventory }: { readonly output: Output; readonly state: ReportState; readonly inventory: Inventory },
): Promise<Present> {
  const keys = new Map(output.sheets.map(({ id, key }) => [id, key]));
  const loaded = inventory.sheets.items.filter(({ id }) => keys.has(id)).map((sheet) => loadSheet(sheet));
  await context.sync();
  const ours = loaded.filter(({ tag }) => tagOf(tag)?.build === output.build);
  const tables = ours.map(({ tables: { items } }) => items.map(loadTable));
  const formats = ours.map(({ formats: { items } }) => items.map(loadFormat));
  await context.sync();
  const cells = await readCells(context, ours);
  const sheets = ours.map(({ sheet, charts }, index): PresentSheet => {
    const key = keys.get(sheet.id)!;
    const stateOf = state.sheets.find((one) => one.key === key);
    const standing = { name: sheet.name, cells: cells[index]!, tables: tables[index]!.map(placedTable) };
    const blocks = stateOf ? blocksOn(standing, stateOf, inventory) : new Map();
    return {
      key,
      id: sheet.id,
      name: sheet.name,
      cells: cells[index]!,
      blocks,
      charts: new Set(charts.items.map(({ name }) => name)),
      formats: formats[index]!.map(standingFormat),
    };
  });
  const locked = ours.find(({ protection }) => protection.protected)?.sheet.name;
  return {
    sheets: new Map(sheets.map((sheet) => [sheet.key, sheet])),
    filters: tables.flat().flatMap(filterOf),
    ...(locked !== undefined && { locked }),
  };
}

function loadSheet(sheet: Excel.Worksheet) {
  return {
    sheet,
    tag: loadTag(sheet),
    used: sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount"),
    tables: sheet.tables.load("items/name,items/showTotals"),
    charts: sheet.charts.load("items/name"),
    formats: loadFormats(sheet),
    protection: sheet.protection.load("protected"),
  };
}

type LoadedSheet = ReturnType<typeof loadSheet>;

function loadTable(table: Excel.Table) {
  return { table, range: table.getRange().load("address"), filter: table.autoFilter.load("isDataFiltered,criteria") };
}

/** A row of totals that the user has switched on is hers, below the rows of the table. */
function placedTable({ table, range }: ReturnType<typeof loadTable>) {
  const area = areaOf(withoutSheet(range.address));
  return { name: table.name, area: { ...area, rows: area.rows - (table.showTotals ? 1 : 0) } };
}

function filterOf({ table, filter }: ReturnType<typeof loadTable>): TableFilter[] {
  if (!filter.isDataFiltered) return [];
  const criteria = filter.criteria.flatMap((one, column) => (one ? [{ column, criteria: one }] : []));
  return [{ table: table.name, criteria }];
}

interface Standing {
  readonly name: string;
  readonly cells: readonly (readonly CellContent[])[];
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}

/** Blocks by the hidden names that followed them; the table of a block begins where the block does, or holds it. */
function blocksOn(sheet: Standing, { blocks }: SheetState, { names }: Inventory): Map<string, PresentBlock> {
  const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const found = blocks.flatMap((block): [string, PresentBlock][] => {
    const { key, kind, anchor } = block;
    const formula = formulas.get(anchor);
    const area = formula === undefined ? areaWithoutName(sheet, block) : namedArea(sheet, formula);
    if (!area) return [];
    const table = kind === "table" ? sheet.tables.find((one) => meet(one.area, area)) : undefined;
    // rows that the user added at the end of a table lie outside the name
    const rows = table ? table.area.row + table.area.rows - area.row : area.rows;
    return [[key, { area: { ...area, rows }, ...(table && { table: table.name }) }]];
  });
  return new Map(found);
}

function namedArea({ name }: Standing, formula: string): Area | undefined {
  return formula.includes("#REF!") || sheetOf(formula) !== name ? undefined : areaOf(withoutSheet(formula));
}

/** Excel's document inspector takes hidden names away: then by the name of the table, or where we wrote it, if it is there. */
function areaWithoutName(sheet: Standing, { place, rowKeys, columnKeys, rows, table }: BlockState): Area | undefined {
  const named = sheet.tables.find(({ name }) => name === table);
  if (named) return named.area;
  const first = printsOf(rows[0] ?? "");
  const column = first.findIndex((print) => print);
  const isThere =
    column >= 0 && samePrint(first[column]!, printOf(contentAt(sheet, place.row, place.column + column)), true);
  return isThere ? { ...place, rows: rowKeys.length, columns: columnKeys.length } : undefined;
}

/** Contents of sheets from A1 on, in as few requests as their size allows. */
async function readCells(context: Excel.RequestContext, sheets: readonly LoadedSheet[]): Promise<CellContent[][][]> {
  const parts = sheets.flatMap(({ sheet, used }, index) => {
    if (used.isNullObject) return [];
    const [rows, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
    const height = Math.max(1, Math.floor(cellsAtOnce / columns));
    const count = Math.ceil(rows / height);
    return Array.from({ length: count }, (_, part) => {
      const size = Math.min(height, rows - part * height);
      return {
        index,
        cells: size * columns,
        load: () => sheet.getRangeByIndexes(part * height, 0, size, columns).load("values,formulas"),
      };
    });
  });
  const contents = sheets.map((): CellContent[][] => []);
  let waiting: { index: number; range: Excel.Range }[] = [];
  let cells = 0;
  const take = async () => {
    await context.sync();
    for (const { index, range } of waiting)
      for (const [row, values] of range.values.entries())
        contents[index]!.push(
          values.map((value, column) => contentOf(value, (range.formulas as unknown[][])[row]![column])),
        );
    waiting = [];
    cells = 0;
  };
  for (const part of parts) {
    if (cells > 0 && cells + part.cells > cellsAtOnce) await take();
    waiting.push({ index: part.index, range: part.load() });
    cells += part.cells;
  }
  if (waiting.length > 0) await take();
  return contents;
}
