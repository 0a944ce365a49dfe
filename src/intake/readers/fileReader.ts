import { IntakeError } from "../errors";
import type { ReadTable } from "../read/rowReader";
import { tableReader, type TableOptions } from "../tableReader";
import { delimitedReader } from "./delimited";
import type { Encoding } from "./encoding";
import { textDecoder } from "./textDecoder";

export interface FileOptions extends TableOptions {
  /** How the characters of the file are written; told by its bytes where it is not given. */
  readonly encoding?: Encoding;
}

/** Takes the bytes of a text file (unpacked, if it was packed) block by block. */
export interface FileReader {
  push(bytes: Uint8Array): void;
  /** Rows seen so far, for progress. */
  rows(): number;
  finish(): ReadTable;
}

/** How a page begins that some systems export under the name of a table. */
const webPage = /^\s*<(?:!doctype html|html|head|meta|table)[\s>]/i;

/** Larger blocks are cut: rows come several times faster out of short texts. */
const blockSize = 1 << 18;

/**
 * Reads a delimited text file from bytes to facts.
 *
 * @throws IntakeError from `push` and `finish`, as soon as it is known that the file cannot be read
 */
export function fileReader(options: FileOptions): FileReader {
  const table = tableReader(options);
  let seen = 0;
  const rows = delimitedReader(options.name, (block, firstRowNumber) => {
    seen = firstRowNumber + block.length - 1;
    table.push(block, firstRowNumber);
  });
  let isFirst = true;
  const take = (block: string) => {
    if (isFirst && webPage.test(block)) throw new IntakeError("web-page", { name: options.name });
    isFirst = false;
    rows.push(block);
  };
  const text = textDecoder(options.name, take, options.encoding);
  return {
    push(bytes) {
      for (let at = 0; at < bytes.length; at += blockSize) text.push(bytes.subarray(at, at + blockSize));
    },
    rows: () => seen,
    finish() {
      text.finish();
      rows.finish();
      return withEncoding(table.finish(), text.encoding());
    },
  };
}

function withEncoding(read: ReadTable, encoding: Encoding): ReadTable {
  // one spread for each role: the compiler keeps table and role together
  return read.role === "orders"
    ? { ...read, record: { ...read.record, encoding } }
    : { ...read, record: { ...read.record, encoding } };
}
