import { sumAmounts } from "../../core";
import type { DiaryExample, RawCell } from "../source";

/** Finds amounts far above all others of a table, without holding them. */
export interface Outliers {
  add(amount: number, rowNumber: number, raw: RawCell): void;
  /** How many there are (200 at most), their sum, and the largest of them. */
  found(): { readonly count: number; readonly amount: number; readonly examples: readonly DiaryExample[] };
}

interface Candidate {
  readonly size: number;
  readonly amount: number;
  readonly row: number;
  readonly raw: RawCell;
}

/** Below this, the spread of amounts says nothing. */
const leastRows = 20;
const candidatesKept = 200;
const examplesKept = 20;
/** Sizes are counted in steps of 1/32 of a natural logarithm, 3 %, from e^-10 to e^38. */
const [step, lowest, steps] = [1 / 32, -10, 48 * 32];
/** Standard deviations of the logarithms, estimated by the median absolute deviation (1.4826 of it). */
const limit = 6;
/** Prices of one size have no spread: even there, only what is over 20 times the median stands out. */
const leastFactor = 20;

const middle = (index: number) => lowest + (index + 0.5) * step;

/** The value below which half of the counted ones lie. */
function median(counts: Iterable<readonly [value: number, count: number]>, total: number): number {
  let seen = 0;
  for (const [value, count] of counts) if ((seen += count) * 2 >= total) return value;
  return 0;
}

/** The logarithm beyond which an amount stands out: by the median absolute deviation of the logarithms of all. */
function threshold(histogram: Int32Array, total: number): number {
  const filled = [...histogram].flatMap((count, i) => (count > 0 ? [[middle(i), count] as const] : []));
  const center = median(filled, total);
  const distances = filled.map(([value, count]) => [Math.abs(value - center), count] as const);
  const spread = median(
    distances.sort(([a], [b]) => a - b),
    total,
  );
  return center + Math.max(limit * 1.4826 * spread, Math.log(leastFactor));
}

/** @param column title of the column of amounts, for the examples */
export function outliers(column: string): Outliers {
  const histogram = new Int32Array(steps);
  let largest: Candidate[] = [];
  let floor = 0;
  let total = 0;

  const keep = (candidate: Candidate) => {
    largest.push(candidate);
    if (largest.length < 2 * candidatesKept) return;
    largest = largest.sort((a, b) => b.size - a.size).slice(0, candidatesKept);
    floor = largest.at(-1)!.size;
  };

  return {
    add(amount, row, raw) {
      const size = Math.abs(amount);
      if (size === 0) return;
      total++;
      const bin = Math.floor((Math.log(size) - lowest) / step);
      histogram[Math.min(Math.max(bin, 0), steps - 1)]!++;
      if (size > floor) keep({ size, amount, row, raw });
    },
    found() {
      if (total < leastRows) return { count: 0, amount: 0, examples: [] };
      const least = Math.exp(threshold(histogram, total));
      const beyond = largest.filter(({ size }) => size > least).sort((a, b) => b.size - a.size);
      return {
        count: beyond.length,
        amount: sumAmounts(beyond.map(({ amount }) => amount)),
        examples: beyond.slice(0, examplesKept).map(({ row, raw, amount }) => ({ row, column, raw, clean: amount })),
      };
    },
  };
}
