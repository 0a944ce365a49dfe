import type { StyleName } from "../../../report/styles";
import { applyStyle } from "../look";
import { runSteps, type Step, smallStep } from "../steps";
import { filterSteps } from "./changeSteps";
import { plainFormula } from "../../state/print";
import { frameSteps, loadDetails, loadFrame } from "./frameSteps";
import type { RedoRecord, SheetArea } from "./records";
import { loadChart, seriesSteps } from "./seriesSteps";

/**
 * Ends a refresh that nothing can stop any more: rows go, names and charts point to where their cells are now, sheets
 * change hands. May be cut off and done again.
 */
export async function endRefresh(context: Excel.RequestContext, redo: RedoRecord): Promise<void> {
  const { names } = context.workbook;
  names.load("items/name,items/formula,items/visible");
  await context.sync();
  const marked = new Set(names.items.flatMap(({ name, formula }) => (String(formula).includes("#REF!") ? [] : [name])));
  await runSteps(
    context,
    removeSteps(
      context,
      redo.removes.filter((name) => marked.has(name)),
    ),
  );
  const charts = redo.charts.map((record) => loadChart(context, record));
  const loaded = redo.frames.map((record) => loadFrame(context, record));
  await context.sync();
  const frames = loaded.map(loadDetails);
  await context.sync();
  const known = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  await runSteps(context, endSteps(context, redo, { known, charts, frames }));
}

function* removeSteps({ workbook }: Excel.RequestContext, marks: readonly string[]): Generator<Step> {
  for (const name of marks) {
    yield smallStep(() => workbook.names.getItem(name).getRange().getEntireRow().delete("Up"));
  }
}

interface Loaded {
  /** Formulas of the defined names. */
  readonly known: ReadonlyMap<string, string>;
  readonly charts: readonly ReturnType<typeof loadChart>[];
  readonly frames: readonly ReturnType<typeof loadDetails>[];
}

function* endSteps(
  context: Excel.RequestContext,
  redo: RedoRecord,
  { known, charts, frames }: Loaded,
): Generator<Step> {
  const { workbook } = context;
  const range = ({ sheet, row, column, rows, columns }: SheetArea) =>
    workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  for (const { name, formula, hidden } of redo.names) yield smallStep(() => point(context, { name, formula, hidden }));
  for (const chart of charts) yield* seriesSteps(chart, range);
  const sheetNames = new Map(redo.sheetNames);
  for (const frame of frames) yield* frameSteps(frame, sheetNames);
  for (const { sheet, name } of redo.droppedCharts)
    yield smallStep(() => workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(name).delete());
  for (const name of redo.droppedTables)
    yield smallStep(() => void workbook.tables.getItemOrNullObject(name).convertToRange());
  yield* linkSteps(context, redo);
  yield* filterSteps(context, redo.filters);
  for (const id of redo.releasedSheets)
    yield smallStep(() =>
      workbook.worksheets.getItemOrNullObject(id).customProperties.getItemOrNullObject("CLC").delete(),
    );
  for (const id of redo.removedSheets) yield smallStep(() => workbook.worksheets.getItemOrNullObject(id).delete());
  const dropped = [...redo.droppedNames, ...redo.removes].filter((name) => known.has(name));
  for (const name of dropped) yield smallStep(() => workbook.names.getItem(name).delete());
}

function* linkSteps({ workbook }: Excel.RequestContext, { links }: RedoRecord): Generator<Step> {
  for (const { sheet, row, column, target, text, style } of links) {
    yield smallStep(() => {
      const cell = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
      cell.hyperlink = { documentReference: target };
      cell.formulas = [[text]];
      if (style !== undefined) applyStyle(cell, style as StyleName);
    });
  }
}

/** Adds a name, or lets it point elsewhere; a hidden one may have been cut off before it was hidden. */
function point({ workbook }: Excel.RequestContext, { name, formula, hidden }: RedoRecord["names"][number]): void {
  const { names } = workbook;
  const before = names.items.find((one) => one.name === name);
  if (!before) names.add(name, formula);
  else if (plainFormula(String(before.formula)) !== plainFormula(formula)) before.formula = formula;
  if (hidden && before?.visible !== false) names.getItem(name).visible = false;
}
