import { columnLetters } from "../../report/address";
import { previewLines } from "../previewLines";
import type { Source, Workbook } from "../workbook";
import type { GivenTable } from "./givenTables";

/** A workbook beside which tables can be laid that it does not hold. */
export interface GivenWorkbook extends Workbook {
  give(tables: readonly GivenTable[]): void;
  takeBack(source: Source): void;
}

/** The tables given last for as long as the pane lives; nothing of them is written anywhere. */
export function withGiven(workbook: Workbook): GivenWorkbook {
  const given = new Map<string, GivenTable>();
  let count = 0;
  const sourceOf = (id: string) => {
    const table = given.get(id);
    return table && givenSource(id, table);
  };
  return {
    ...workbook,
    give(tables) {
      for (const table of tables) given.set(`given:${++count}`, table);
    },
    takeBack: ({ id }) => void given.delete(id),
    findSources: async () => [
      ...(await workbook.findSources()),
      ...[...given].map(([id, table]) => givenSource(id, table)),
    ],
    refresh: (source) => (source.given ? Promise.resolve(sourceOf(source.id)) : workbook.refresh(source)),
    readRows: (source, from, rows) =>
      source.given
        ? Promise.resolve(given.get(source.id)?.rows.slice(from, from + rows) ?? [])
        : workbook.readRows(source, from, rows),
    selectCell: (source, line, column) =>
      source.given ? Promise.resolve() : workbook.selectCell(source, line, column),
  };
}

function givenSource(id: string, { name, rows, hidden }: GivenTable): Source {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return {
    id,
    sheet: name,
    sheetId: id,
    address: `A1:${columnLetters(columnCount - 1)}${rows.length}`,
    ...{ firstRow: 1, firstColumn: 0, rowCount: rows.length, columnCount, given: true },
    preview: rows.slice(0, previewLines),
    ...(hidden && { hidden }),
  };
}
