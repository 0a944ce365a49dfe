import { parseAddress } from "../../report/address";
import { isFormula } from "../../report/cellGrid";
import { formats } from "../../report/formats";
import type { CellContent, TableBlock } from "../../report/plan";
import { headerStyle } from "../../report/tableHeader";
import { chunks } from "./chunks";
import { cellInput, type CellInput } from "./content";
import { alignTop, applyFormat, applyStyle } from "./look";
import { runs } from "./rectangles";
import { type Step, smallStep } from "./steps";

/** No bands and no fill of Excel's own: the look comes from our styles alone. */
export const tableStyle = "TableStyleLight1";

/** Writes titles and values, then the table over them: a table that grows row by row is slow. Formulas come later. */
export function* tableSteps(sheet: Excel.Worksheet, block: TableBlock): Generator<Step> {
  const { row, column } = parseAddress(block.at);
  const width = block.columns.length;
  const titles = block.columns.map(({ title }) => cellInput(title));
  const body = block.rows.map((cells) => cells.map((content) => (isFormula(content) ? null : cellInput(content))));
  yield* writeRows(sheet, { row, column, width }, [titles, ...body]);
  yield smallStep(() => {
    const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, block.rows.length + 1, width), true);
    table.name = block.name;
    table.style = tableStyle;
    table.showBandedRows = false;
    table.showFilterButton = block.filter;
  });
  yield* lookSteps(sheet, block);
}

/** Writes a table's formulas, once every table and name that they may refer to stands. */
export function* tableFormulaSteps(sheet: Excel.Worksheet, { at, columns, rows }: TableBlock): Generator<Step> {
  if (!rows.some((cells) => cells.some(isFormula))) return;
  const { row, column } = parseAddress(at);
  const formulas = rows.map((cells) => cells.map(formulaInput));
  yield* writeRows(sheet, { row: row + 1, column, width: columns.length }, formulas);
}

function formulaInput(content: CellContent): CellInput {
  return isFormula(content) ? content.formula : null;
}

function* writeRows(
  sheet: Excel.Worksheet,
  { row, column, width }: { readonly row: number; readonly column: number; readonly width: number },
  inputs: readonly (readonly CellInput[])[],
): Generator<Step> {
  for (const { start, rows, bytes } of chunks(inputs)) {
    const cells = rows.map((row) => [...row]);
    yield { bytes, queue: () => (sheet.getRangeByIndexes(row + start, column, rows.length, width).formulas = cells) };
  }
}

/** Formats and looks by whole columns; neighbours of the same kind together. */
function* lookSteps(sheet: Excel.Worksheet, { at, columns, rows }: TableBlock): Generator<Step> {
  const { row, column } = parseAddress(at);
  const titles = (run: Columns) => sheet.getRangeByIndexes(row, column + run.column, 1, run.columns);
  const body = (run: Columns) => sheet.getRangeByIndexes(row + 1, column + run.column, rows.length, run.columns);
  yield smallStep(() => applyFormat(titles({ column: 0, columns: columns.length }), formats.text));
  for (const run of runs(columns.map(headerStyle))) yield smallStep(() => applyStyle(titles(run), run.value));
  yield smallStep(() => alignTop(titles({ column: 0, columns: columns.length })));
  for (const run of runs(columns.map(({ format }) => format))) yield smallStep(() => applyFormat(body(run), run.value));
  for (const run of runs(columns.map(({ style = "label" }) => style))) {
    yield smallStep(() => applyStyle(body(run), run.value));
  }
}

interface Columns {
  readonly column: number;
  readonly columns: number;
}
