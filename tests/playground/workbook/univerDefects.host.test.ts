import { readFileSync } from "node:fs";
import type { ICellData } from "@univerjs/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openBook, type UniverBook } from "../../../src/playground/workbook/univer/book";
import { nodeParts } from "../../../src/playground/workbook/univer/nodeUniver";
import { endProgress } from "../../../src/playground/workbook/univer/univerRepairs";

let book: UniverBook;

beforeEach(() => {
  book = openBook(nodeParts(), "bare");
});
afterEach(() => book.univer.dispose());

const sheet = "sheet-1";
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function write(row: number, column: number, cell: ICellData): void {
  const params = { unitId: book.id, subUnitId: sheet, cellValue: { [row]: { [column]: cell } } };
  const undo = book.sheets.SetRangeValuesUndoMutationFactory(book.injector, params);
  book.mutate(
    [{ id: book.sheets.SetRangeValuesMutation.id, params }],
    [{ id: book.sheets.SetRangeValuesMutation.id, params: undo }],
  );
}

const value = (row: number, column: number): unknown => book.worksheet(sheet).getCellMatrix().getValue(row, column)?.v;

/** Univer's own calculation, with time to spare. */
async function evaluate(formula: string): Promise<unknown> {
  write(20, 0, { f: formula, v: null });
  await wait(400);
  return value(20, 0);
}

function addTable(name: string): void {
  ["Spend", 10].forEach((v, row) => write(row, 0, { v }));
  const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 };
  const params = { unitId: book.id, subUnitId: sheet, tableId: "t", name, range, header: ["Spend"], options: {} };
  book.commands.syncExecuteCommand("sheet.mutation.add-table", params);
}

function setName(formulaOrRefString: string): void {
  const params = { unitId: book.id, id: "n", name: "Rate", formulaOrRefString };
  book.commands.syncExecuteCommand(book.engine.SetDefinedNameMutation.id, params);
}

/** Fails when a new version of Univer needs a repair no longer: then the repair can go. */
describe("Univer as it comes", () => {
  it("is of the version that the repairs were made for", () => {
    const { version } = JSON.parse(readFileSync("node_modules/@univerjs/core/package.json", "utf8")) as {
      version: string;
    };
    expect(version).toBe("0.25.1");
  });

  it("waits 100 ms before it calculates (takeOverCalculation)", async () => {
    write(20, 0, { f: "=1+1", v: null });
    await wait(60);
    expect(value(20, 0)).toBeUndefined();
    await wait(400);
    expect(value(20, 0)).toBe(2);
  });

  it("loses count of brackets while a structured reference is typed (repairBrackets)", () => {
    const lexer = book.injector.get(book.engine.LexerTreeBuilder);
    for (const typed of ["=SUM(Tbl[", "=SUM(Tbl[C", "=SUM(Tbl[Co"]) lexer.treeBuilder(typed);
    expect((lexer as unknown as { _squareBracketState: number })._squareBracketState).toBeGreaterThan(0);
  });

  it("undoes batched steps in the wrong order (repairUndoOrder)", async () => {
    write(0, 0, { v: "before" });
    const batch = book.injector.get(book.core.IUndoRedoService).__tempBatchingUndoRedo(book.id);
    write(0, 0, { v: "first" });
    write(0, 0, { v: "second" });
    batch.dispose();
    book.workbook.undo();
    await wait(10);
    expect(value(0, 0)).toBe("first");
  });

  it("does not know [@Column] (repairFormulaSyntax)", async () => {
    addTable("Cac");
    write(1, 3, { f: "=Cac[@Spend]", v: null });
    expect(await evaluate("=SUM(Cac[Spend])")).toBe(10);
    expect(value(1, 3)).toBe("#NAME?");
  });

  it("does not find tables with a line in their name (repairFormulaSyntax)", async () => {
    addTable("Cac_2024");
    expect(await evaluate("=SUM(Cac_2024[Spend])")).toBe("#NAME?");
  });

  it("calculates with the rows where a table stood before (repairTables)", async () => {
    addTable("Cac");
    expect(await evaluate("=SUM(Cac[Spend])")).toBe(10);
    write(1, 0, { v: 11 });
    await wait(400);
    expect(value(20, 0)).toBe(11);
    book.workbook.setActiveSheet(sheet);
    book.sheet(sheet).insertRowsBefore(0, 1);
    await wait(400);
    write(2, 0, { v: 12 });
    await wait(400);
    expect(value(21, 0)).toBe(0); // of the title above
  });

  it("reads a part of a table from the sheet of the formula (repairTableParts)", async () => {
    addTable("Cac");
    const other = book.workbook.insertSheet("Other").getSheetId();
    const cellValue = { 0: { 0: { f: "=INDEX(Cac[Spend],1)", v: null } } };
    const params = { unitId: book.id, subUnitId: other, cellValue };
    book.commands.syncExecuteCommand(book.sheets.SetRangeValuesMutation.id, params);
    await wait(400);
    expect(book.worksheet(other).getCellMatrix().getValue(0, 0)?.v).toBe(0);
  });

  it("keeps the formulas of a sheet's validations when the sheet is gone (repairRemovedSheets)", async () => {
    const other = book.workbook.insertSheet("Other").getSheetId();
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    const rule = { uid: "v", type: "decimal", operator: "between", formula1: "=0", formula2: "=1", ranges: [range] };
    const params = { unitId: book.id, subUnitId: other, rule };
    book.commands.syncExecuteCommand(book.dataValidation.AddDataValidationMutation.id, params);
    await wait(400);
    book.workbook.deleteSheet(other);
    const kept = book.injector.get(book.engine.IOtherFormulaManagerService).getOtherFormulaData();
    expect(Object.keys(kept[book.id]![other]!).length).toBeGreaterThan(0);
  });

  it("keeps old values when a name changes (repairNames)", async () => {
    [1, 2].forEach((v, row) => write(row, 0, { v }));
    setName("Sheet1!$A$1");
    expect(await evaluate("=Rate*10")).toBe(10);
    setName("Sheet1!$A$2");
    await wait(400);
    expect(value(20, 0)).toBe(10);
  });

  it("searches the whole workbook for formulas at each edit (indexFormulas)", () => {
    const model = book.injector.get(book.engine.FormulaDataModel);
    const search = model.getFormulaData.bind(model);
    let searches = 0;
    model.getFormulaData = () => {
      searches++;
      return search();
    };
    write(0, 0, { v: 1 });
    expect(searches).toBeGreaterThan(0);
  });

  it("gives functions 0 for a blank cell (registerFunctions)", async () => {
    book.api.getFormula().registerFunction("SEEN", (cell) => JSON.stringify(cell), "what arrives");
    expect(await evaluate("=SEEN(Z1)")).toBe("[[0]]");
  });

  it("still waits to tell of a calculation after the workbook is closed (endProgress)", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const begin = () => {
      const stageInfo = { stage: book.engine.FormulaExecuteStageType.START };
      book.commands.syncExecuteCommand(book.engine.SetFormulaCalculationNotificationMutation.id, { stageInfo });
      return vi.getTimerCount();
    };
    const before = vi.getTimerCount();
    expect(begin()).toBe(before + 1);
    book.univer.dispose();
    expect(vi.getTimerCount()).toBe(before + 1);
    vi.clearAllTimers();

    book = openBook(nodeParts(), "bare");
    const idle = vi.getTimerCount();
    expect(begin()).toBe(idle + 1);
    endProgress(book);
    expect(vi.getTimerCount()).toBe(idle);
    vi.useRealTimers();
  });

  it("needs iterator helpers, which Node 20 lacks (addIteratorHelpers)", () => {
    const native = Number(process.versions.node.split(".")[0]) >= 22;
    const some = Object.getOwnPropertyDescriptor(
      Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())),
      "some",
    );
    expect(String(some?.value).includes("[native code]")).toBe(native);
    expect([1, 2].values()).toHaveProperty("some");
  });
});
