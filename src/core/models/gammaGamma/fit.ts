import { maximise } from "../../math/maximise";
import { fitResult, type Fit } from "../fit";
import { logLikelihood } from "./likelihood";
import { spendGroups } from "./spendGroups";

export interface SpendFit extends Fit<"p" | "q" | "gamma"> {
  /** Customers without a repeat purchase or without a positive mean. */
  readonly leftOut: number;
}

/**
 * Maximum likelihood fit of the gamma-gamma model of spend per purchase.
 *
 * @param monetaryValue mean value of the *repeat* purchases of each customer, in any currency; gamma comes out in it
 * @throws CoreError "length-mismatch"
 * @see Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value: CDNOW p 6.25, q 3.74, gamma 15.44
 */
export function fitGammaGamma(frequency: ArrayLike<number>, monetaryValue: ArrayLike<number>): SpendFit {
  const names = ["p", "q", "gamma"] as const;
  const { groups, n, leftOut } = spendGroups(frequency, monetaryValue);
  const total = groups.reduce((sum, { means }) => sum + means.reduce((all, mean) => all + mean, 0), 0);
  // one mean for everyone has no spread to learn from
  if (groups.every(({ means }) => means.every((mean) => mean === total / n))) {
    return { ...fitResult(names, { status: "degenerate", n }), leftOut };
  }
  const unit = total / n;
  const scaled = groups.map(({ frequency, means }) => ({ frequency, means: means.map((mean) => mean / unit) }));
  const maximum = maximise(logLikelihood(scaled), [Math.log(2), Math.log(2), 0]);
  // f is a density: in other units it changes by the unit, once per customer
  return { ...fitResult(names, { maximum, n, units: [1, 1, unit], shift: -n * Math.log(unit) }), leftOut };
}
