import type { Evaluation } from "../../math/maximise";

/** How events at the same time are counted. */
export type Ties = "efron" | "breslow";

/** Observations in falling order of duration: the set at risk grows as one walks along. */
export interface RiskOrder {
  readonly durations: Float64Array;
  readonly events: Float64Array;
  readonly columns: readonly Float64Array[];
}

/** Sums over the set at risk, or over those who had the event at one time: weights, weighted features, their squares. */
interface RiskSums {
  weight: number;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/**
 * Partial log-likelihood of Cox's proportional hazards with gradient and Hessian in the coefficients.
 *
 * @see Cox (1972); Efron (1977) and Breslow (1974) for ties; Kalbfleisch & Prentice (2002), chapter 4
 */
export function partialLikelihood(data: RiskOrder, ties: Ties): (beta: Float64Array) => Evaluation {
  const { durations, events, columns } = data;
  const p = columns.length;
  return (beta) => {
    const risks = riskScores(data, beta);
    const result = { value: 0, gradient: new Float64Array(p), hessian: new Float64Array(p * p) };
    const atRisk = emptySums(p);
    for (let i = 0; i < durations.length;) {
      const died = emptySums(p);
      let deaths = 0;
      const time = durations[i]!;
      for (; i < durations.length && durations[i] === time; i++) {
        addTo(atRisk, columns, i, risks[i]!);
        if (events[i] === 0) continue;
        deaths += 1;
        addTo(died, columns, i, risks[i]!);
        result.value += Math.log(risks[i]!);
        for (let a = 0; a < p; a++) result.gradient[a]! += columns[a]![i]!;
      }
      for (let tie = 0; tie < deaths; tie++) subtractTerm(result, atRisk, died, ties === "efron" ? tie / deaths : 0);
    }
    return result;
  };
}

function riskScores({ columns, durations }: RiskOrder, beta: Float64Array): Float64Array {
  const scores = new Float64Array(durations.length);
  columns.forEach((column, a) => column.forEach((value, i) => (scores[i]! += beta[a]! * value)));
  return scores.map(Math.exp);
}

function emptySums(p: number): RiskSums {
  return { weight: 0, first: new Float64Array(p), second: new Float64Array(p * p) };
}

function addTo(sums: RiskSums, columns: readonly Float64Array[], i: number, risk: number): void {
  const p = columns.length;
  sums.weight += risk;
  for (let a = 0; a < p; a++) {
    const weighted = risk * columns[a]![i]!;
    sums.first[a]! += weighted;
    for (let b = a; b < p; b++) sums.second[a * p + b]! += weighted * columns[b]![i]!;
  }
}

/** One event: ln of the risk of all who could have had it, less a share of those who had it at the same time. */
function subtractTerm(
  result: { value: number; readonly gradient: Float64Array; readonly hessian: Float64Array },
  atRisk: RiskSums,
  died: RiskSums,
  share: number,
): void {
  const p = result.gradient.length;
  const weight = atRisk.weight - share * died.weight;
  const mean = atRisk.first.map((sum, a) => (sum - share * died.first[a]!) / weight);
  result.value -= Math.log(weight);
  for (let a = 0; a < p; a++) {
    result.gradient[a]! -= mean[a]!;
    for (let b = a; b < p; b++) {
      const square = (atRisk.second[a * p + b]! - share * died.second[a * p + b]!) / weight;
      result.hessian[a * p + b]! -= square - mean[a]! * mean[b]!;
      result.hessian[b * p + a] = result.hessian[a * p + b]!;
    }
  }
}
