import { boundingRect, formatAddress } from "./addresses";
import { dumpCells } from "./dumpCells";
import type { WorkbookContext } from "./context";
import { extrasOf } from "./sheetExtras";
import { tableLook } from "./tableLook";
import type { Workbook } from "./workbook";

/** A workbook as plain data, for comparing; the user's undo steps are not part of it. */
export type WorkbookDump = ReturnType<typeof dumpWorkbook>;

/**
 * Everything that a user or an add-in can see of a workbook, so that two dumps are equal exactly if nothing
 * changed. Wait for recalculate() before.
 */
export function dumpWorkbook({ context }: Workbook) {
  const { grid } = context;
  const { sheets } = grid;
  const selection = sheets.selection();
  return {
    name: context.name,
    calculationMode: context.calculationMode,
    structureProtected: context.structureProtected,
    properties: { ...context.properties },
    active: sheets.name(sheets.active()),
    selection: `${sheets.name(selection.sheet)}!${formatAddress(selection.rect)}`,
    sheets: sheets.ids().map((id) => dumpSheet(context, id)),
    names: byName(grid.names.list().map(({ id: _id, ...name }) => name)),
    settings: Object.fromEntries(context.settings),
    customXml: context.customXml.map(({ xml }) => xml),
  };
}

function dumpSheet(context: WorkbookContext, id: string) {
  const { grid } = context;
  const { veryHidden, properties, pageLayout } = extrasOf(context, id);
  return {
    id,
    name: grid.sheets.name(id),
    hidden: grid.sheets.hidden(id),
    veryHidden,
    protected: extrasOf(context, id).protected,
    tabColor: grid.sheets.tabColor(id),
    gridlines: grid.sheets.gridlines(id),
    frozen: grid.sheets.frozen(id),
    cells: dumpCells(grid, id),
    ...dumpSizes(context, id),
    tables: byName(grid.tables.list().filter(({ sheet }) => sheet === id)).map((table) => {
      return { ...table, look: { ...tableLook(context, table.id) } };
    }),
    charts: structuredClone(context.charts.filter(({ sheet }) => sheet === id)),
    conditionalFormats: structuredClone(grid.conditionalFormats.list(id)),
    validations: structuredClone(grid.validations.list(id)),
    pageLayout: structuredClone(pageLayout),
    properties: Object.fromEntries(properties),
  };
}

/** Sizes that differ from the sheet's default, by letter and number. */
function dumpSizes({ grid }: WorkbookContext, id: string) {
  const { rows, columns } = grid.cells.extent(id);
  const used = grid.cells.used(id, false);
  const area = boundingRect(
    { row: 0, column: 0, rows: 1, columns },
    used ?? { row: 0, column: 0, rows: 1, columns: 1 },
  );
  const height = Math.max(area.rows, Math.min(rows, 1000));
  return {
    columnWidths: deviations(area.columns, grid.styles.defaultColumnWidth(id), (index) =>
      grid.styles.columnWidth(id, index),
    ),
    rowHeights: deviations(height, grid.styles.defaultRowHeight(id), (index) => grid.styles.rowHeight(id, index)),
  };
}

function deviations(count: number, normal: number, read: (index: number) => number): Record<number, number> {
  const sizes = Array.from({ length: count }, (_, index) => [index, read(index)] as const);
  return Object.fromEntries(sizes.filter(([, size]) => size !== normal));
}

function byName<T extends { readonly name: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.name < b.name ? -1 : 1));
}
