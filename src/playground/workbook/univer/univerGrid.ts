import type { GridEvent, GridPort, HostProfile } from "../port";
import { openBook, type UniverBook, type UniverParts } from "./book";
import { takeOverCalculation } from "./calculation";
import { registerFunctions } from "./customFunctions";
import { errorReasons, type ErrorReasons } from "./errorReasons";
import { indexFormulas } from "./formulaIndex";
import { repairNames } from "./nameRepairs";
import { univerCells } from "./univerCells";
import { univerConditionalFormats } from "./univerConditionalFormats";
import { watchBook } from "./univerEvents";
import { univerLines } from "./univerLines";
import { univerNames } from "./univerNames";
import {
  endProgress,
  repairBrackets,
  repairFormulaSyntax,
  repairRemovedSheets,
  repairTableParts,
  repairTables,
  repairUndoOrder,
} from "./univerRepairs";
import { univerSheets } from "./univerSheets";
import { univerStyles } from "./univerStyles";
import { univerTables } from "./univerTables";
import { univerValidations } from "./univerValidations";

/** A grid, and the workbook of Univer behind it for those who paint. */
export interface UniverGrid extends GridPort {
  readonly book: UniverBook;
  readonly errorReason: ErrorReasons["at"];
}

export interface UniverGridOptions {
  readonly id?: string;
  /** Which blank custom functions are given. */
  readonly profile?: HostProfile;
}

/** Univer keeps parsed formulas by the workbook's id, for the whole process: no two workbooks may share one. */
let opened = 0;

/** The grid port on Univer: the same code in a page (with its canvas) and in tests (without). */
export function univerGrid(parts: UniverParts, options: UniverGridOptions = {}): UniverGrid {
  const { id = `book-${++opened}`, profile = "desktop" } = options;
  repairBrackets(parts);
  const book = openBook(parts, id);
  repairUndoOrder(book);
  repairTableParts(book);
  const repairs = [
    repairNames(book),
    repairFormulaSyntax(book),
    repairTables(book),
    repairRemovedSheets(book),
    indexFormulas(book),
  ];
  const listeners = new Set<(event: GridEvent) => void>();
  const tell = (event: GridEvent): void => listeners.forEach((listener) => listener(event));
  const calculation = takeOverCalculation(book, () => tell({ kind: "calculated" }));
  const watch = watchBook(book, tell);
  const instances = book.injector.get(parts.core.IUniverInstanceService);
  const undoService = book.injector.get(parts.core.IUndoRedoService);

  const cells = univerCells(book);
  const reasons = errorReasons(cells);

  return {
    book,
    cells,
    errorReason: (cell) => reasons.at(cell),
    styles: univerStyles(book),
    sheets: univerSheets(book, watch.quietly),
    lines: univerLines(book, watch.quietly),
    tables: univerTables(book),
    names: univerNames(book),
    conditionalFormats: univerConditionalFormats(book),
    validations: univerValidations(book),
    recalculate: () => calculation.recalculate(),
    setAutomatic: (automatic) => calculation.setAutomatic(automatic),
    requestCalculation: () => calculation.request(),
    async undoStep(work) {
      const step = undoService.__tempBatchingUndoRedo(id);
      try {
        return await calculation.hold(work);
      } finally {
        step.dispose();
      }
    },
    async undo() {
      instances.focusUnit(id);
      await book.commands.executeCommand(parts.core.UndoCommand.id);
      await calculation.recalculate();
    },
    async redo() {
      instances.focusUnit(id);
      await book.commands.executeCommand(parts.core.RedoCommand.id);
      await calculation.recalculate();
    },
    registerFunctions: (functions) => registerFunctions(book, functions, { profile, reasons }),
    onEvent(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispose() {
      watch.stop();
      repairs.forEach((stop) => stop());
      calculation.dispose();
      endProgress(book);
      parts.univer.dispose();
    },
  };
}
