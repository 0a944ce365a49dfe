import { Unzip, UnzipInflate } from "fflate";
import type { MergedCells } from "../../read/fillDown";
import { rangeOf, type CellRange } from "./sheetList";
import { attributesOf } from "./tags";

/** What a sheet says of its rows besides their cells. */
export interface SheetMarks {
  /** Rows that are hidden, by hand or by a filter; counted from 1. */
  readonly isHidden: (rowNumber: number) => boolean;
  readonly merged: readonly MergedCells[];
}

const marks = /<(?:\w+:)?(row|mergeCell)\s([^<>]*)>/g;
const blockSize = 1 << 16;

/** Reads one part of a packed file piece by piece: a large sheet is never held as a whole. */
function eachText(bytes: Uint8Array, path: string, take: (text: string) => void): void {
  const decoder = new TextDecoder();
  const unzip = new Unzip((file) => {
    if (file.name !== path) return;
    file.ondata = (error, data, final) => {
      if (error === null) take(decoder.decode(data, { stream: !final }));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += blockSize) {
      unzip.push(bytes.subarray(at, at + blockSize), at + blockSize >= bytes.length);
    }
  } catch {
    return; // a damaged file: the reader of its rows refuses it with a sentence
  }
}

/**
 * Hidden rows and merged cells of a sheet, as its table counts them: columns from 0 within the table.
 *
 * @param path of the sheet's part in the packed file
 */
export function sheetMarks(bytes: Uint8Array, path: string, table: CellRange | undefined): SheetMarks {
  const hidden = new Set<number>();
  const ranges = new Map<string, CellRange>();
  let rest = "";
  eachText(bytes, path, (text) => {
    const whole = rest + text;
    for (const [, name, attributes = ""] of whole.matchAll(marks)) {
      const { r, hidden: isHidden, ref = "" } = attributesOf(attributes);
      if (name === "row" && (isHidden === "1" || isHidden === "true")) hidden.add(Number(r));
      const range = name === "mergeCell" ? rangeOf(ref) : undefined;
      if (range !== undefined) ranges.set(ref, range);
    }
    // a tag that the next piece ends
    const cut = whole.lastIndexOf("<");
    rest = cut < 0 || whole.includes(">", cut) ? "" : whole.slice(cut);
  });
  const left = table?.firstColumn ?? 1;
  const merged = [...ranges.values()].map(({ firstColumn, lastColumn, ...rows }) => ({
    ...rows,
    ...{ firstColumn: firstColumn - left, lastColumn: lastColumn - left },
  }));
  return { isHidden: (row) => hidden.has(row), merged };
}
