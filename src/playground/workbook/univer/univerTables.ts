import type { GridTable, GridTables, Rect } from "../port";

import { toRange, toRect, type UniverBook } from "./book";
import { fromEngineName, toEngineName } from "./formulaSyntax";

const addTable = "sheet.mutation.add-table";
const deleteTable = "sheet.mutation.delete-table";
const changeTable = "sheet.mutation.set-sheet-table";
const renameCommand = "sheet.command.set-table-config";
const removeCommand = "sheet.command.delete-table";

/**
 * Tables are Univer's. Its commands are asynchronous, so that a formula that follows would not find its table;
 * the mutations below them act at once.
 */
export function univerTables(book: UniverBook): GridTables {
  const manager = book.injector.get(book.sheetsTable.SheetTableService);
  const unitId = book.id;

  /** Without those of removed sheets: the grid on a screen keeps them until the removal can no longer be undone. */
  function list(): GridTable[] {
    const standing = manager.getTableList(unitId).filter(({ subUnitId }) => book.workbook.getSheetBySheetId(subUnitId));
    return standing.map(({ id, subUnitId, name, range, columns }) => {
      return {
        id,
        sheet: subUnitId,
        name: fromEngineName(name),
        rect: toRect(range),
        columns: columns.map((column) => column.displayName),
      };
    });
  }
  function found(id: string): GridTable {
    const table = list().find((candidate) => candidate.id === id);
    if (!table) throw new Error(`The grid has no table ${id}.`);
    return table;
  }
  /** What formulas must do as well, as Univer's own command would ask them. */
  function followers(command: string, params: object) {
    const interceptor = book.injector.get(book.sheets.SheetInterceptorService);
    const { preRedos, redos, undos } = interceptor.onCommandExecute({ id: command, params: { unitId, ...params } });
    return { before: preRedos ?? [], redos, undos };
  }
  const creation = (sheet: string, tableId: string, name: string, rect: Rect, header: readonly string[]) => ({
    id: addTable,
    params: {
      unitId,
      subUnitId: sheet,
      tableId,
      name: toEngineName(name),
      range: toRange(rect),
      header: [...header],
      options: { showHeader: true },
    },
  });
  const removal = (sheet: string, tableId: string) => ({
    id: deleteTable,
    params: { unitId, subUnitId: sheet, tableId },
  });
  const renaming = (sheet: string, tableId: string, name: string) => ({
    id: changeTable,
    params: { unitId, subUnitId: sheet, tableId, config: { name: toEngineName(name) } },
  });
  return {
    list,
    add(sheet, id, name, rect) {
      const header = headerOf(book, sheet, rect);
      book.mutate([creation(sheet, id, name, rect, header)], [removal(sheet, id)]);
    },
    rename(id, name) {
      const { sheet, name: before } = found(id);
      const follow = followers(renameCommand, {
        tableId: id,
        name: toEngineName(name),
        oldTableName: toEngineName(before),
      });
      book.mutate(
        [...follow.before, renaming(sheet, id, name), ...follow.redos],
        [renaming(sheet, id, before), ...follow.undos],
      );
    },
    setColumns(id, columns) {
      const { sheet, rect } = found(id);
      const table = book.injector.get(book.sheetsTable.TableManager).getTableById(unitId, id);
      table?.setColumns(
        table.getTableInfo().columns.map((column, index) => ({ ...column, displayName: columns[index]! })),
      );
      // the same range once more, so that the formula engine learns the names
      const config = { updateRange: { newRange: toRange(rect) } };
      const refresh = { id: changeTable, params: { unitId, subUnitId: sheet, tableId: id, config } };
      book.mutate([refresh], [refresh]);
    },
    remove(id) {
      const { sheet, name, rect, columns } = found(id);
      const follow = followers(removeCommand, { subUnitId: sheet, tableId: id, tableName: toEngineName(name) });
      book.mutate(
        [...follow.before, removal(sheet, id), ...follow.redos],
        [creation(sheet, id, name, rect, columns), ...follow.undos],
      );
    },
  };
}

function headerOf(book: UniverBook, sheet: string, { row, column, columns }: Rect): string[] {
  const cells = book.worksheet(sheet).getCellMatrix();
  return Array.from({ length: columns }, (_, index) =>
    String(cells.getValue(row, column + index)?.v ?? `Column${index + 1}`),
  );
}
