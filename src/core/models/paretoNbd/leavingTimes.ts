import { gaussLegendre } from "../../math/gaussLegendre";

/**
 * Nodes v and weights for ∫ e^-v f(v) dv on [0, 40], f slowly varying: three panels, wider where less is left.
 * What lies beyond 40 is below 1e-17 of the whole.
 */
const panels = [0, 3, 12, 40];
const perPanel = gaussLegendre(10);
const most = (panels.length - 1) * perPanel.nodes.length;

/** Times at which a customer may have left between the last purchase and T; buffers that are used again. */
export interface LeavingTimes {
  count: number;
  /** The time u. */
  readonly times: Float64Array;
  /** The stretch of time that it stands for. */
  readonly lengths: Float64Array;
  /** ln(alpha + u). */
  readonly lnAlphas: Float64Array;
}

/** Room for the nodes, and for T itself behind them. */
export function leavingTimes(): LeavingTimes {
  const room = () => new Float64Array(most + 1);
  return { count: 0, times: room(), lengths: room(), lnAlphas: room() };
}

/**
 * Fills in the nodes for one customer.
 *
 * With v = power · ln((alpha + u) / (alpha + recency)) the integrand (alpha + u)^-(r+x) (beta + u)^-(s+1) falls about
 * as e^-v: positive and bounded, no difference of hypergeometric functions, no case alpha < beta.
 *
 * @param power r + s + x
 */
export function fillLeavingTimes(into: LeavingTimes, alpha: number, power: number, recency: number, T: number): void {
  const { times, lengths, lnAlphas } = into;
  const start = alpha + recency;
  const lnStart = Math.log(start);
  const last = power * Math.log1p((T - recency) / start);
  into.count = 0;
  for (let panel = 0; panel + 1 < panels.length; panel++) {
    const from = panels[panel]!;
    if (from >= last) break;
    const half = (Math.min(panels[panel + 1]!, last) - from) / 2;
    for (let i = 0; i < perPanel.nodes.length; i++) {
      const growth = (from + half * (1 + perPanel.nodes[i]!)) / power;
      const after = start * Math.expm1(growth);
      times[into.count] = recency + after;
      lengths[into.count] = (half * perPanel.weights[i]! * (start + after)) / power;
      lnAlphas[into.count] = lnStart + growth;
      into.count += 1;
    }
  }
  times[into.count] = T;
  lnAlphas[into.count] = Math.log(alpha + T);
}
