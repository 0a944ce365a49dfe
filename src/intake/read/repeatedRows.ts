import type { RawCell } from "../source";

/** Finds rows whose cells are all those of a row before. */
export interface RepeatedRows {
  /** Whether the row repeats one before; counts it in any case. */
  see(row: readonly RawCell[]): boolean;
}

const firstSize = 1 << 12;
const firstColumns = 32;

/**
 * Rows are held as 64 bits of hash in open addressing, 16 bytes a row: two different rows of a million come to the same
 * once in tens of millions of such tables.
 */
export function repeatedRows(): RepeatedRows {
  let size = firstSize;
  let table = new Int32Array(2 * size);
  let count = 0;
  let high = 0;
  let low = 0;

  /** The cell above in each column, with its hash: rows of one order or one customer share most of their cells. */
  const above: RawCell[] = [];
  let hashes = new Int32Array(2 * firstColumns);

  /** Hashes a cell into the memory of its column, two characters at a time. */
  const hashCell = (cell: RawCell, column: number) => {
    const text = typeof cell === "string" ? cell : cell === null ? "" : String(cell);
    const { length } = text;
    let a = 0x811c9dc5 ^ length;
    let b = 0x9e3779b9 + length;
    for (let i = 0; i < length; i += 2) {
      const code = text.charCodeAt(i) | (i + 1 < length ? text.charCodeAt(i + 1) << 16 : 0);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b);
      b ^= b >>> 13;
    }
    hashes[2 * column] = a ^ (a >>> 15);
    hashes[2 * column + 1] = b ^ (b >>> 15);
    above[column] = cell;
  };

  const hash = (row: readonly RawCell[]) => {
    if (2 * row.length > hashes.length) {
      const wider = new Int32Array(4 * row.length);
      wider.set(hashes);
      hashes = wider;
    }
    let a = 0;
    let b = 0;
    // "a" | "bc" is another row than "ab" | "c": each cell is mixed in on its own
    for (let column = 0; column < row.length; column++) {
      const cell = row[column]!;
      if (cell !== above[column]) hashCell(cell, column);
      a = Math.imul((a ^ hashes[2 * column]!) + column, 0xc2b2ae35);
      a ^= a >>> 16;
      b = Math.imul((b + hashes[2 * column + 1]!) ^ column, 0x27d4eb2f);
      b ^= b >>> 15;
    }
    high = a;
    low = b;
    // both halves zero mark a free place
    if (high === 0 && low === 0) low = 1;
  };

  const place = (a: number, b: number): number => {
    let at = (a ^ (b >>> 7)) & (size - 1);
    while ((table[2 * at] !== 0 || table[2 * at + 1] !== 0) && (table[2 * at] !== a || table[2 * at + 1] !== b)) {
      at = (at + 1) & (size - 1);
    }
    return at;
  };

  const grow = () => {
    const old = table;
    size *= 2;
    table = new Int32Array(2 * size);
    for (let i = 0; i < old.length; i += 2) {
      if (old[i] === 0 && old[i + 1] === 0) continue;
      const at = place(old[i]!, old[i + 1]!);
      table[2 * at] = old[i]!;
      table[2 * at + 1] = old[i + 1]!;
    }
  };

  return {
    see(row) {
      hash(row);
      const at = place(high, low);
      if (table[2 * at] !== 0 || table[2 * at + 1] !== 0) return true;
      table[2 * at] = high;
      table[2 * at + 1] = low;
      if (++count > size * 0.6) grow();
      return false;
    },
  };
}
