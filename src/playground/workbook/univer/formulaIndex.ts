import type { ICellData, ICommandInfo, Nullable } from "@univerjs/core";
import type { IFormulaData, IFormulaDataItem } from "@univerjs/engine-formula";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { UniverBook } from "./book";

interface Formulas {
  [row: number]: { [column: number]: IFormulaDataItem };
}

/** The joints of Univer 0.25.1's formula model at which it searches. */
interface FormulaModel {
  getFormulaData(): IFormulaData;
  _getSheetFormulaIdMap(unit: string, sheet: string): object;
}

/**
 * Univer looks through every cell of the workbook for formulas, twice at each edit and once at each calculation:
 * writing n pieces takes n² time. This keeps a list by sheet instead and follows the edits. Sheets with shared
 * formulas, which only filling by hand makes, are left to Univer. Returns how to stop.
 */
export function indexFormulas(book: UniverBook): () => void {
  const model = book.injector.get(book.engine.FormulaDataModel) as unknown as FormulaModel;
  const searchAll = model.getFormulaData.bind(model);
  const sharedFormulas = model._getSheetFormulaIdMap.bind(model);
  const known = new Map<string, Formulas>();

  function formulasOf(sheet: string): Formulas {
    const found = known.get(sheet) ?? searchSheet(book, sheet);
    if (!hasShared(found)) known.set(sheet, found);
    return copied(found);
  }
  model.getFormulaData = () => {
    if (!isOnlyWorkbook(book)) return searchAll();
    const ids = book.workbook.getSheets().map((sheet) => sheet.getSheetId());
    return { [book.id]: Object.fromEntries(ids.map((id) => [id, formulasOf(id)])) };
  };
  model._getSheetFormulaIdMap = (unit, sheet) => (known.has(sheet) ? {} : sharedFormulas(unit, sheet));

  const listener = book.commands.onCommandExecuted((command) => {
    if (command.id === book.sheets.SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
      const formulas = known.get(subUnitId);
      if (formulas && !follow(book, subUnitId, formulas, cellValue)) known.delete(subUnitId);
    } else if (movesCells(book, command)) known.clear();
  });
  return () => listener.dispose();
}

function searchSheet(book: UniverBook, sheet: string): Formulas {
  const data: IFormulaData = {};
  book.engine.initSheetFormulaData(data, book.id, sheet, book.worksheet(sheet).getCellMatrix());
  return (data[book.id]?.[sheet] ?? {}) as Formulas;
}

/** Brings the list up to date with cells that were just written; false if a shared formula came. */
function follow(book: UniverBook, sheet: string, formulas: Formulas, cells: Cells): boolean {
  const matrix = book.worksheet(sheet).getCellMatrix();
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const [column, written] of Object.entries((columns ?? {}) as Record<string, Nullable<ICellData>>)) {
      if (written && !("f" in written) && !("si" in written)) continue;
      const cell = matrix.getValue(Number(row), Number(column));
      if (cell?.si) return false;
      if (cell?.f) (formulas[Number(row)] ??= {})[Number(column)] = { f: cell.f };
      else delete formulas[Number(row)]?.[Number(column)];
    }
  }
  return true;
}

type Cells = ISetRangeValuesMutationParams["cellValue"];

function hasShared(formulas: Formulas): boolean {
  const rows: readonly object[] = Object.values(formulas);
  return rows.some((row) => Object.values<IFormulaDataItem>(row as Formulas[number]).some(({ si }) => Boolean(si)));
}

/** Univer sets and deletes entries in what it is given, but changes none of them. */
function copied(formulas: Formulas): Formulas {
  return Object.fromEntries(Object.entries(formulas).map(([row, cells]) => [row, { ...cells }]));
}

/** Whatever may put cells somewhere else; all that is not known to leave them where they are. */
function movesCells({ sheets }: UniverBook, { id }: ICommandInfo): boolean {
  const harmless: readonly string[] = [
    sheets.SetWorksheetColWidthMutation.id,
    sheets.SetWorksheetRowHeightMutation.id,
    sheets.SetWorksheetRowCountMutation.id,
    sheets.SetWorksheetColumnCountMutation.id,
  ];
  return id.startsWith("sheet.mutation.") && !harmless.includes(id);
}

function isOnlyWorkbook({ injector, core }: UniverBook): boolean {
  const instances = injector.get(core.IUniverInstanceService);
  return instances.getAllUnitsForType(core.UniverInstanceType.UNIVER_SHEET).length === 1;
}
