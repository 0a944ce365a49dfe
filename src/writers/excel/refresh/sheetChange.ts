import type { ChartBlock } from "../../../report/plan";
import { conflictOf } from "./askUser";
import type { KeyedBlock } from "../../state/blocks";
import { type BlockChange, compareBlock, type Orphan, type Target } from "./compareBlock";
import type { FoundBlock, FoundSheet } from "./findSheets";
import { type Layout, layoutOf } from "./layout";
import { type Area, isWithin, span } from "./area";
import { contentAt, isBlank, type PresentSheet, shownText } from "./present";
import { printOf } from "../../state/print";
import type { RefreshDecisions } from "./questions";
import { sideColumns } from "./sideColumns";
import type { BlockState } from "../../state/state";

/** How a standing sheet changes, before formulas are put where their cells are. */
export interface SheetChange {
  readonly sheet: FoundSheet;
  readonly present: PresentSheet;
  readonly layout: Layout;
  readonly blocks: readonly ChangedBlock[];
  /** Cells of blocks that the plan has no more, by place on the sheet as it is. */
  readonly emptied: readonly { readonly row: number; readonly column: number }[];
  readonly addedCharts: readonly ChartBlock[];
  readonly forgotten: readonly string[];
  readonly orphans: readonly Orphan[];
}

export interface ChangedBlock {
  readonly next: KeyedBlock;
  readonly change: BlockChange;
  readonly state?: BlockState;
  /** Where it stands, if it does. */
  readonly area?: Area;
  /** Name of its table, if one stands. */
  readonly table?: string;
  /** Everything of it is written and styled, and its table made. */
  readonly anew: boolean;
}

/** Plans the change of a sheet; undefined if it cannot be changed in place. */
export function changeSheet(
  sheet: FoundSheet,
  present: PresentSheet,
  decisions: RefreshDecisions,
): SheetChange | undefined {
  const wanted = (name: string) => decisions.missing({ sheet: sheet.plan.key, sheetName: present.name, block: name });
  const blocks = sheet.blocks.map((block) => {
    const forget = block.status === "forgotten" || (block.status === "missing" && wanted(block.next.key) === "forget");
    return { ...block, forget };
  });
  const charts = sheet.charts.map(({ chart, status }) => {
    return {
      chart,
      status,
      forget: status === "forgotten" || (status === "missing" && wanted(chart.name) === "forget"),
    };
  });
  const going = blocks.filter(({ forget }) => !forget);
  if (going.some((block) => !fits(block, sheet, present))) return undefined;
  const ours = sheet.surplus.flatMap(({ state, found }) => generatedCells(state, found));
  const layout = layoutOf({
    blocks: going.flatMap(({ next, state, found }) => (state && found ? [spanOf(next, state, found.area)] : [])),
    added: going.filter(({ found }) => !found).map(({ next }) => ({ top: next.at.row, height: next.rows.length })),
    lost: going.flatMap(({ state, found }) =>
      state && !found ? [{ top: state.at.row, height: state.rowKeys.length }] : [],
    ),
    blank: blankRows(present, ours),
  });
  // rows that come are marked by the one above them: above the first there is none
  if (layout.astray.length > 0 || layout.inserts.some(({ at }) => at === 0)) return undefined;
  const changed = going.map((block) => changeBlock(block, { sheet, present, layout, decisions }));
  return {
    ...{ sheet, present, layout, blocks: changed, emptied: ours },
    addedCharts: charts.filter(({ status, forget }) => status !== "standing" && !forget).map(({ chart }) => chart),
    forgotten: [
      ...blocks.filter(({ forget }) => forget).map(({ next }) => next.key),
      ...charts.filter(({ forget }) => forget).map(({ chart }) => chart.name),
    ],
    orphans: [
      ...changed.flatMap(({ change }) => change.orphans),
      ...sheet.surplus.flatMap(({ state, found }) => editsAsOrphans(present, state, found)),
    ],
  };
}

function spanOf(next: KeyedBlock, state: BlockState, area: Area) {
  return {
    key: next.key,
    next: { top: next.at.row, height: next.rows.length },
    present: { top: area.row, height: area.rows },
    old: { top: state.at.row, height: state.rowKeys.length },
  };
}

/** Tables keep their number of columns; loose cells may become wider where nothing stands beside them. */
function fits({ next, state, found }: FoundBlock, sheet: FoundSheet, present: PresentSheet): boolean {
  if (!state || !found || next.width === state.columnKeys.length) return true;
  if (next.source.kind === "table") return false;
  const { area } = found;
  const wider = span(area.column + area.columns, Math.max(0, next.width - state.columnKeys.length));
  const others = sheet.blocks.flatMap((block) => (block.found && block.next !== next ? [block.found.area] : []));
  return span(area.row, area.rows).every((row) =>
    wider.every(
      (column) => isBlank(contentAt(present, row, column)) && !others.some((other) => isWithin(other, row, column)),
    ),
  );
}

type Context = Pick<SheetChange, "sheet" | "present" | "layout"> & { readonly decisions: RefreshDecisions };

function changeBlock(block: FoundBlock, { sheet, present, layout, decisions }: Context): ChangedBlock {
  const { next, state, found, table } = block;
  if (!state || !found) return { next, change: freshChange(next, present, sheet, layout), anew: true };
  const areas = sheet.blocks.flatMap((one) => (one.found ? [one.found.area] : []));
  const width = Math.max(0, ...present.cells.map((row) => row.length));
  const anew = block.status !== "standing";
  const change = compareBlock({
    ...{ sheet: present, state, found, next, side: sideColumns(found.area, areas, width) },
    keeps: (cell) => !anew && (cell.keptBefore || decisions.conflict(conflictOf(present, block, cell)) === "keepMine"),
  });
  return { next, change, state, area: found.area, ...(table !== undefined && { table }), anew };
}

/** A block that does not stand: all of it as planned. What the user has there, beside other blocks, is told. */
function freshChange(next: KeyedBlock, present: PresentSheet, sheet: FoundSheet, layout: Layout): BlockChange {
  const neighbour = sheet.blocks.find(({ found }) => found);
  const shift = neighbour ? (neighbour.found!.columns[0] ?? 0) - neighbour.next.at.column : 0;
  const planColumns = span(next.at.column + shift, next.width);
  const cells = next.rows.flatMap((row, index) => {
    const at = layout.presentRow(layout.planRow(next.at.row) + index);
    return at === undefined ? [] : row.map((_, column) => contentAt(present, at, planColumns[column]!));
  });
  return {
    ...{ columns: planColumns, planColumns, kept: {} },
    sources: next.rows.map(() => undefined),
    targets: next.rows.map((row) => row.map((content): Target => ({ by: "plan", content: content ?? null }))),
    orphans: cells
      .filter((content) => !isBlank(content))
      .map((content) => ({ sheet: present.name, row: "", column: "", content: shownText(content) })),
  };
}

function generatedCells(state: BlockState, { rows, columns, edits, area }: NonNullable<FoundBlock["found"]>) {
  const edited = new Set(edits.map(({ row, column }) => `${row} ${column}`));
  return state.rows.flatMap((line, row) =>
    line.split(" ").flatMap((print, column) => {
      const [y, x] = [rows[row], columns[column]];
      const isOurs = print !== "-" && y !== undefined && x !== undefined && !edited.has(`${row} ${column}`);
      return isOurs ? [{ row: area.row + y, column: x }] : [];
    }),
  );
}

function editsAsOrphans(
  present: PresentSheet,
  state: BlockState,
  { edits }: NonNullable<FoundBlock["found"]>,
): Orphan[] {
  return edits
    .filter(({ content }) => printOf(content) !== "")
    .map(({ row, column, content }) => {
      const text = typeof content === "object" && content !== null ? content.formula : String(content);
      return { sheet: present.name, row: state.rowKeys[row]!, column: state.columnKeys[column]!, content: text };
    });
}

/** Rows in which nothing stands but cells that go. */
function blankRows({ cells }: PresentSheet, going: readonly { readonly row: number; readonly column: number }[]) {
  const leaving = new Set(going.map(({ row, column }) => `${row} ${column}`));
  return (row: number) =>
    (cells[row] ?? []).every((content, column) => isBlank(content) || leaving.has(`${row} ${column}`));
}
