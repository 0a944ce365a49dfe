import type { RawCell } from "../../src/intake/source";
import type { ReportPlan } from "../../src/report/plan";
import type { TypedInput } from "../../src/writers/excel";
import type { OutputKind, OutputSheet, Selection, Source, Workbook } from "../../src/taskpane/workbook";

type Rows = readonly (readonly RawCell[])[];

/** A sheet of the user's, with one table or plain cells from A1 on. */
export interface FakeSheet {
  readonly name: string;
  readonly table?: string;
  readonly hidden?: boolean;
  readonly rows: Rows;
}

/** A workbook of plain arrays, and what the pane did to it. */
export interface FakeWorkbook extends Workbook {
  readonly written: ReportPlan[];
  readonly selected: string[];
  sheets: FakeSheet[];
  made: OutputSheet[];
  /** What the user typed into our sheets. */
  typed: TypedInput[];
  /** What was written last. */
  kind: OutputKind;
  interrupted: boolean;
  /** What travels with the workbook, by namespace. */
  readonly documents: Map<string, string>;
  /** As when the user selects a cell. */
  tellSelection: (selection: Selection) => void;
  /** As when the user shows or deletes a sheet. */
  tellSheet: (sheetId: string, event: "shown" | "deleted") => void;
}

export function fakeWorkbook(sheets: readonly FakeSheet[], changes: Partial<Workbook> = {}): FakeWorkbook {
  const workbook: FakeWorkbook = {
    sheets: [...sheets],
    made: [],
    typed: [],
    kind: "stages",
    interrupted: false,
    written: [],
    documents: new Map(),
    selected: [],
    findSources: () => Promise.resolve(workbook.sheets.map(source)),
    refresh: ({ id }) => Promise.resolve(workbook.sheets.map(source).find((now) => now.id === id)),
    readRows: ({ sheet }, from, count) => Promise.resolve(rowsOf(workbook, sheet).slice(from, from + count)),
    selectCell: ({ sheet }, line, column) => {
      workbook.selected.push(`${sheet}!R${line}C${column + 1}`);
      return Promise.resolve();
    },
    showSheet: (id) => {
      workbook.selected.push(id);
      return Promise.resolve();
    },
    takenNames: () => Promise.resolve({ sheets: workbook.sheets.map(({ name }) => name), tables: [], names: [] }),
    typedInputs: () => Promise.resolve(workbook.typed),
    write: (plan, { onProgress, signal, kind = "stages" }) => {
      signal.throwIfAborted();
      plan.sheets.forEach(({ name }, index) =>
        onProgress({ phase: "sheet", sheet: name, done: index + 2, total: plan.sheets.length + 3 }),
      );
      workbook.written.push(plan);
      workbook.kind = kind;
      workbook.made = plan.sheets.map(({ key, name }) => ({ id: `made-${key}`, key, name }));
      return Promise.resolve(workbook.made);
    },
    hasReport: (kind = "stages") => Promise.resolve(workbook.made.length > 0 && workbook.kind === kind),
    refreshReport: async (plan, options) => {
      const sheets = await workbook.write(plan, options);
      return { sheets, orphans: 0, kept: 0, released: 0 };
    },
    outputs: () => Promise.resolve(workbook.made),
    removeOutputs: () => {
      workbook.made = [];
      return Promise.resolve();
    },
    hasInterruptedBuild: () => Promise.resolve(workbook.interrupted),
    tellSheet: () => undefined,
    onSheet: (tell) => {
      workbook.tellSheet = tell;
      return Promise.resolve();
    },
    readDocument: (namespace) => Promise.resolve(workbook.documents.get(namespace)),
    saveDocument: (namespace, xml) => {
      if (xml === undefined) workbook.documents.delete(namespace);
      else workbook.documents.set(namespace, xml);
      return Promise.resolve();
    },
    tellSelection: () => undefined,
    onSelection: (tell) => {
      workbook.tellSelection = tell;
      return Promise.resolve(() => undefined);
    },
    restore: () => {
      workbook.interrupted = false;
      return Promise.resolve();
    },
  };
  return Object.assign(workbook, changes);
}

function rowsOf({ sheets }: FakeWorkbook, name: string): Rows {
  return sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

function source({ name, table, hidden, rows }: FakeSheet): Source {
  const columnCount = Math.max(...rows.map((row) => row.length));
  return {
    id: `${table === undefined ? "sheet" : "table"}:${name}`,
    ...(table !== undefined && { table }),
    sheet: name,
    sheetId: `id-${name}`,
    address: `A1:${String.fromCharCode(64 + columnCount)}${rows.length}`,
    firstRow: 1,
    firstColumn: 0,
    rowCount: rows.length,
    columnCount,
    preview: rows.slice(0, 60),
    ...(hidden && { hidden }),
  };
}

/** Four customers, seven readable orders, and one without a date. */
export const orders: FakeSheet = {
  name: "Sales 2025",
  table: "Orders",
  rows: [
    ["Order no", "Order date", "Customer ID", "Channel", "Amount"],
    ["SO-1", 45662, "C001", "Shop", 120],
    ["SO-2", 45693, "C002", "Search ads", 80.5],
    ["SO-3", 45720, "C001", "Shop", 60],
    ["SO-4", 45750, "C003", "Referral", 200],
    ["SO-5", "soon", "C003", "Referral", 40],
    ["SO-6", 45780, "C004", "Shop", 99.5],
    ["SO-7", 45790, null, "Shop", 15],
    ["SO-8", 45800, "C002", "Search ads", 75],
  ],
};

export const ledger: FakeSheet = {
  name: "Costs",
  table: "Ledger",
  rows: [
    ["Date", "Cost category", "Amount"],
    [45662, "Advertising", 150],
    [45693, "Customer support", 90],
    [45720, "Loyalty programme", 35.25],
    [45750, "Rent", 60],
  ],
};
