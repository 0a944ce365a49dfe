import { IntakeError } from "../../../intake";
import { openWorkbook } from "../../../intake/readers/xlsx/openWorkbook";
import type { RawCell } from "../../../intake/source";
import { fillCells } from "./fillCells";
import type { FillingOptions } from "./fillSheet";
import { sheetNameFor } from "./sheetNameFor";

export interface OpenedFile {
  /** The sheets made, in the order of the file. */
  readonly sheets: readonly string[];
  readonly rows: number;
}

/**
 * Puts each table of an .xlsx file on a sheet of its own.
 *
 * @throws IntakeError if it is no workbook that can be read, or an empty one
 */
export async function openWorkbookFile(
  name: string,
  bytes: Uint8Array,
  { grid, workbook }: Omit<FillingOptions, "sheet">,
): Promise<OpenedFile> {
  const file = openWorkbook(name, bytes);
  const sheets: string[] = [];
  let rows = 0;
  for (const table of file.tables) {
    const cells: (readonly RawCell[])[] = [];
    for await (const block of file.rows(table)) cells.push(...block.rows);
    if (cells.length === 0) continue;
    const taken = workbook.worksheets.$items().map((one) => one.name);
    const sheet = sheetNameFor(table.table ?? table.sheet, taken);
    rows += fillCells({ grid, workbook, sheet }, cells);
    sheets.push(sheet);
  }
  if (sheets.length === 0) throw new IntakeError("empty-table", { name });
  return { sheets, rows };
}
