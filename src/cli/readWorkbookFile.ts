import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { IntakeError, tableReader, type ReadTable, type TableOptions } from "../intake";
import { openWorkbook, type OpenedWorkbook, type WorkbookTable } from "../intake/readers/xlsx/openWorkbook";
import type { DataFile } from "./dataFiles";
import { CliError } from "./errors";
import { allQuestions, isQuestion } from "./openQuestions";
import type { OnProgress, ReadFile } from "./readFile";

/** The tables of one workbook: those that were read, and why the others were not. */
export interface ReadWorkbook {
  readonly read: readonly ReadFile[];
  readonly skipped: readonly IntakeError[];
  readonly hidden: readonly string[];
}

/** How the reports that we write name their program: they are results, not data. */
const ourApplication = "Lifecycle Cost Control for Excel";

/** A workbook holds more than data: notes, lists, empty sheets. */
export const mayBeNoTable: readonly string[] = ["unknown-role", "missing-fields", "empty-table", "purchases"];

/** "book.xlsx › Orders", or the name of its worksheet table. */
const labelOf = (file: DataFile, { sheet, table }: WorkbookTable) => `${file.name} › ${table ?? sheet}`;

async function readOne(
  workbook: OpenedWorkbook,
  table: WorkbookTable,
  options: TableOptions,
  onRows: (rows: number) => void,
): Promise<ReadTable> {
  const reader = tableReader({ ...options, ...workbook.marks(table) });
  for await (const { rows, firstRowNumber } of workbook.rows(table)) {
    reader.push(rows, firstRowNumber);
    onRows(firstRowNumber + rows.length - 1);
  }
  return reader.finish();
}

/**
 * Reads all tables of an .xlsx file that are tables of ours.
 *
 * @throws IntakeError for what the file holds; where none of its tables could be read, for the first of them.
 * CliError "own-report" for a report of ours
 */
export async function readWorkbookFile(
  file: DataFile,
  options: TableOptions,
  onProgress: OnProgress,
): Promise<ReadWorkbook> {
  const bytes = await readFile(file.path);
  const workbook = openWorkbook(file.name, bytes);
  if (workbook.application === ourApplication) throw new CliError("own-report", { path: file.path });
  const hash = createHash("sha256").update(bytes).digest("hex");
  const read: ReadFile[] = [];
  const skipped: IntakeError[] = [];
  const hidden: string[] = [];
  const asked: IntakeError[] = [];
  for (const [i, table] of workbook.tables.entries()) {
    const name = labelOf(file, table);
    const share = (i + 1) / workbook.tables.length;
    try {
      const one = await readOne(workbook, table, { ...options, name }, (rows) => onProgress(file, rows, share));
      read.push({ file: { ...file, name }, read: one, hash: `${hash} ${i}` });
      if (table.hidden) hidden.push(name);
    } catch (error) {
      if (isQuestion(error)) {
        asked.push(error);
        continue;
      }
      if (!(error instanceof IntakeError && mayBeNoTable.includes(error.code))) throw error;
      skipped.push(error);
    }
  }
  if (asked.length > 0) throw allQuestions(asked);
  if (read.length === 0) throw skipped[0]!;
  return { read, skipped, hidden };
}
