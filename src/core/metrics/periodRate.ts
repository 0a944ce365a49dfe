import { daysPer, type Period } from "../data/calendar";
import { divide, requireDomain, requireShare } from "../require";

/** `decay`: a share that is lost again and again (churn). `growth`: a rate that compounds (discount). */
export type RateKind = "decay" | "growth";

/**
 * A rate per period as the rate per another period, by compounding. A year is 365.25 days and 12 months, a week 7 days.
 *
 * @throws CoreError "not-a-share" for a decay outside 0 to 1, "out-of-domain" for a growth of -1 or less
 * @example periodRate(0.03, "month", "year", "decay") // 0.306158, not 0.36
 */
export function periodRate(rate: number, from: Period, to: Period, kind: RateKind): number {
  const times = daysPer[to] / daysPer[from];
  if (kind === "decay") {
    requireShare("rate", rate);
    return -Math.expm1(times * Math.log1p(-rate));
  }
  requireDomain(rate > -1, "rate", rate, "> -1");
  return Math.expm1(times * Math.log1p(rate));
}

/**
 * Expected lifetime of a customer with constant churn: 1 / churn.
 *
 * @returns periods
 * @throws CoreError "division-by-zero" without churn
 * @example lifetime(0.05) // 20
 */
export function lifetime(churn: number): number {
  return divide(1, churn, "churn");
}
