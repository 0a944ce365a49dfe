import type { Translate } from "../i18n";
import type { RawCell } from "../intake/source";
import type { ReportPlan, TakenNames } from "../report/plan";
import type { Decide, TypedInput } from "../writers/excel";
import type { ProgressListener } from "../writers/excel/progress";

/** Cells that may hold a table of the user's: a worksheet table, all that is used of a sheet, or a text or file given. */
export interface Source {
  /** Stays the same while the workbook is open. */
  readonly id: string;
  /** Undefined for plain cells. */
  readonly table?: string;
  /** Name of the sheet, or of the file. */
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
  /** The three lines above a worksheet table, which may name its unit. */
  readonly above?: readonly (readonly RawCell[])[];
  /** Lines that the sheet hides, by hand or by a filter, counted from 1; absent where it hides none. */
  readonly hiddenLines?: readonly number[];
  /** The dates of the workbook count from 1904. */
  readonly counts1904?: true;
  /** Its sheet is hidden. */
  readonly hidden?: boolean;
  /** Pasted, or from a file: no sheet holds it. */
  readonly given?: boolean;
}

/** A sheet that we made. */
export interface OutputSheet {
  readonly id: string;
  readonly name: string;
  /** As the plan knows it. */
  readonly key: string;
}

/** What we make: the report, and scenarios beside it. Each is refreshed by itself. */
export type OutputKind = "stages" | "scenarios";

export interface WriteOptions {
  /** Default: the report. */
  readonly kind?: OutputKind;
  readonly signal: AbortSignal;
  readonly onProgress: ProgressListener;
}

/** The cell that the user stands on. */
export interface Selection {
  readonly sheetId: string;
  /** "B7", of the first cell of what is selected. */
  readonly address: string;
  /** What stands in the first columns of its row, by which a row is found that has moved since the plan was made. */
  readonly rowBegins: readonly RawCell[];
  /** Where it is in a worksheet table: rows may have moved since the plan was made. */
  readonly inTable?: {
    readonly name: string;
    readonly columnTitle: string;
    /** What stands in the first column of its row. */
    readonly rowLabel: RawCell;
  };
}

export interface RefreshOptions extends WriteOptions {
  /** Asked once, if the user changed or deleted something of ours; never for what is only hers. */
  readonly decide: Decide;
  readonly t: Translate;
}

export interface RefreshedReport {
  /** In the order of the plan. */
  readonly sheets: readonly OutputSheet[];
  /** Notes of the user's that have lost their row: they stand on a sheet of their own. */
  readonly orphans: number;
  /** Cells in which the user's content stays. */
  readonly kept: number;
  /** Sheets that became the user's, as fresh ones took their place. */
  readonly released: number;
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
  /** Without those of what stands of a kind, if the plan is to refresh it. */
  takenNames(refreshed?: OutputKind): Promise<TakenNames>;
  /** Writes all of a plan or nothing; returns the sheets made, in order. */
  write(plan: ReportPlan, options: WriteOptions): Promise<readonly OutputSheet[]>;
  /** Whether a report, or what else is of the kind, stands that can be refreshed. */
  hasReport(kind?: OutputKind): Promise<boolean>;
  /** What the user typed over what a plan, as it was written, has for her to change. */
  typedInputs(plan: ReportPlan, kind: OutputKind): Promise<readonly TypedInput[]>;
  /** Brings the report that stands up to a plan, in place, all of it or nothing; what is the user's stays. */
  refreshReport(plan: ReportPlan, options: RefreshOptions): Promise<RefreshedReport>;
  outputs(): Promise<readonly OutputSheet[]>;
  showSheet(id: string): Promise<void>;
  removeOutputs(): Promise<void>;
  /** True if an earlier build was cut off and left sheets behind. */
  hasInterruptedBuild(): Promise<boolean>;
  restore(): Promise<void>;
  /** The XML document of a namespace that travels with the workbook; undefined for none. */
  readDocument(namespace: string): Promise<string | undefined>;
  /** Lets a document travel with the workbook; undefined takes it away. */
  saveDocument(namespace: string, xml: string | undefined): Promise<void>;
  /** Tells of each sheet that is shown or deleted, for as long as the pane lives. */
  onSheet(tell: (sheetId: string, event: "shown" | "deleted") => void): Promise<void>;
  /** Tells where the user goes; returns what ends that. */
  onSelection(tell: (selection: Selection) => void): Promise<() => void>;
}
