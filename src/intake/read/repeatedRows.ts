import type { RawCell } from "../source";

/** Finds rows whose cells are all those of a row before. */
export interface RepeatedRows {
  /** Whether the row repeats one before; counts it in any case. */
  see(row: readonly RawCell[]): boolean;
}

const firstSize = 1 << 12;

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

  const hash = (row: readonly RawCell[]) => {
    let [a, b] = [0x811c9dc5 | 0, 0x9e3779b9 | 0];
    for (const cell of row) {
      const text = typeof cell === "string" ? cell : cell === null ? "" : String(cell);
      const { length } = text;
      // two characters at a time; the length ends the cell: "a" | "bc" is another row than "ab" | "c"
      for (let i = 0; i < length; i += 2) {
        const code = text.charCodeAt(i) | (i + 1 < length ? text.charCodeAt(i + 1) << 16 : 0);
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul(b ^ code, 0x85ebca6b);
        b ^= b >>> 13;
      }
      a = Math.imul(a ^ length ^ (a >>> 15), 0xc2b2ae35);
      b = Math.imul((b ^ (b >>> 15)) + length, 0x27d4eb2f);
    }
    [high, low] = [a, b];
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
