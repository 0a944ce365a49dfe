import { valueOf, type GridCell } from "../../../report/cellGrid";
import type { CellContent, CellValue, RangeRef } from "../../../report/plan";
import { absoluteAddress, area, type Area } from "../address";
import { XlsxError } from "../errors";
import type { Grid } from "../grid";
import { element, xmlText } from "../xml";

/** The sheets that charts may refer to, by key. */
export type ChartSources = ReadonlyMap<string, { readonly name: string; readonly grid: Grid }>;

/** A line of cells with the values a reader draws before anything is calculated. */
export interface ChartData {
  readonly reference: string;
  readonly values: readonly CellValue[];
  /** The number format of the first cell. */
  readonly format: string;
}

/** @throws XlsxError "sheet-unknown", "chart-shape", "address-illegal" */
export function chartData(ref: RangeRef, sources: ChartSources): ChartData {
  const source = sources.get(ref.sheet);
  if (source === undefined) throw new XlsxError("sheet-unknown", { where: ref.range, got: ref.sheet });
  const cells = lineOf(area(ref.range), source.grid, `${source.name}!${ref.range}`);
  return {
    reference: absoluteAddress(source.name, ref.range),
    values: cells.map((cell) => (cell === undefined ? null : plainValue(cell.content))),
    format: cells[0]?.format ?? "General",
  };
}

function lineOf({ from, to }: Area, grid: Grid, where: string): (GridCell | undefined)[] {
  const [rows, columns] = [to.row - from.row + 1, to.column - from.column + 1];
  if (rows > 1 && columns > 1) throw new XlsxError("chart-shape", { where });
  return Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = rows > 1 ? [from.row + i, from.column] : [from.row, from.column + i];
    return grid.get(row)?.get(column);
  });
}

/** Charts leave a gap where a cell holds an error. */
function plainValue(content: CellContent): CellValue {
  const value = valueOf(content);
  return value !== null && typeof value === "object" ? null : value;
}

export function numbers({ reference, values, format }: ChartData): string {
  const points = values.map((value) => (typeof value === "number" ? String(value) : undefined));
  return element(
    "c:numRef",
    {},
    formula(reference),
    cache("c:numCache", points, element("c:formatCode", {}, xmlText(format))),
  );
}

/** Numbers, such as dates, keep the number format of their cells; everything else is text. */
export function categories(data: ChartData): string {
  if (data.values.every((value) => typeof value === "number")) return numbers(data);
  const points = data.values.map((value) => (value === null ? undefined : String(value)));
  return element("c:strRef", {}, formula(data.reference), cache("c:strCache", points));
}

function formula(reference: string): string {
  return element("c:f", {}, xmlText(reference));
}

function cache(name: string, points: readonly (string | undefined)[], format = ""): string {
  const elements = points.map((point, idx) =>
    point === undefined ? "" : element("c:pt", { idx }, element("c:v", {}, xmlText(point))),
  );
  return element(name, {}, format, element("c:ptCount", { val: points.length }), ...elements);
}
