import { isFormula } from "../../../report/cellGrid";
import type { UserSheet } from "./userFormulas";
import { contentOf } from "./present";

/** Cells in one response. */
const cellsAtOnce = 50_000;

/** A sheet that is not ours. */
export interface OtherSheet {
  readonly id: string;
  readonly name: string;
  readonly locked: boolean;
}

/**
 * Reads the formulas of sheets, and nothing else of them: one request where there are none, one more for every fifty
 * thousand cells that hold one. A locked sheet does not say where its formulas are, so that all of it is read.
 */
export async function readUserFormulas(
  context: Excel.RequestContext,
  sheets: readonly OtherSheet[],
): Promise<UserSheet[]> {
  const areas = sheets.map(({ id, locked }) => loadAreas(context.workbook.worksheets.getItem(id), locked));
  await context.sync();
  const pieces = sheets.map(({ id }, index) =>
    areas[index]!().flatMap((area) => piecesOf(context.workbook.worksheets.getItem(id), area)),
  );
  await readPieces(context, pieces.flat());
  return sheets.map((sheet, index) => ({ ...sheet, formulas: pieces[index]!.flatMap(({ read }) => read()) }));
}

/** Queues finding the cells; what it returns can be called once the request is done. */
function loadAreas(sheet: Excel.Worksheet, locked: boolean): () => Excel.Range[] {
  if (locked) {
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    return () => (used.isNullObject ? [] : [used]);
  }
  const found = sheet.getRange().getSpecialCellsOrNullObject("Formulas").load("areaCount");
  const areas = found.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => (found.isNullObject ? [] : areas.items);
}

type Piece = ReturnType<typeof pieceOf>;

/** An area in pieces of whole rows. */
function piecesOf(sheet: Excel.Worksheet, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Piece[] {
  const height = Math.max(1, Math.floor(cellsAtOnce / columnCount));
  return Array.from({ length: Math.ceil(rowCount / height) }, (_, index) => {
    const row = rowIndex + index * height;
    const rows = Math.min(height, rowIndex + rowCount - row);
    return pieceOf(sheet, { row, column: columnIndex, rows, columns: columnCount });
  });
}

function pieceOf(
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
) {
  let range: Excel.Range;
  return {
    cells: rows * columns,
    load: () => (range = sheet.getRangeByIndexes(row, column, rows, columns).load("formulas")),
    read: () =>
      (range.formulas as unknown[][]).flatMap((line, y) =>
        line.flatMap((formula, x) => {
          const content = contentOf(null, formula);
          return isFormula(content) ? [{ row: row + y, column: column + x, content }] : [];
        }),
      ),
  };
}

async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  const send = () => context.sync();
  let waiting = 0;
  for (const { cells, load } of pieces) {
    if (waiting > 0 && waiting + cells > cellsAtOnce) {
      await send();
      waiting = 0;
    }
    load();
    waiting += cells;
  }
  if (waiting > 0) await send();
}
