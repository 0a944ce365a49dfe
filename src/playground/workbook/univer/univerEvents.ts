import type { ICellData, ICommandInfo, IExecutionOptions, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { CellsMoved, GridEvent, Rect } from "../port";
import type { UniverBook } from "./book";

/**
 * Tells what happened, once each: Univer's own event fires three times for a typed cell, and for results of
 * formulas too.
 */
export function watchBook(book: UniverBook, tell: (event: GridEvent) => void): Watch {
  const { sheets, commands } = book;
  let active = book.workbook.getActiveSheet().getSheetId();
  let quiet = false;

  function activated(sheet: string): void {
    if (quiet || sheet === active) return;
    tell({ kind: "deactivated", sheet: active });
    active = sheet;
    tell({ kind: "activated", sheet });
  }
  const handlers: Readonly<Record<string, (params: never, options?: IExecutionOptions) => void>> = {
    [sheets.SetRangeValuesMutation.id]: (params: CellChange, options) => {
      const rect = options?.onlyLocal ? undefined : changedRect(params, sheets.SetStyleCommand.id);
      if (rect) tell({ kind: "changed", sheet: params.subUnitId, rect });
    },
    [sheets.SetWorksheetActiveOperation.id]: ({ subUnitId }: { subUnitId: string }) => activated(subUnitId),
    [sheets.InsertSheetMutation.id]: ({ sheet }: { sheet: { id: string } }) => tell({ kind: "added", sheet: sheet.id }),
    [sheets.RemoveSheetMutation.id]: ({ subUnitId }: { subUnitId: string }) =>
      tell({ kind: "deleted", sheet: subUnitId }),
    [sheets.InsertRowMutation.id]: (params: Lines) => tell(movedLines(params, "rows", 1)),
    [sheets.RemoveRowMutation.id]: (params: Lines) => tell(movedLines(params, "rows", -1)),
    [sheets.InsertColMutation.id]: (params: Lines) => tell(movedLines(params, "columns", 1)),
    [sheets.RemoveColMutation.id]: (params: Lines) => tell(movedLines(params, "columns", -1)),
    [sheets.SetSelectionsOperation.id]: ({ subUnitId, selections }: Selections) => {
      const range = selections?.[0]?.range;
      if (range) tell({ kind: "selectionChanged", sheet: subUnitId, rect: rectOf(range) });
    },
  };
  const listener = commands.onCommandExecuted(({ id, params }: ICommandInfo, options) => {
    const handle = handlers[id];
    if (handle && params && (params as { unitId?: string }).unitId === book.id) handle(params as never, options);
  });
  return {
    stop: () => listener.dispose(),
    quietly(work) {
      quiet = true;
      try {
        work();
      } finally {
        quiet = false;
        activated(book.workbook.getActiveSheet().getSheetId());
      }
    },
  };
}

export interface Watch {
  readonly stop: () => void;
  /** Univer shows other sheets in passing when one is added or removed; only where that ends is told. */
  readonly quietly: (work: () => void) => void;
}

interface CellChange {
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

interface Lines {
  readonly subUnitId: string;
  readonly range: RangeLike;
}

function movedLines({ subUnitId, range }: Lines, axis: CellsMoved["axis"], sign: 1 | -1): CellsMoved {
  const { row, column, rows, columns } = rectOf(range);
  const [at, count] = axis === "rows" ? [row, rows] : [column, columns];
  return { kind: "moved", sheet: subUnitId, axis, at, count: sign * count };
}

interface Selections {
  readonly subUnitId: string;
  readonly selections?: readonly { readonly range: RangeLike }[];
}

interface RangeLike {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

function rectOf({ startRow, startColumn, endRow, endColumn }: RangeLike): Rect {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

/** The rectangle around the cells whose content changed; undefined if only looks did. */
function changedRect({ cellValue, trigger }: CellChange, styleCommand: string): Rect | undefined {
  if (!cellValue || trigger === styleCommand) return undefined;
  const rows = Object.keys(cellValue).map(Number);
  const columns = rows.flatMap((row) => Object.keys(cellValue[row] ?? {}).map(Number));
  if (columns.length === 0) return undefined;
  const [startRow, endRow] = extremes(rows);
  const [startColumn, endColumn] = extremes(columns);
  return rectOf({ startRow, endRow, startColumn, endColumn });
}

/** Smallest and largest; without spreading, as arrays may be long. */
function extremes(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([low, high], n) => [Math.min(low, n), Math.max(high, n)],
    [Infinity, -Infinity],
  );
}
