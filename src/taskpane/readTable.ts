import { IntakeError, rowReader, type ReadOptions, type ReadTable } from "../intake";
import { hasSameColumns, type Choice } from "./choices";
import { columnIndex } from "./columnWords";
import { PaneError, startOf } from "./errors";
import type { Source, Workbook } from "./workbook";

/** A block is a request of its own: small enough for Excel on the web (5 MB) and for a Cancel that is felt at once. */
const blockRows = 20_000;
const blockCells = 120_000;

export interface ReadJob {
  readonly workbook: Workbook;
  readonly signal: AbortSignal;
  readonly options: ReadOptions;
  /** Rows so far, and all; title lines are not counted. */
  readonly onRows: (done: number, total: number) => void;
}

/** The source as it was when it was read, and what came of it. */
export interface ReadSource {
  readonly source: Source;
  readonly table: ReadTable;
}

/**
 * Reads a chosen table block by block, in the size that it has now.
 *
 * @throws PaneError "source-gone", "source-changed", "unreadable"; what the workbook throws; an AbortError once cancelled
 */
export async function readTable(choice: Choice, job: ReadJob): Promise<ReadSource> {
  const source = await currentSource(choice, job.workbook);
  try {
    return { source, table: await readBlocks(choice, source, job) };
  } catch (error) {
    throw error instanceof IntakeError ? unreadable(error, { ...choice, source }) : error;
  }
}

async function readBlocks({ recognition }: Choice, source: Source, job: ReadJob): Promise<ReadTable> {
  const { workbook, signal, options, onRows } = job;
  const hidden = new Set(source.hiddenLines);
  const reader = rowReader(recognition, {
    ...options,
    ...(hidden.size > 0 && { isHidden: (line: number) => hidden.has(line) }),
    ...(source.counts1904 && { counts1904: true }),
  });
  const titles = recognition.headerRow + 1;
  const tell = (lines: number) => onRows(Math.max(0, lines - titles), source.rowCount - titles);
  const step = Math.max(1, Math.min(blockRows, Math.floor(blockCells / source.columnCount)));
  for (let from = 0; from < source.rowCount; from += step) {
    signal.throwIfAborted();
    tell(from);
    reader.push(await workbook.readRows(source, from, Math.min(step, source.rowCount - from)), from + 1);
  }
  tell(source.rowCount);
  return reader.finish();
}

/** The user may have typed, sorted or deleted since the table was found; its columns must be the same ones still. */
async function currentSource(choice: Choice, workbook: Workbook): Promise<Source> {
  const now = await workbook.refresh(choice.source);
  if (now === undefined) throw new PaneError("source-gone", startOf(choice.source));
  if (!hasSameColumns(choice, now)) throw new PaneError("source-changed", startOf(now));
  return now;
}

/** Intake names the row and the column, where it is one cell that it cannot take. */
function unreadable(error: IntakeError, { source, recognition }: Choice): PaneError {
  const { row, column } = error.details;
  const place = { source, line: Number(row ?? 1), column: columnIndex(recognition.columns, String(column ?? "")) };
  return new PaneError("unreadable", place, error);
}
