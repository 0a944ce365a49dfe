import { CoreError } from "../../errors";
import { maximise, type Evaluation } from "../../math/maximise";
import { requireDomain } from "../../require";
import { fitResult, isDegenerate, type Fit } from "../fit";
import { inLogarithms } from "../inLogarithms";
import { emptySums } from "../purchaseTerm";
import { uniqueHistories, type Histories, type UniqueHistories } from "../uniqueHistories";
import { addMoments, fillChances, type BgBbHistory } from "./mixture";
import { bgBbProducts, mostOpportunities } from "./products";

/**
 * Maximum likelihood fit of BG/BB: purchases at discrete opportunities (a yearly appeal, an event).
 *
 * @param histories frequency = opportunities taken after the first; recency = number of the last one taken;
 *   T = number of opportunities
 * @throws CoreError "out-of-domain" unless these are whole numbers and frequency <= recency <= T
 * @see Fader, Hardie & Shang (2010): donations alpha 1.204, beta .750, gamma .657, delta 2.783
 */
export function fitBgBb(histories: Histories): Fit<"alpha" | "beta" | "gamma" | "delta"> {
  const names = ["alpha", "beta", "gamma", "delta"] as const;
  const unique = uniqueHistories(histories);
  requireOpportunities(unique);
  if (isDegenerate(unique)) return fitResult(names, { status: "degenerate", n: unique.n });
  return fitResult(names, { maximum: maximise(logLikelihood(unique), [0, 0, 0, 0]), n: unique.n });
}

/** Log-likelihood with gradient and Hessian in θ = ln(alpha, beta, gamma, delta). */
function logLikelihood(unique: UniqueHistories): (theta: Float64Array) => Evaluation {
  const longest = unique.Ts.reduce((most, T) => Math.max(most, T), 0);
  const chances = new Float64Array(longest + 1);
  const rows = Array.from({ length: unique.count }, (_, row) => historyAt(unique, row));
  return (theta) => {
    const params = theta.map(Math.exp);
    const table = bgBbProducts(params, longest);
    const sums = emptySums();
    rows.forEach((history, row) => {
      sums.value += unique.weight[row]! * fillChances(chances, history, params[2]!, table);
      addMoments(sums, chances, history, params[2]!, table, unique.weight[row]!);
    });
    return inLogarithms(sums, params);
  };
}

function historyAt({ frequency, recencies, recencyIndex, Ts, TIndex }: UniqueHistories, row: number): BgBbHistory {
  return {
    frequency: frequency[row]!,
    recency: recencies[recencyIndex[row]!]!,
    opportunities: Ts[TIndex[row]!]!,
  };
}

function requireOpportunities(unique: UniqueHistories): void {
  for (let row = 0; row < unique.count; row++) {
    const { frequency, recency, opportunities } = historyAt(unique, row);
    const whole = Number.isInteger(recency) && Number.isInteger(opportunities);
    requireDomain(opportunities <= mostOpportunities, "T", opportunities, `<= ${mostOpportunities}`);
    if (!whole || frequency > recency) {
      throw new CoreError("out-of-domain", { name: "recency", got: recency, want: `${frequency}…${opportunities}` });
    }
  }
}
