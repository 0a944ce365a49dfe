import { newSeries, type ChartSeriesSpec } from "./chartSpec";
import { invalidArgument } from "./officeErrors";
import type { Rect, Scalar } from "./port";
import type { Range } from "./range";

/**
 * The series that Excel makes of a block: along its longer side; a first row or column of text gives names and
 * categories. An add-in that cares sets its series itself.
 */
export function guessedSeries({ worksheet, rect }: Range, seriesBy: string, chartType: string): ChartSeriesSpec[] {
  if (!["Auto", "Columns", "Rows"].includes(seriesBy)) throw invalidArgument("seriesBy");
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rect.rows >= rect.columns);
  const values = worksheet.context.grid.cells.values(worksheet.id, rect);
  const cells = byColumns ? values : transposed(values);
  const titled = cells.length > 1 && cells[0]!.slice(-1).every(isText);
  const labelled = cells[0]!.length > 1 && cells.slice(titled ? 1 : 0).every((row) => isText(row[0]!) || row[0] === "");
  const source = (line: number) => ({ sheet: worksheet.id, rect: lineOf(rect, byColumns, line, titled ? 1 : 0) });
  const lines = cells[0]!.map((_, line) => line).slice(labelled ? 1 : 0);
  return lines.map((line, index) => ({
    ...newSeries(titled ? String(cells[0]![line]) : `Series${index + 1}`, chartType),
    values: source(line),
    ...(labelled && { categories: source(0) }),
  }));
}

/** One column (or row) of a block, without its title. */
function lineOf(rect: Rect, byColumns: boolean, line: number, skip: number): Rect {
  if (byColumns) return { row: rect.row + skip, column: rect.column + line, rows: rect.rows - skip, columns: 1 };
  return { row: rect.row + line, column: rect.column + skip, rows: 1, columns: rect.columns - skip };
}

function transposed(values: Scalar[][]): Scalar[][] {
  return values[0]!.map((_, column) => values.map((row) => row[column]!));
}

function isText(value: Scalar): boolean {
  return typeof value === "string" && value !== "";
}
