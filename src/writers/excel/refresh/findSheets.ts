import type { ChartBlock, ReportPlan, SheetPlan } from "../../../report/plan";
import { chartsOf, type KeyedBlock, keyedBlocks } from "../../state/blocks";
import { type Area, span } from "./area";
import { contentAt, isBlank, type PresentSheet } from "./present";
import { type Recognised, recogniseBlock } from "./recognise";
import { inWordsOf } from "./renamedRows";
import type { BlockState, ReportState, SheetState } from "../../state/state";

/** A sheet of the plan, compared with what was written last and with what stands. */
export interface FoundSheet {
  readonly plan: SheetPlan;
  readonly state: SheetState | undefined;
  /** Undefined for a sheet that is new, or that the user deleted. */
  readonly present: PresentSheet | undefined;
  readonly blocks: readonly FoundBlock[];
  /** Blocks of last time that the plan has no more, as far as they stand. */
  readonly surplus: readonly { readonly state: BlockState; readonly found: Recognised; readonly table?: string }[];
  readonly charts: readonly { readonly chart: ChartBlock; readonly status: Status }[];
}

/** "missing": the user deleted it; "forgotten": and does not want it back. */
export type Status = "new" | "standing" | "missing" | "forgotten";

export interface FoundBlock {
  readonly next: KeyedBlock;
  readonly status: Status;
  readonly state?: BlockState;
  /** Where its rows and columns are; also for a block that was emptied, but whose rows are there. */
  readonly found?: Recognised;
  /** Name of the table that stands there. */
  readonly table?: string;
}

/** Finds every block of the plan, however the user has moved, sorted or renamed what it stands on. */
export function findSheets(
  plan: ReportPlan,
  state: ReportState,
  present: ReadonlyMap<string, PresentSheet>,
): FoundSheet[] {
  const loosely = state.sheets.some((sheet) => hasMoved(sheet, present.get(sheet.key)));
  const states = new Map(state.sheets.map((sheet) => [sheet.key, sheet]));
  return plan.sheets.map((sheet) => findSheet(sheet, states.get(sheet.key), present.get(sheet.key), loosely));
}

/** Whether formulas may read otherwise than they were written. */
function hasMoved({ name, blocks }: SheetState, present: PresentSheet | undefined): boolean {
  if (!present || present.name !== name) return true;
  return blocks.some(({ key, place, table, rowKeys, columnKeys }) => {
    const now = present.blocks.get(key);
    if (!now || now.table !== table) return true;
    const { row, column, rows, columns } = now.area;
    return row !== place.row || column !== place.column || rows !== rowKeys.length || columns !== columnKeys.length;
  });
}

function findSheet(
  plan: SheetPlan,
  state: SheetState | undefined,
  present: PresentSheet | undefined,
  loosely: boolean,
): FoundSheet {
  const next = keyedBlocks(plan);
  const known = new Set(next.map(({ key }) => key));
  const find = (block: BlockState) => {
    const now = present?.blocks.get(block.key);
    const found = now && recogniseBlock(block, present!, now.area, loosely);
    return { state: block, ...(found && { found }), ...(now?.table !== undefined && { table: now.table }) };
  };
  const blocks = next.map((block): FoundBlock => {
    const known = state?.blocks.find(({ key }) => key === block.key);
    if (!known) return { next: block, status: state?.forgotten.includes(block.key) ? "forgotten" : "new" };
    const last = inWordsOf(block, known);
    const now = find(last);
    return {
      next: withEarlierRows(block, last),
      ...now,
      status: present && isThere(now, present) ? "standing" : "missing",
    };
  });
  const surplus = (state?.blocks ?? []).filter(({ key }) => !known.has(key)).map(find);
  return {
    ...{ plan, state, present, blocks },
    surplus: surplus.flatMap(({ found, ...rest }) => (found ? [{ ...rest, found }] : [])),
    charts: chartsOf(plan).map((chart) => ({ chart, status: chartStatus(chart, state, present) })),
  };
}

/** A log grows: the rows that stand are left alone. */
function withEarlierRows(next: KeyedBlock, { rowKeys }: BlockState): KeyedBlock {
  const [titleKey, ...newKeys] = next.rowKeys;
  const [title, ...newRows] = next.rows;
  if (next.source.kind !== "table" || !next.source.keepsRows) return next;
  const earlier = rowKeys.slice(1);
  const alone = title!.map(() => undefined);
  return {
    ...next,
    rowKeys: [titleKey!, ...earlier, ...newKeys.map((key) => `${key}+${rowKeys.length}`)],
    rows: [title!, ...earlier.map(() => alone), ...newRows],
  };
}

/** A table without its table, and cells that are all empty, were deleted. */
function isThere(
  { state, found, table }: { state: BlockState; found?: Recognised; table?: string },
  present: PresentSheet,
) {
  if (!found || (state.kind === "table" && table === undefined)) return false;
  return !isEmpty(found.area, present);
}

function isEmpty({ row, column, rows, columns }: Area, present: PresentSheet): boolean {
  return span(row, rows).every((y) => span(column, columns).every((x) => isBlank(contentAt(present, y, x))));
}

function chartStatus({ name }: ChartBlock, state: SheetState | undefined, present: PresentSheet | undefined): Status {
  if (present?.charts.has(name)) return "standing";
  if (state?.forgotten.includes(name)) return "forgotten";
  return state && name in state.charts ? "missing" : "new";
}
