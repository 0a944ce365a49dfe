import type { ICellData, IRange, Nullable } from "@univerjs/core";
import type { BaseReferenceObject } from "@univerjs/engine-formula";
import type { IRemoveSheetMutationParams, ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { UniverBook, UniverParts } from "./book";
import { fromEngineName, toEngine } from "./formulaSyntax";

/** Private parts of Univer 0.25.1's lexer that the repair reaches. */
interface Brackets {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

interface UndoItem {
  undoMutations: unknown[];
  redoMutations: unknown[];
}

/** Private joint of Univer 0.25.1's undo service: appends a step to the one that is being batched. */
interface UndoBatching {
  _tryBatchingElements(batched: UndoItem, next: UndoItem): void;
}

/** Node 20 has no iterator helpers; Univer's sheet maps call `keys().some`. */
export function addIteratorHelpers(): void {
  const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as {
    some?: (this: Iterable<unknown>, test: (item: unknown) => boolean) => boolean;
  };
  iterators.some ??= function some(test) {
    for (const item of this) if (test(item)) return true;
    return false;
  };
}

/**
 * Typing a structured reference leaves the lexer's bracket counter above zero; from then on every new formula
 * with an operator or a comma is #NAME?.
 */
export function repairBrackets({ univer, engine }: UniverParts): void {
  const lexer = univer.__getInjector().get(engine.LexerTreeBuilder) as unknown as Brackets;
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
    lexer._tableBracketState = false;
  };
}

/** Steps that are batched are undone first to last, so that a cell written twice keeps its first value. */
export function repairUndoOrder({ injector, core }: UniverBook): void {
  const service = injector.get(core.IUndoRedoService) as unknown as UndoBatching;
  service._tryBatchingElements = (batched, next) => {
    batched.redoMutations.push(...next.redoMutations);
    batched.undoMutations.unshift(...next.undoMutations);
  };
}

/**
 * Ends Univer's notice about a calculation: a second after a calculation began it looks for its words, which are gone
 * if the workbook was closed by then.
 */
export function endProgress({ commands, engine }: UniverBook): void {
  const functionsExecutedState = engine.FormulaExecutedStateType.STOP_EXECUTION;
  commands.syncExecuteCommand(engine.SetFormulaCalculationNotificationMutation.id, { functionsExecutedState });
}

/**
 * Formulas that anybody writes, in the way that Univer can evaluate. Returns how to stop.
 * A column whose name holds an apostrophe is left as it was written.
 */
export function repairFormulaSyntax(book: UniverBook): () => void {
  const tables = book.injector.get(book.sheetsTable.SheetTableService);
  const listener = book.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== book.sheets.SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const known = tables.getTableList(book.id);
    const names = known.map((table) => fromEngineName(table.name));
    new book.core.ObjectMatrix<Nullable<ICellData>>(cellValue ?? {}).forValue((row, column, cell) => {
      if (!cell?.f || !/\[|_/.test(cell.f)) return;
      const own = known.find((table) => table.subUnitId === subUnitId && covers(table.range, row, column));
      cell.f = toEngine(cell.f, names, own && fromEngineName(own.name));
    });
  });
  return () => listener.dispose();
}

/**
 * What was parsed while a table stood elsewhere is used again once the table has been calculated where it is now: a
 * formula read the rows of before. Here it is dropped when a table changes. Returns how to stop.
 */
export function repairTables(book: UniverBook): () => void {
  const functions = book.injector.get(book.engine.IFunctionService);
  const changes: readonly string[] = [book.engine.SetSuperTableMutation.id, book.engine.RemoveSuperTableMutation.id];
  const listener = book.commands.onCommandExecuted(({ id }) => {
    // what is parsed is kept by the workbook's id and the formula
    if (changes.includes(id)) functions.deleteFormulaAstCacheKey(book.id);
  });
  return () => listener.dispose();
}

/**
 * The formulas of a sheet's validations outlive the sheet: each calculation goes through those of every sheet that there
 * ever was. Here they go with it; undoing registers them anew. Returns how to stop.
 */
export function repairRemovedSheets({ injector, engine, sheets, commands, id: unit }: UniverBook): () => void {
  const known = injector.get(engine.IOtherFormulaManagerService);
  const formulas = injector.get(engine.RegisterOtherFormulaService);
  const listener = commands.onCommandExecuted(({ id, params }) => {
    if (id !== sheets.RemoveSheetMutation.id) return;
    const { subUnitId } = params as IRemoveSheetMutationParams;
    formulas.deleteFormula(unit, subUnitId, Object.keys(known.getOtherFormulaData()[unit]?.[subUnitId] ?? {}));
  });
  return () => listener.dispose();
}

/** Private joint of Univer 0.25.1's functions: a part of a reference, as INDEX and OFFSET give it. */
interface PartOfReference {
  createReferenceObject(reference: BaseReferenceObject, range: IRange): BaseReferenceObject;
}

/**
 * A part of a table is looked for by the name of its sheet, which tables do not tell: =INDEX(Table[Column],2) read the
 * cells of the sheet that the formula stands on. Here the part gets the name.
 */
export function repairTableParts({ injector, engine, workbook }: UniverBook): void {
  for (const executor of injector.get(engine.IFunctionService).getExecutors().values()) {
    const joint = executor as unknown as PartOfReference;
    const create = joint.createReferenceObject.bind(executor);
    joint.createReferenceObject = (reference, range) => {
      const part = create(reference, range);
      const sheet = reference.isTable() ? workbook.getSheetBySheetId(reference.getSheetId()) : null;
      if (sheet && part.isReferenceObject()) part.setForcedSheetName(sheet.getSheetName());
      return part;
    };
  }
}

function covers({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean {
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}
