import type { CellInput } from "../content";
import type { Output } from "../registry";
import type { ChartWork } from "./chartWork";
import type { FrameRecord } from "./frameRecord";
import type { Area } from "./area";
import type { TableFilter } from "./readPresent";

/** What stands on the hidden sheet of a refresh under way: how to take it back, and how to end it. */
export interface RefreshRecord {
  readonly undo: UndoRecord;
  readonly redo: RedoRecord;
}

/** How the workbook is put back, as long as no row has gone. Sheets by their ids. */
export interface UndoRecord {
  /** A mark spans two rows, and more once rows have come between them. */
  readonly marks: readonly { readonly name: string; readonly sheet: string; readonly count: number }[];
  readonly writes: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly rows: readonly (readonly CellInput[])[];
  }[];
  /** Looks put aside, by the row in which they stand on the sheet for them. */
  readonly looks: readonly { readonly sheet: string; readonly area: Area; readonly at: number }[];
  /** Where tables are made. */
  readonly tables: readonly SheetArea[];
  /** Charts that are made, beside those that stood on the sheet. */
  readonly charts: readonly { readonly sheet: string; readonly name: string; readonly before: readonly string[] }[];
  readonly names: readonly string[];
  readonly filters: readonly TableFilter[];
}

/** What is left to do once nothing can be refused any more; each part may be done twice. */
export interface RedoRecord {
  /** Rows that go: marked by a name that loses its cells with them. */
  readonly removes: readonly string[];
  readonly names: readonly { readonly name: string; readonly formula: string; readonly hidden: boolean }[];
  readonly droppedNames: readonly string[];
  readonly charts: readonly ChartRecord[];
  readonly frames: readonly FrameRecord[];
  /** By key. */
  readonly sheetNames: readonly (readonly [string, string])[];
  readonly droppedCharts: readonly { readonly sheet: string; readonly name: string }[];
  readonly droppedTables: readonly string[];
  readonly links: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly target: string;
    readonly text: CellInput;
    readonly style?: string;
  }[];
  readonly removedSheets: readonly string[];
  readonly releasedSheets: readonly string[];
  readonly filters: readonly TableFilter[];
  /** The report as it will be listed, in place of what is. */
  readonly output: Output;
  readonly replaces: { readonly build: string; readonly state?: string };
}

export interface ChartRecord extends ChartWork {
  readonly sheet: string;
  /** One for each series. */
  readonly sources: readonly { readonly values: SheetArea; readonly categories: SheetArea }[];
}

export interface SheetArea extends Area {
  readonly sheet: string;
}
