import type * as Core from "@univerjs/core";
import type * as Engine from "@univerjs/engine-formula";
import type * as Sheets from "@univerjs/sheets";
import type * as SheetsFormula from "@univerjs/sheets-formula";
import type * as SheetsTable from "@univerjs/sheets-table";
import type * as ConditionalFormatting from "@univerjs/sheets-conditional-formatting";
import type * as DataValidation from "@univerjs/data-validation";
import type { ICommandService, IMutationInfo, Injector, IRange, Univer, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Rect } from "../port";

/** Univer's packages, passed in: a page imports them as modules, tests require them. */
export interface UniverParts {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly core: typeof Core;
  readonly engine: typeof Engine;
  readonly sheets: typeof Sheets;
  readonly sheetsFormula: typeof SheetsFormula;
  readonly sheetsTable: typeof SheetsTable;
  readonly conditionalFormatting: typeof ConditionalFormatting;
  readonly dataValidation: typeof DataValidation;
}

/** One workbook of Univer and what everything else needs to speak to it. */
export interface UniverBook extends UniverParts {
  readonly id: string;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: FWorkbook;
  readonly sheet: (id: string) => FWorksheet;
  readonly worksheet: (id: string) => Worksheet;
  /** Runs mutations at once and remembers how to undo them. */
  readonly mutate: (redo: readonly IMutationInfo[], undo: readonly IMutationInfo[]) => void;
}

/** Pixels at 96 dpi to points. */
export const pointsPerPixel = 0.75;

/** Excel's default sizes, in pixels. */
const newSheet = { rowCount: 1000, columnCount: 26, defaultColumnWidth: 64, defaultRowHeight: 20 };

export function sheetDefaults(): typeof newSheet {
  return { ...newSheet };
}

/** Creates the workbook, with one empty sheet as Excel's new workbooks have. */
export function openBook(parts: UniverParts, id: string): UniverBook {
  const injector = parts.univer.__getInjector();
  const commands = injector.get(parts.core.ICommandService);
  const first = { id: "sheet-1", name: "Sheet1", cellData: {}, ...newSheet };
  const workbook = parts.api.createWorkbook({ id, sheetOrder: [first.id], sheets: { [first.id]: first } });
  const undoService = injector.get(parts.core.IUndoRedoService);
  return {
    ...parts,
    id,
    injector,
    commands,
    workbook,
    sheet: (sheet) => found(workbook.getSheetBySheetId(sheet), sheet),
    worksheet: (sheet) => found(workbook.getWorkbook().getSheetBySheetId(sheet), sheet),
    mutate(redo, undo) {
      for (const { id: mutation, params } of redo) commands.syncExecuteCommand(mutation, params);
      undoService.pushUndoRedo({ unitID: id, redoMutations: [...redo], undoMutations: [...undo] });
    },
  };
}

export function toRange({ row, column, rows, columns }: Rect): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function toRect({ startRow, startColumn, endRow, endColumn }: IRange): Rect {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

function found<T extends object>(sheet: T | null | undefined | void, id: string): T {
  if (!sheet) throw new Error(`The grid has no sheet ${id}.`);
  return sheet;
}
