import { CoreError } from "../errors";

/**
 * Periods until the margins of a customer have paid for the acquisition; the first period is certain,
 * each later one is reached by those who have not churned. Linear inside the period.
 *
 * @param churn share lost per period
 * @param discount per period, above -1
 * @throws CoreError "never-pays-back"
 * @example payback(1200, 135, 0.03, 0) // 10.184914
 */
export function payback(cac: number, marginPerPeriod: number, churn: number, discount: number): number {
  if (cac <= 0) return 0;
  const ratio = (1 - churn) / (1 + discount);
  const first = marginPerPeriod / (1 + discount);
  const limit = marginPerPeriod <= 0 ? 0 : ratio < 1 ? first / (1 - ratio) : Infinity;
  if (limit <= cac) throw new CoreError("never-pays-back", { got: limit, want: cac });
  const full = fullPeriods(cac / first, ratio);
  const payment = first * ratio ** full;
  return full + (cac - first * geometricSum(ratio, full)) / payment;
}

/** Whole periods whose payments 1 + q + q^2 + ... do not yet exceed the target. */
function fullPeriods(target: number, ratio: number): number {
  if (ratio === 1) return Math.floor(target);
  if (ratio === 0) return 0;
  return Math.max(0, Math.floor(Math.log1p(target * (ratio - 1)) / Math.log(ratio)));
}

function geometricSum(ratio: number, terms: number): number {
  return ratio === 1 ? terms : (1 - ratio ** terms) / (1 - ratio);
}
