import type { Place } from "../../report/address";
import type { ReportPlan, SheetPlan } from "../../report/plan";
import { chartsOf, type KeyedBlock, keyedBlocks } from "./blocks";
import { type ChartState, chartState } from "./chartState";
import { type FrameState, frameState, pageState } from "./frameState";
import { printOf } from "./print";

/** Notes of another version are not read. */
export const stateVersion = 2;

/** What we wrote last: enough to find it again, to tell what the user changed, and to know whose a row is. */
export interface ReportState {
  readonly version: typeof stateVersion;
  readonly sheets: readonly SheetState[];
}

export interface SheetState {
  readonly key: string;
  /** As it was called. */
  readonly name: string;
  readonly blocks: readonly BlockState[];
  /** Charts by name. */
  readonly charts: Readonly<Record<string, ChartState>>;
  /** Absent for a sheet that the user does not want. */
  readonly frame?: FrameState;
  /** Keys of blocks and names of charts that the user deleted and does not want back; "" is the sheet itself. */
  readonly forgotten: readonly string[];
}

export interface BlockState {
  readonly key: string;
  readonly kind: "cells" | "table";
  /** The defined name, hidden, that follows the block when rows and columns come and go. */
  readonly anchor: string;
  /** In the plan. */
  readonly at: Place;
  /** On the sheet, when it was written. */
  readonly place: Place;
  /** Name of the table when it was written. */
  readonly table?: string;
  readonly rowKeys: readonly string[];
  readonly columnKeys: readonly string[];
  /** Prints of the cells of each row, separated by blanks; "-" is a cell that the block leaves alone. */
  readonly rows: readonly string[];
  /** Prints of the cells in which the user's content stays, by row and column key. */
  readonly kept: Readonly<Record<string, string>>;
  readonly looks: string;
}

/** Prints of one row, undefined for cells left alone. */
export function printsOf(row: string): (string | undefined)[] {
  return row.split(" ").map((print) => (print === "-" ? undefined : print === "." ? "" : print));
}

/** The rows as the state keeps them; those of a log are nobody's business once they are written. */
export function rowPrints({ source }: KeyedBlock, rows: KeyedBlock["rows"]): string[] {
  const isLog = source.kind === "table" && source.keepsRows === true;
  return rows.map((row, index) => printedRow(isLog && index > 0 ? row.map(() => undefined) : row));
}

function printedRow(row: KeyedBlock["rows"][number]): string {
  return row.map((content) => (content === undefined ? "-" : printOf(content) || ".")).join(" ");
}

export function cellKey(row: string, column: string): string {
  return `${row}\t${column}`;
}

/** The state of a report as it is built: everything stands where the plan says. */
export function builtState({ sheets }: ReportPlan, anchorOf: AnchorOf): ReportState {
  return { version: stateVersion, sheets: sheets.map((sheet) => builtSheet(sheet, anchorOf)) };
}

function builtSheet(sheet: SheetPlan, anchorOf: AnchorOf): SheetState {
  const blocks = keyedBlocks(sheet).map((block): BlockState => {
    const { key, at, rowKeys, columnKeys, looks, source } = block;
    return {
      ...{ key, kind: source.kind, anchor: anchorOf(sheet.key, key), at, place: at, rowKeys, columnKeys, looks },
      ...(source.kind === "table" && { table: source.name }),
      rows: rowPrints(block, block.rows),
      kept: {},
    };
  });
  const frame = frameState(sheet, pageState(sheet));
  return { key: sheet.key, name: sheet.name, blocks, charts: chartStates(sheet), frame, forgotten: [] };
}

export function chartStates(sheet: SheetPlan): SheetState["charts"] {
  return Object.fromEntries(chartsOf(sheet).map((chart) => [chart.name, chartState(chart)]));
}

/** The defined name of a block. */
export type AnchorOf = (sheet: string, block: string) => string;
