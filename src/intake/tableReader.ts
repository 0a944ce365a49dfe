import { answeredChoices, savedChoices } from "./answers";
import { IntakeError } from "./errors";
import { recogniseAgain, type SavedMapping } from "./mapping/savedMapping";
import type { Answer } from "./questions";
import type { RecognitionHint } from "./recognise";
import type { ReadOptions } from "./read/readOptions";
import { rowReader, type RowReader } from "./read/rowReader";
import { requireCosts } from "./read/requireCosts";
import type { RawCell, TableRole } from "./source";
import { isBlankRow } from "./values/text";

/** Enough rows to know a table by. */
const rowsToKnow = 500;

export interface TableOptions
  extends ReadOptions, Pick<RecognitionHint, "year" | "fiscalYearStart" | "fiscalYearNamed"> {
  /** Names of the columns from the first one on, where the table's own titles do not tell. */
  readonly columns?: readonly string[];
  readonly role?: TableRole;
  /** What is known of sources from before; the one that fits goes before what the titles say. */
  readonly mappings?: readonly SavedMapping[];
  /** What the user answered to questions about any of the sources. */
  readonly answers?: readonly Answer[];
}

/**
 * Reads a source from its first row to facts: waits for enough rows to recognise it, then reads on block by block.
 *
 * @throws IntakeError "empty-table", "whole-books", and what `recognise` and `rowReader` throw
 */
export function tableReader(options: TableOptions): RowReader {
  let head: (readonly RawCell[])[] = [];
  let firstNumber = 1;
  let reader: RowReader | undefined;

  const start = () => {
    if (head.every(isBlankRow)) throw new IntakeError("empty-table", { name: options.name });
    const { recognition, mapping } = recogniseAgain(head, options, options.mappings ?? []);
    const begun = rowReader(recognition, {
      ...savedChoices(mapping),
      ...options,
      ...answeredChoices(options.answers ?? [], options.name),
    });
    begun.push(head, firstNumber);
    head = [];
    return (reader = begun);
  };

  return {
    push(rows, firstRowNumber) {
      if (reader !== undefined) return reader.push(rows, firstRowNumber);
      if (head.length === 0) firstNumber = firstRowNumber;
      for (const row of rows) head.push(row);
      if (head.length >= rowsToKnow) start();
    },
    finish() {
      const read = (reader ?? start()).finish();
      if (options.rules?.["balance-account"] !== false) requireCosts(read);
      return read;
    },
  };
}
