import { addChart } from "../chart";
import { chunks } from "../chunks";
import { cellInput } from "../content";
import { addHiddenName } from "../names";
import { type Step, smallStep } from "../steps";
import { tableStyle } from "../table";
import { markName } from "../../state/anchors";
import type { Write } from "./edits";
import { restyleSteps } from "./looks";
import type { UndoRecord } from "./records";
import type { TableFilter } from "./readPresent";
import type { RefreshWork, SheetWork } from "./work";

/** What the steps of a refresh work on. */
export interface Stage {
  readonly context: Excel.RequestContext;
  readonly build: string;
  /** By key; those that stand and those that are made. */
  readonly sheet: (key: string) => Excel.Worksheet;
  readonly looks: Excel.Worksheet;
}

/** Lets rows come, bottom first; each place is marked, so that the rows can be found and taken out again. */
export function* insertSteps(
  { context, sheet }: Stage,
  { changed }: RefreshWork,
  marks: UndoRecord["marks"],
): Generator<Step> {
  let number = 0;
  for (const { key, inserts } of changed) {
    for (const { at, count } of bottomFirst(inserts)) {
      const { name } = marks[number++]!;
      yield smallStep(() => {
        addHiddenName(context, name, sheet(key).getRangeByIndexes(at - 1, 0, 2, 1));
        sheet(key).getRangeByIndexes(at, 0, count, 1).getEntireRow().insert("Down");
      });
    }
  }
}

/** The marks of the rows that come, in the order in which they come. */
export function insertMarks({ changed }: RefreshWork, build: string): UndoRecord["marks"] {
  const all = changed.flatMap(({ id, inserts }) => bottomFirst(inserts).map(({ count }) => ({ sheet: id, count })));
  return all.map((mark, number) => ({ ...mark, name: markName(build, "in", number) }));
}

function bottomFirst(lines: SheetWork["inserts"]): SheetWork["inserts"] {
  return [...lines].sort((a, b) => b.at - a.at);
}

/** Marks the rows that go in the end. */
export function* removeMarkSteps({ context, sheet, build }: Stage, { changed }: RefreshWork): Generator<Step> {
  let number = 0;
  for (const { key, removes } of changed) {
    for (const { at, count } of removes) {
      const name = markName(build, "out", number++);
      yield smallStep(() => addHiddenName(context, name, sheet(key).getRangeByIndexes(at, 0, count, 1)));
    }
  }
}

export function removeMarks({ changed }: RefreshWork, build: string): string[] {
  return changed.flatMap(({ removes }) => removes).map((_, number) => markName(build, "out", number));
}

/** Puts the looks of cells aside, one below the other. */
export function* putAsideSteps({ sheet, looks }: Stage, { changed }: RefreshWork): Generator<Step> {
  for (const { key, area, at } of asideAreas(changed)) {
    yield smallStep(() => {
      const from = sheet(key).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      looks.getRangeByIndexes(at, area.column, area.rows, area.columns).copyFrom(from, "Formats");
    });
  }
}

/** Which cells' looks are put aside, and in which row. */
export function asideAreas(changed: readonly SheetWork[]) {
  let next = 0;
  return changed.flatMap(({ key, id, lookMoves }) =>
    lookMoves.map(({ area, runs }) => {
      const at = next;
      next += area.rows;
      return { key, sheet: id, area, runs, at };
    }),
  );
}

/**
 * Tables that come back, for formulas name them; then cells, then looks. A row that came looks like the one above it,
 * and a cell that looks like text makes text of a number: rows that came are written again.
 */
export function* changeSteps(stage: Stage, { changed, users }: RefreshWork): Generator<Step> {
  for (const work of changed) yield* tableSteps(stage.sheet(work.key), work);
  for (const { key, writes } of changed) for (const write of writes) yield* writeSteps(stage.sheet(key), write);
  for (const { key, area, runs, at } of asideAreas(changed)) {
    const to = stage.sheet(key);
    for (const run of runs) {
      yield smallStep(() => {
        const from = stage.looks.getRangeByIndexes(at + run.from - area.row, area.column, run.count, area.columns);
        to.getRangeByIndexes(run.to, area.column, run.count, area.columns).copyFrom(from, "Formats");
      });
    }
  }
  for (const { key, restyles } of changed)
    for (const { block, ...place } of restyles) yield* restyleSteps(stage.sheet(key), block, place);
  for (const { key, writes, presentRow } of changed)
    for (const write of writes) yield* writeSteps(stage.sheet(key), inNewRows(write, presentRow));
  const { worksheets } = stage.context.workbook;
  for (const { sheet, ...write } of users.writes) yield* writeSteps(worksheets.getItem(sheet), write);
}

function inNewRows(
  { row, column, rows }: Write,
  presentRow: SheetWork["presentRow"],
): Pick<Write, "row" | "column" | "rows"> {
  const came = rows.map((line, index) => (presentRow(row + index) === undefined ? line : line.map(() => null)));
  return { row, column, rows: came.some((line) => line.some((cell) => cell !== null)) ? came : [] };
}

function* tableSteps(sheet: Excel.Worksheet, { tables }: SheetWork): Generator<Step> {
  for (const { name, area, titles, filter } of tables) {
    yield smallStep(() => {
      sheet.getRangeByIndexes(area.row, area.column, 1, area.columns).formulas = [titles.map(cellInput)];
      const table = sheet.tables.add(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns), true);
      table.name = name;
      table.style = tableStyle;
      table.showBandedRows = false;
      table.showFilterButton = filter;
    });
  }
}

/** Writes cells in pieces that fit a request. */
export function* writeSteps(
  sheet: Excel.Worksheet,
  { row, column, rows }: Pick<Write, "row" | "column" | "rows">,
): Generator<Step> {
  for (const { start, rows: piece, bytes } of chunks(rows)) {
    const cells = piece.map((line) => [...line]);
    const width = cells[0]!.length;
    yield {
      bytes: bytes + 500,
      queue: () => (sheet.getRangeByIndexes(row + start, column, cells.length, width).formulas = cells),
    };
  }
}

/** Charts that come, or come back. */
export function* chartSteps({ sheet }: Stage, { changed, stage }: RefreshWork): Generator<Step> {
  for (const { key, addedCharts } of changed) {
    for (const chart of addedCharts) {
      const area = stage.area({ sheet: key, range: `${chart.from}:${chart.to}` });
      const queue = () => {
        const added = addChart(sheet(key), chart, (reference) => {
          const { sheet: there, row, column, rows, columns } = stage.area(reference);
          return sheet(there).getRangeByIndexes(row, column, rows, columns);
        });
        const { row, column, rows, columns } = area;
        added.setPosition(sheet(key).getCell(row, column), sheet(key).getCell(row + rows - 1, column + columns - 1));
      };
      yield { bytes: 20_000, queue };
    }
  }
}

export function* clearFilterSteps(
  { workbook }: Excel.RequestContext,
  filters: readonly TableFilter[],
): Generator<Step> {
  for (const { table } of filters) yield smallStep(() => workbook.tables.getItem(table).autoFilter.clearCriteria());
}

export function* filterSteps({ workbook }: Excel.RequestContext, filters: readonly TableFilter[]): Generator<Step> {
  for (const { table: name, criteria } of filters) {
    for (const { column, criteria: one } of criteria) {
      yield smallStep(() => {
        const table = workbook.tables.getItem(name);
        table.autoFilter.apply(table.getRange(), column, one as Excel.FilterCriteria);
      });
    }
  }
}
