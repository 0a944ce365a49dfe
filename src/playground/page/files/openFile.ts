import { IntakeError } from "../../../intake";
import { delimitedReader } from "../../../intake/readers/delimited";
import { textDecoder } from "../../../intake/readers/textDecoder";
import { fillSheet, type FillingOptions, type SheetFilling } from "./fillSheet";

/** A text as bytes, with the name its errors speak of. */
export interface TextFile {
  readonly name: string;
  stream(): ReadableStream<Uint8Array>;
}

export type OpenFileOptions = FillingOptions & {
  /** Called between blocks, with the rows read so far. */
  readonly onProgress?: (rows: number) => void;
};

/**
 * Puts a .csv or .txt file (delimited, or separated by blanks) on a new sheet, block by block.
 *
 * @returns the number of rows
 * @throws IntakeError if it is no text that can be read, or there is nothing in it; the sheet begun is removed again
 */
export async function openFile(file: TextFile, { onProgress, ...options }: OpenFileOptions): Promise<number> {
  const filling = fillSheet(options);
  try {
    await readInto(filling, file, onProgress);
    filling.finish();
    return filling.rows();
  } catch (error) {
    const begun = options.workbook.worksheets.$items().find(({ name }) => name === options.sheet);
    begun?.delete();
    throw error;
  }
}

async function readInto(filling: SheetFilling, file: TextFile, onProgress?: (rows: number) => void): Promise<void> {
  let isEmpty = true;
  const rows = delimitedReader(file.name, (block) => {
    isEmpty &&= block.every((row) => row.every((cell) => cell === null || cell === ""));
    filling.push(block);
  });
  const text = textDecoder(file.name, (block) => rows.push(block));
  const reader = file.stream().getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    text.push(chunk.value);
    onProgress?.(filling.rows());
    await nextTask(); // the page stays usable while a long file comes in
  }
  text.finish();
  rows.finish();
  if (isEmpty) throw new IntakeError("empty-table", { name: file.name });
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
