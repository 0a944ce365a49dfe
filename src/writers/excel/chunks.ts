import { requestBytes } from "./steps";

/** Consecutive rows that fit one request; `start` is the index of the first. */
export interface Chunk<T> {
  readonly start: number;
  readonly rows: readonly T[];
  readonly bytes: number;
}

const encoder = new TextEncoder();

/** Cuts rows by the size of their JSON, not by their number: a row of Chinese notes weighs more than one of figures. */
export function* chunks<T>(rows: readonly T[], limit = requestBytes): Generator<Chunk<T>> {
  let start = 0;
  let bytes = 0;
  for (const [index, row] of rows.entries()) {
    const size = encoder.encode(JSON.stringify(row)).length + 1;
    if (bytes > 0 && bytes + size > limit) {
      yield { start, rows: rows.slice(start, index), bytes };
      start = index;
      bytes = 0;
    }
    bytes += size;
  }
  if (start < rows.length) yield { start, rows: rows.slice(start), bytes };
}
