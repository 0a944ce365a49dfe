import { recognise } from "../../../intake";
import { kindOf } from "../../../intake/recognise/roles";
import type { RawCell } from "../../../intake/source";
import { contentWidths } from "./contentWidths";
import type { ColumnKind } from "./columnKinds";
import { addTable, type FillingOptions } from "./fillSheet";

type Cells = readonly (readonly RawCell[])[];

/** Cells written at once. */
const blockRows = 5000;

/**
 * Puts cells that have their types already on a new sheet; rows under titles become a table.
 *
 * @returns the number of rows, titles not counted
 */
export function fillCells(options: FillingOptions, cells: Cells): number {
  const { grid, workbook, sheet } = options;
  const { role = "orders", headerRow: header, columns } = recognise(cells.slice(0, 500), { name: sheet });
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 1);
  const isDate = (column: number) => {
    const field = columns[column]?.field;
    return field !== undefined && kindOf(role, field) === "date";
  };
  const kinds = Array.from({ length: width }, (_, column): ColumnKind => (isDate(column) ? "date" : "text"));
  const worksheet = workbook.worksheets.add(sheet);
  for (let row = 0; row < cells.length; row += blockRows) {
    const block = cells.slice(row, row + blockRows);
    const values = block.map((line) => kinds.map((_, column) => filled(line[column] ?? null)));
    const rect = { row, column: 0, rows: block.length, columns: width };
    grid.cells.write(worksheet.id, rect, values);
    kinds.forEach((kind, column) => {
      // a file's dates come as their numbers
      if (kind !== "date") return;
      const formats = block.map((line) => [typeof line[column] === "number" ? "yyyy-mm-dd" : "General"]);
      grid.cells.setNumberFormats(worksheet.id, { ...rect, column, columns: 1 }, formats);
    });
  }
  const texts = cells.slice(Math.max(header, 0), 500).map((row) => row.map((cell) => String(cell ?? "")));
  contentWidths(texts).forEach((points, column) => grid.styles.setColumnWidth(worksheet.id, column, 1, points));
  if (header >= 0) addTable(options, { worksheet, kinds, header }, cells.length - header);
  return cells.length - header - 1;
}

function filled(value: RawCell) {
  return value === null || value === "" ? undefined : { value };
}
