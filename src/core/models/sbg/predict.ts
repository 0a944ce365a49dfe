import { betaMean } from "../../math/betaMean";
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
  for (let t = 0; t < Math.min(renewals, far); t++) share *= retentionRate(params, t);
  if (renewals <= far) return share;
  const { alpha, beta } = params;
  return share * Math.exp(lnGammaRatio(beta + far, alpha) - lnGammaRatio(beta + renewals, alpha));
}

/** From here on a product of factors gives way to Stirling's series. */
const far = 1000;

/** ln Γ(z + a) − ln Γ(z) for z of 1,000 or more, without a difference of large numbers. */
function lnGammaRatio(z: number, a: number): number {
  return (z - 0.5) * Math.log1p(a / z) + a * (Math.log(z + a) - 1) + (1 / (z + a) - 1 / z) / 12;
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

/**
 * Σ S(from + k) / S(from) / (1 + d)^k over k = 0…renewals: for a customer who leaves with probability p a geometric
 * series, and p ~ beta(alpha, beta + from) among those who are left.
 */
function annuity(
  { alpha, beta }: SbgParams,
  { from, discount, renewals }: { readonly from: number; readonly discount: number; readonly renewals: number },
): number {
  return betaMean(alpha, beta + from, (p) => {
    const lost = discount + p;
    if (lost === 0) return renewals + 1;
    const lnRatio = Math.log1p(-p) - Math.log1p(discount);
    return (-Math.expm1((renewals + 1) * lnRatio) * (1 + discount)) / lost;
  });
}

function requireParams({ alpha, beta }: SbgParams): void {
  requireDomain(alpha > 0 && alpha < Infinity, "alpha", alpha, "> 0");
  requireDomain(beta > 0 && beta < Infinity, "beta", beta, "> 0");
}
