import { CoreError } from "../errors";
import { requireConvergence, requireDomain, requireLength } from "../require";
import { lead, type Timing } from "./presentValue";

/**
 * Who pays in period t: `cumulative` those who stayed through all periods up to t (r^t), `certainfirst` the first
 * payment is certain (r^(t-1)), `single` only the churn of period t itself counts.
 */
type Survival = "cumulative" | "certainfirst" | "single";

export interface DiscountedClvOptions {
  /** Per period, above -1. */
  readonly discount: number;
  readonly timing: Timing;
  readonly survival: Survival;
  /** How many periods, where margin and churn are one number each. */
  readonly periods: number;
}

const longest = 10_000;

/**
 * Customer lifetime value over given periods: the sum of margin x survival / (1 + discount)^t.
 *
 * @param margins money per period; one value is repeated
 * @param churns share lost in each period; one value is repeated
 * @returns money
 * @throws CoreError "length-mismatch" if both are lists of different length, "out-of-domain"
 * @example 1000 for 3 periods, churn 10 %, discount 10 %, cumulative, end // 2035.3118
 */
export function discountedClv(
  margins: ArrayLike<number>,
  churns: ArrayLike<number>,
  options: DiscountedClvOptions,
): number {
  const { discount, timing, survival } = options;
  const periods = numberOfPeriods(margins, churns, options.periods);
  let [value, alive, factor] = [0, 1, (1 + discount) ** lead[timing]];
  for (let t = 0; t < periods; t++) {
    const kept = 1 - churns[churns.length === 1 ? 0 : t]!;
    factor /= 1 + discount;
    const paying = survival === "single" ? kept : survival === "cumulative" ? alive * kept : alive;
    alive *= kept;
    value += margins[margins.length === 1 ? 0 : t]! * paying * factor;
  }
  return value;
}

function numberOfPeriods(margins: ArrayLike<number>, churns: ArrayLike<number>, periods: number): number {
  const longer = Math.max(margins.length, churns.length);
  if (longer === 1) {
    requireDomain(
      Number.isInteger(periods) && periods >= 1 && periods <= longest,
      "periods",
      periods,
      `1...${longest}`,
    );
    return periods;
  }
  if (margins.length > 1 && churns.length > 1) requireLength("churn", churns.length, margins.length);
  return longer;
}

/**
 * Value of a customer who pays for ever: margin x retention / (1 + discount - retention(1 + growth)) at the end of periods.
 *
 * At the start the first payment is certain and not discounted: margin(1 + discount) over the same denominator.
 *
 * @param growth of the margin per period
 * @throws CoreError "no-result" if 1 + discount <= retention(1 + growth)
 * @see Gupta & Lehmann (2003), "Customers as Assets"
 * @example perpetualClv(100, 0.8, 0.1, 0, "end") // 266.667
 */
export function perpetualClv(
  margin: number,
  retention: number,
  discount: number,
  growth: number,
  timing: Timing,
): number {
  const gap = 1 + discount - retention * (1 + growth);
  requireConvergence(gap);
  if (timing === "start") return (margin * (1 + discount)) / gap;
  return ((margin * retention) / gap) * (timing === "mid" ? Math.sqrt(1 + discount) : 1);
}

/**
 * The retention at which the perpetual value just covers the acquisition cost.
 *
 * @param growth of the margin per period
 * @returns a share below 1; 0 where the first payments cover it anyway
 * @throws CoreError "no-retention-pays" if it would have to be 1 or more
 * @example breakEvenRetention(150, 60, 0.1, "end") // 0.785714
 */
export function breakEvenRetention(cac: number, margin: number, discount: number, timing: Timing, growth = 0): number {
  if (cac <= 0) return 0;
  if (margin <= 0) throw new CoreError("no-retention-pays");
  const payment = timing === "mid" ? margin * Math.sqrt(1 + discount) : margin;
  const retention =
    timing === "start"
      ? ((1 + discount) * (1 - margin / cac)) / (1 + growth)
      : (1 + discount) / (payment / cac + 1 + growth);
  if (!(retention < 1)) throw new CoreError("no-retention-pays");
  return Math.max(0, retention);
}
