import { rowReader, type ReadOptions, type ReadTable } from "../intake";
import { hasSameColumns, type Choice } from "./choices";
import { PaneError } from "./errors";
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
 * @throws PaneError "source-gone", "source-changed"; IntakeError; what the workbook throws; an AbortError once cancelled
 */
export async function readTable(choice: Choice, { workbook, signal, options, onRows }: ReadJob): Promise<ReadSource> {
  const source = await currentSource(choice, workbook);
  const reader = rowReader(choice.recognition, options);
  const titles = choice.recognition.headerRow + 1;
  const tell = (lines: number) => onRows(Math.max(0, lines - titles), source.rowCount - titles);
  const step = Math.max(1, Math.min(blockRows, Math.floor(blockCells / source.columnCount)));
  for (let from = 0; from < source.rowCount; from += step) {
    signal.throwIfAborted();
    tell(from);
    reader.push(await workbook.readRows(source, from, Math.min(step, source.rowCount - from)), from + 1);
  }
  tell(source.rowCount);
  return { source, table: reader.finish() };
}

/** The user may have typed, sorted or deleted since the table was found; its columns must be the same ones still. */
async function currentSource(choice: Choice, workbook: Workbook): Promise<Source> {
  const now = await workbook.refresh(choice.source);
  if (now === undefined) throw new PaneError("source-gone", choice.source);
  if (!hasSameColumns(choice, now)) throw new PaneError("source-changed", now);
  return now;
}
