import { requireDomain, requireLength } from "../require";
import { gatherPurchases, type Id, type PurchaseRows } from "./purchases";
import { rfmLabel, type RfmLabel } from "./rfmLabel";

/** A customer's standing by recency, frequency and money; scores 1 (worst) to `bins`. */
export interface RfmScore {
  readonly id: Id;
  readonly daysSinceLast: number;
  readonly orders: number;
  readonly spend: number;
  readonly R: number;
  readonly F: number;
  readonly M: number;
  readonly label: RfmLabel;
}

export interface RfmOptions {
  /** The day that is looked from; the latest of the data if left out. Later rows do not count. */
  readonly asOf?: number | undefined;
  readonly bins: number;
  /**
   * Cuts of fixed scores, ascending, bins - 1 each: days since the last order, orders, spend.
   * Without them a score says how many customers are worse: 1 + floor(bins x worse / customers).
   */
  readonly cuts?: readonly Float64Array[] | undefined;
}

/**
 * RFM scores of all customers, by first appearance.
 *
 * @throws CoreError "length-mismatch", "not-enough-data", "out-of-domain"
 * @see Hughes (1994), "Strategic Database Marketing"
 */
export function rfmScores(purchases: PurchaseRows, { asOf, bins, cuts }: RfmOptions): RfmScore[] {
  requireDomain(Number.isInteger(bins) && bins >= 2 && bins <= 10, "bins", bins, "2...10");
  cuts?.forEach((row) => requireCuts(row, bins - 1));
  const { ids, rows, starts, end } = gatherPurchases(purchases, asOf);
  const days = Float64Array.from(ids, (_, i) => end - Math.floor(purchases.dates[rows[starts[i + 1]! - 1]!]!));
  const orders = Float64Array.from(ids, (_, i) => starts[i + 1]! - starts[i]!);
  const spend = Float64Array.from(ids, (_, i) => {
    let sum = 0;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) sum += purchases.amounts?.[rows[k]!] ?? 0;
    return sum;
  });
  // fewer days are better: their negatives rank as orders and money do
  const measures = [days.map((value) => -value), orders, spend] as const;
  const fixed = cuts && [cuts[0]!.map((cut) => -cut).reverse(), cuts[1]!, cuts[2]!];
  const [R, F, M] = measures.map((values, k) => (fixed ? byCuts(values, fixed[k]!) : byQuantile(values, bins)));
  return ids.map((id, i) => {
    const scores = { R: R![i]!, F: F![i]!, M: M![i]! };
    return {
      id,
      daysSinceLast: days[i]!,
      orders: orders[i]!,
      spend: spend[i]!,
      ...scores,
      label: rfmLabel(scores, bins),
    };
  });
}

/** A blank (NaN) is no cut. */
function requireCuts(cuts: Float64Array, wanted: number): void {
  requireLength("cuts", cuts.filter((cut) => !Number.isNaN(cut)).length, wanted);
  cuts.forEach((cut, i) => requireDomain(i === 0 || cut > cuts[i - 1]!, "cuts", cut, `> ${cuts[i - 1]}`));
}

function byQuantile(values: Float64Array, bins: number): Float64Array {
  const sorted = values.slice().sort();
  return values.map((value) => 1 + Math.floor((bins * countBelow(sorted, value)) / values.length));
}

/** 1 + the number of cuts that the value reaches. */
function byCuts(values: Float64Array, cuts: Float64Array): Float64Array {
  return values.map((value) => 1 + cuts.filter((cut) => value >= cut).length);
}

/** How many of the sorted values are smaller. */
function countBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
