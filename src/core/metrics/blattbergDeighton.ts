import { requireConvergence, requireDomain } from "../require";

/** What is spent today on one prospect or customer, what comes of it, and what could come at most. */
export interface SpendResponse {
  readonly spend: number;
  readonly rate: number;
  readonly ceiling: number;
}

export interface SpendOptimum {
  readonly retentionSpend: number;
  readonly retentionRate: number;
  readonly clv: number;
  readonly acquisitionSpend: number;
  readonly acquisitionRate: number;
  readonly equityPerProspect: number;
}

/**
 * The spending on retention and on acquisition that makes a prospect worth most, after Blattberg & Deighton.
 *
 * Rates answer to spending as ceiling(1 - e^(-k spend)), with k from today's point. A customer pays the margin at once and,
 * if retained, again each period less the retention spend per retained customer.
 *
 * @param margin money per customer and period
 * @param discount per period
 * @throws CoreError "out-of-domain", "no-result" if the ceiling of retention reaches 1 + discount
 * @see Blattberg & Deighton (1996), "Manage Marketing by the Customer Equity Test"
 */
export function blattbergDeighton(
  margin: number,
  discount: number,
  acquisition: SpendResponse,
  retention: SpendResponse,
): SpendOptimum {
  const acqSlope = slope(acquisition, "acq");
  const retSlope = slope(retention, "ret");
  requireConvergence(1 + discount - retention.ceiling);
  const retentionSpend = bestRetentionSpend(margin, discount, retention.ceiling, retSlope);
  const retentionRate = response(retention.ceiling, retSlope, retentionSpend);
  const clv = margin + (margin * retentionRate - retentionSpend) / (1 + discount - retentionRate);
  const marginal = acquisition.ceiling * acqSlope * clv;
  const acquisitionSpend = marginal > 1 ? Math.log(marginal) / acqSlope : 0;
  const acquisitionRate = response(acquisition.ceiling, acqSlope, acquisitionSpend);
  const equityPerProspect = acquisitionRate * clv - acquisitionSpend;
  return { retentionSpend, retentionRate, clv, acquisitionSpend, acquisitionRate, equityPerProspect };
}

function response(ceiling: number, slope: number, spend: number): number {
  return -ceiling * Math.expm1(-slope * spend);
}

function slope({ spend, rate, ceiling }: SpendResponse, name: string): number {
  requireDomain(spend > 0, `${name}Spend`, spend, "> 0");
  requireDomain(rate > 0 && rate < ceiling, `${name}Rate`, rate, `> 0, < ${name}Ceiling (${ceiling})`);
  return -Math.log1p(-rate / ceiling) / spend;
}

/** Where one more unit of spending brings just as much: the condition falls with the spend, so it is halved in. */
function bestRetentionSpend(margin: number, discount: number, ceiling: number, slope: number): number {
  const gain = (spend: number) => {
    const marginalRate = ceiling * slope * Math.exp(-slope * spend);
    return marginalRate * (margin * (1 + discount) - spend) - (1 + discount - response(ceiling, slope, spend));
  };
  let [low, high] = [0, margin * (1 + discount)];
  if (!(high > 0) || gain(0) <= 0) return 0;
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (gain(middle) > 0) low = middle;
    else high = middle;
  }
  return low;
}
