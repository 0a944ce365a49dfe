import type { ChartBlock, NamePlan, ReportPlan, SheetPlan } from "../../../report/plan";
import type { StyleName } from "../../../report/styles";
import type { KeyedBlock } from "../../state/blocks";
import type { ChartWork } from "./chartWork";
import type { Orphan } from "./compareBlock";
import type { FrameWork } from "./frameRecord";
import type { Write } from "./edits";
import type { Lines } from "./layout";
import type { Area } from "./area";
import type { Placer, Site } from "./sites";
import type { ReportState } from "../../state/state";
import type { FormulaWork } from "./userFormulas";

/** All that a refresh does to a workbook, thought out before anything is touched. */
export interface RefreshWork {
  readonly plan: ReportPlan;
  readonly changed: readonly SheetWork[];
  /** Sheets to make, in order. */
  readonly fresh: readonly FreshSheet[];
  /** Ids of the sheets that become the user's: fresh ones take their place. */
  readonly released: readonly string[];
  /** Ids of the sheets to delete in the end. */
  readonly removed: readonly string[];
  readonly stage: Placer;
  readonly final: Placer;
  readonly sites: ReadonlyMap<string, Site>;
  readonly state: ReportState;
  readonly orphans: readonly Orphan[];
  /** Formulas of the user's that follow what they read. */
  readonly users: FormulaWork;
  /** Names of the plan that the workbook does not have yet. */
  readonly newNames: readonly NamePlan[];
  /** Hidden names of blocks that are ours no more. */
  readonly looseAnchors: readonly string[];
}

export interface FreshSheet {
  readonly key: string;
  /** With formulas that say where cells are before rows go. */
  readonly plan: SheetPlan;
}

/** What happens on a sheet that stands; all but `inserts` in rows as they are once rows have come. */
export interface SheetWork {
  readonly key: string;
  readonly id: string;
  readonly inserts: readonly Lines[];
  readonly removes: readonly Lines[];
  readonly writes: readonly Write[];
  /** Where a row was before rows came; undefined for one that came. */
  readonly presentRow: (stage: number) => number | undefined;
  readonly tables: readonly NewTable[];
  readonly restyles: readonly Restyle[];
  readonly lookMoves: readonly LookMove[];
  readonly addedCharts: readonly ChartBlock[];
  /** Names of all charts that stand, the user's included. */
  readonly chartsBefore: readonly string[];
  readonly charts: readonly ChartWork[];
  readonly frame: FrameWork;
  readonly droppedCharts: readonly string[];
  readonly droppedTables: readonly string[];
  readonly links: readonly LinkWrite[];
}

/** A table to make again, titles included. */
export interface NewTable {
  readonly name: string;
  readonly area: Area;
  readonly titles: readonly string[];
  readonly filter: boolean;
}

/** Rows of a block that get the looks of the plan. */
export interface Restyle {
  readonly block: KeyedBlock;
  readonly top: number;
  readonly columns: readonly number[];
  readonly from: number;
  readonly count: number;
}

/** Cells whose looks are put aside before anything changes, and rows that get theirs from there. */
export interface LookMove {
  /** On the sheet as it is. */
  readonly area: Area;
  /** From rows of the sheet as it is. */
  readonly runs: readonly { readonly from: number; readonly to: number; readonly count: number }[];
}

/** A link, in rows as they are in the end. */
export interface LinkWrite {
  readonly row: number;
  readonly column: number;
  /** Key of the sheet to jump to. */
  readonly target: string;
  /** A cell that says something in words; links stand on no other. */
  readonly text: string;
  readonly style?: StyleName;
}
