import { seededRandom, type Random } from "../../src/core/random";
import { betaSampler } from "../../src/core/simulate/betaSample";
import { distribution } from "../../src/core/simulate/distribution";
import { hasData, texts } from "../core/models/publicData";

export interface Customers {
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly T: Float64Array;
  readonly monetaryValue?: Float64Array;
}

/** Customers of BG/NBD, purchases rounded up to days, those of one day merged; observed for 30 to 729 days. */
export function simulatedCustomers(n: number, seed = 12345): Customers {
  const random = seededRandom(seed);
  const customers = { frequency: new Float64Array(n), recency: new Float64Array(n), T: new Float64Array(n) };
  for (let i = 0; i < n; i++) {
    const T = 30 + Math.floor(700 * random());
    const { x, last } = purchases(T, random);
    [customers.frequency[i], customers.recency[i], customers.T[i]] = [x, last, T];
  }
  return customers;
}

const leaving = betaSampler(0.793, 2.426);

function purchases(T: number, random: Random): { x: number; last: number } {
  const rate = gamma(0.243, random) / 30.898;
  const leaves = leaving(random);
  let [now, last, x] = [0, 0, 0];
  for (;;) {
    now -= Math.log(1 - random()) / rate;
    const day = Math.ceil(now);
    if (!(day <= T)) return { x, last };
    if (day > last) [x, last] = [x + 1, day];
    if (random() < leaves) return { x, last };
  }
}

/** The odds of a beta(shape, large) variable come to a gamma. */
function gamma(shape: number, random: Random): number {
  const large = 1e6;
  const share = betaSampler(shape, large)(random);
  return (large * share) / (1 - share);
}

/** Purchases of all 23,570 customers of CDNOW, or undefined where the data are not at hand. */
export function cdnowPurchases(): { ids: string[]; dates: Float64Array; amounts: Float64Array } | undefined {
  if (!hasData("cdnow")) return undefined;
  const [, ...lines] = texts("cdnow", "CDNOW_master.txt").map(([line]) => line!.trim().split(/\s+/));
  return {
    ids: lines.map(([id]) => id!),
    dates: Float64Array.from(lines, ([, day]) => dayNumber(day!)),
    amounts: Float64Array.from(lines, (line) => Number(line.at(-1))),
  };
}

/** 19970101 as a serial number of Excel. */
function dayNumber(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6))) / 86_400_000 + 25_569;
}

/** Four columns of numbers around five centres. */
export function points(n: number): number[][] {
  const random = seededRandom(1);
  const { sample } = distribution("x", "normal", [0, 1]);
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: 4 }, (_, c) => ((i * (c + 1)) % 5) * 4 + sample(random)),
  );
}
