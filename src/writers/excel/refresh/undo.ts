import { sheetOf, withoutSheet } from "../address";
import { parseRange } from "../../../report/address";
import { runSteps, type Step, smallStep } from "../steps";
import { filterSteps, writeSteps } from "./changeSteps";
import type { UndoRecord } from "./records";

/**
 * Takes a refresh back, as long as no row has gone: tables and charts first, as rows that came are still there; then
 * these rows; then looks, and contents last, for what a cell makes of them hangs on its format. May be cut off and
 * done again.
 */
export async function undoRefresh(context: Excel.RequestContext, undo: UndoRecord, looks: string): Promise<void> {
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  const rows = new Map(names.items.map(({ name, formula }) => [name, markedRows(String(formula))]));
  const came = undo.marks.filter(({ name }) => (rows.get(name) ?? 0) > 2);
  if (came.length === undo.marks.length) await removeMade(context, undo);
  await runSteps(context, rowSteps(context, came));
  const known = new Set(names.items.map(({ name }) => name));
  const ours = [...undo.names, ...undo.marks.map(({ name }) => name)].filter((name) => known.has(name));
  await runSteps(context, backSteps(context, undo, looks, ours));
}

/** How many rows a mark spans; 0 for one that lost its cells. */
function markedRows(formula: string): number {
  if (sheetOf(formula) === undefined || formula.includes("#REF!")) return 0;
  const { from, to } = parseRange(withoutSheet(formula).replaceAll("$", ""));
  return to.row - from.row + 1;
}

async function removeMade(context: Excel.RequestContext, undo: UndoRecord): Promise<void> {
  const charts = new Set(undo.charts.map(({ sheet }) => sheet));
  const loaded = [...charts].map((id) => loadCharts(context, id));
  const tables = undo.tables.map(({ sheet, row, column, rows, columns }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    return range.getTables(false).load("items/name");
  });
  await context.sync();
  await runSteps(context, madeSteps({ charts: loaded.flatMap((one) => madeCharts(one, undo)), tables }));
}

function loadCharts({ workbook }: Excel.RequestContext, sheet: string) {
  return { sheet, charts: workbook.worksheets.getItem(sheet).charts.load("items/name,items/series/items/name") };
}

/**
 * The charts that the refresh made, by their names; and one that was cut off before it got its name: it has one
 * series as yet, and stood not there before.
 */
function madeCharts({ sheet, charts }: ReturnType<typeof loadCharts>, undo: UndoRecord): Excel.Chart[] {
  const made = undo.charts.filter((one) => one.sheet === sheet);
  const names = new Set(made.map(({ name }) => name));
  const before = new Set(made.flatMap((one) => one.before));
  const recent = charts.items.filter(({ name }) => !before.has(name));
  const named = recent.filter(({ name }) => names.has(name));
  const unnamed = recent.filter(({ name, series }) => !names.has(name) && series.items.length === 1);
  return named.length < made.length ? [...named, ...unnamed.slice(0, 1)] : named;
}

interface Made {
  readonly charts: readonly Excel.Chart[];
  readonly tables: readonly Excel.TableScopedCollection[];
}

function* madeSteps({ charts, tables }: Made): Generator<Step> {
  for (const chart of charts) yield smallStep(() => chart.delete());
  for (const { items } of tables) for (const table of items) yield smallStep(() => void table.convertToRange());
}

function* rowSteps({ workbook }: Excel.RequestContext, marks: UndoRecord["marks"]): Generator<Step> {
  for (const { name } of [...marks].reverse()) {
    yield smallStep(() => {
      const between = workbook.names.getItem(name).getRange().getOffsetRange(1, 0).getResizedRange(-2, 0);
      between.getEntireRow().delete("Up");
    });
  }
}

function* backSteps(
  context: Excel.RequestContext,
  { looks, writes, filters }: UndoRecord,
  aside: string,
  names: readonly string[],
): Generator<Step> {
  const { worksheets, names: defined } = context.workbook;
  for (const { sheet, area, at } of looks) {
    yield smallStep(() => {
      const from = worksheets.getItem(aside).getRangeByIndexes(at, area.column, area.rows, area.columns);
      const to = worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      to.copyFrom(from, "Formats");
    });
  }
  for (const { sheet, ...write } of writes) yield* writeSteps(worksheets.getItem(sheet), write);
  yield* filterSteps(context, filters);
  for (const name of names) yield smallStep(() => defined.getItem(name).delete());
}
