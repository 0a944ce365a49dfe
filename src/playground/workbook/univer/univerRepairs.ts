import type { ICellData, IRange, Nullable } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { UniverBook, UniverParts } from "./book";
import { fromEngineName, toEngine } from "./formulaSyntax";

/** Private parts of Univer 0.25.1's lexer that the repairs reach. */
interface LexerParts {
  dispose(): void;
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
  _handleDefinedName(nodes: unknown, lookup: NameLookup): { readonly definedNames: readonly string[] };
}

interface NameLookup {
  getValueByName(unit: string, name: string): { readonly name: string } | null | undefined;
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

function lexerOf({ univer, engine }: UniverParts): LexerParts {
  return univer.__getInjector().get(engine.LexerTreeBuilder) as unknown as LexerParts;
}

/**
 * Typing a structured reference leaves the lexer's bracket counter above zero; from then on every new formula
 * with an operator or a comma is #NAME?.
 */
export function repairBrackets(parts: UniverParts): void {
  const lexer = lexerOf(parts);
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
    lexer._tableBracketState = false;
  };
}

/**
 * A formula forgets which names it uses, so that it keeps its old value when a name changes; and what was parsed
 * with the old names is kept for ever. Returns how to stop.
 */
export function repairNames(book: UniverBook): () => void {
  const lexer = lexerOf(book);
  const handle = lexer._handleDefinedName.bind(lexer);
  lexer._handleDefinedName = (nodes, lookup) => {
    const used = new Set<string>();
    const result = handle(nodes, {
      ...lookup,
      getValueByName(unit, name) {
        const found = lookup.getValueByName(unit, name);
        if (found) used.add(found.name);
        return found;
      },
    });
    return { ...result, definedNames: [...new Set([...result.definedNames, ...used])] };
  };
  // with the last name gone, formulas would not be asked for names any more, and keep theirs
  book.injector.get(book.engine.IDefinedNamesService).getAllDefinedNamesIsEmpty = () => false;
  const changes: readonly string[] = [book.engine.SetDefinedNameMutation.id, book.engine.RemoveDefinedNameMutation.id];
  const listener = book.commands.onCommandExecuted(({ id }) => {
    // its only effect on a lexer in use: the parsed formulas are dropped
    if (changes.includes(id)) lexer.dispose();
  });
  return () => listener.dispose();
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

function covers({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean {
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}
