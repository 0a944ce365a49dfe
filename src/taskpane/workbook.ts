import type { RawCell } from "../intake/source";
import type { ReportPlan, TakenNames } from "../report/plan";
import type { ProgressListener } from "../writers/excel/progress";

/** Cells that may hold a table of the user's: a worksheet table, or all that is used of a sheet. */
export interface Source {
  /** Stays the same while the workbook is open. */
  readonly id: string;
  /** Undefined for plain cells. */
  readonly table?: string;
  readonly sheet: string;
  readonly sheetId: string;
  /** Within the sheet, such as "A1:F501". */
  readonly address: string;
  /** Number of its first row on the sheet, as Excel counts: from 1. */
  readonly firstRow: number;
  /** Index of its first column on the sheet, from 0. */
  readonly firstColumn: number;
  /** Lines, titles included. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Its first lines, enough to recognise it. */
  readonly preview: readonly (readonly RawCell[])[];
}

/** A sheet that we made. */
export interface OutputSheet {
  readonly id: string;
  readonly name: string;
}

export interface WriteOptions {
  readonly signal: AbortSignal;
  readonly onProgress: ProgressListener;
}

/**
 * The workbook as the pane sees it. host.ts makes one of Office.js, tests make one of plain objects;
 * whatever it refuses, it throws.
 */
export interface Workbook {
  /** Tables and used ranges that are the user's; our own sheets are left out. */
  findSources(): Promise<readonly Source[]>;
  /** A source as it is now: it may have grown or moved. Undefined if it is gone. */
  refresh(source: Source): Promise<Source | undefined>;
  /** Lines of a source, `from` counted from 0. */
  readRows(source: Source, from: number, count: number): Promise<readonly (readonly RawCell[])[]>;
  /** Shows a cell of a source: `line` from 1, `column` from 0. */
  selectCell(source: Source, line: number, column: number): Promise<void>;
  takenNames(): Promise<TakenNames>;
  /** Writes all of a plan or nothing; returns the sheets made, in order. */
  write(plan: ReportPlan, options: WriteOptions): Promise<readonly OutputSheet[]>;
  outputs(): Promise<readonly OutputSheet[]>;
  showSheet(id: string): Promise<void>;
  removeOutputs(): Promise<void>;
  /** True if an earlier build was cut off and left sheets behind. */
  hasInterruptedBuild(): Promise<boolean>;
  restore(): Promise<void>;
  /** Tells of each sheet that is shown or deleted, for as long as the pane lives. */
  onSheet(tell: (sheetId: string, event: "shown" | "deleted") => void): Promise<void>;
}
