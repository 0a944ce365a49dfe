import { requireDomain } from "../../require";

/** Parameters of the shifted-beta-geometric model: leaving at a renewal has a probability ~ beta(alpha, beta). */
export interface SbgParams {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * Share of customers still under contract after `renewals` renewals.
 *
 * @returns a share in [0, 1]
 * @throws CoreError "out-of-domain"
 * @see Fader & Hardie (2007), equation 8
 * @example survival({ alpha: 1, beta: 1 }, 1) // 0.5
 */
export function survival(params: SbgParams, renewals: number): number {
  requireParams(params);
  requireDomain(Number.isInteger(renewals) && renewals >= 0, "t", renewals, "0, 1, 2…");
  let share = 1;
  for (let t = 0; t < renewals && share > 0; t++) share *= retentionRate(params, t);
  return share;
}

/**
 * Value of a contract customer: the margin of each period, paid at its start, times the chance of getting there.
 *
 * A new customer pays at once. A customer who has renewed `survived` times is valued just before the next renewal,
 * whose payment is not discounted.
 *
 * @param margin money per period
 * @param discount per period, > 0
 * @param renewals periods to count after the first payment; all of them where left out
 * @throws CoreError "out-of-domain"
 * @see Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting
 * @example clv({ alpha: 0.668088, beta: 3.806096 }, { margin: 1, discount: 0.1 }) // 5.922254
 */
export function clv(
  params: SbgParams,
  terms: {
    readonly margin: number;
    readonly discount: number;
    readonly renewals?: number | undefined;
    readonly survived?: number | undefined;
  },
): number {
  requireParams(params);
  const { margin, discount, renewals = Infinity, survived = 0 } = terms;
  requireDomain(discount > 0 || (discount === 0 && renewals < Infinity), "discount", discount, "> 0");
  requireDomain(survived >= 0 && Number.isInteger(survived), "survived", survived, "0, 1, 2…");
  requireDomain(renewals >= 0, "renewals", renewals, ">= 0");
  const due = survived === 0 ? 1 : retentionRate(params, survived);
  const next = survived === 0 ? 0 : survived + 1;
  return margin * due * annuity(params, { from: next, discount, renewals });
}

/** Retention rises with tenure: those who stay are those who are likely to stay. */
function retentionRate({ alpha, beta }: SbgParams, renewal: number): number {
  return (beta + renewal) / (alpha + beta + renewal);
}

/** Σ S(from + k) / S(from) / (1 + d)^k over k = 0…renewals, ended where the rest no longer counts. */
function annuity(
  params: SbgParams,
  { from, discount, renewals }: { readonly from: number; readonly discount: number; readonly renewals: number },
): number {
  let [sum, term] = [0, 1];
  for (let k = 0; k <= renewals; k++) {
    sum += term;
    const ratio = retentionRate(params, from + k) / (1 + discount);
    term *= ratio;
    // nobody leaves any more: what could still come at the most
    if (term * ((1 + discount) / discount) < 1e-15 * sum) break;
  }
  return sum;
}

function requireParams({ alpha, beta }: SbgParams): void {
  requireDomain(alpha > 0 && alpha < Infinity, "alpha", alpha, "> 0");
  requireDomain(beta > 0 && beta < Infinity, "beta", beta, "> 0");
}
