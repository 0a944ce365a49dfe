import { CoreError } from "../errors";
import { requireLength } from "../require";

/** How well predictions of churn did; a refusal where a class is empty. */
export interface ChurnEvaluation {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
  readonly precision: number | CoreError;
  readonly recall: number | CoreError;
  readonly accuracy: number;
  readonly falseAlarmRate: number | CoreError;
  readonly n: number;
}

/**
 * Compares predicted probabilities of churn with what happened; at or above the threshold counts as predicted.
 *
 * @param predicted NaN is none, such pairs are left out
 * @param actual whether the customer churned; undefined is unknown
 * @throws CoreError "length-mismatch", "not-enough-data"
 */
export function evaluateChurn(
  predicted: ArrayLike<number>,
  actual: readonly (boolean | undefined)[],
  threshold: number,
): ChurnEvaluation {
  requireLength("actual", actual.length, predicted.length);
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  actual.forEach((churned, i) => {
    if (churned === undefined || Number.isNaN(predicted[i])) return;
    if (predicted[i]! >= threshold) counts[churned ? "tp" : "fp"] += 1;
    else counts[churned ? "fn" : "tn"] += 1;
  });
  const { tp, fp, fn, tn } = counts;
  const n = tp + fp + fn + tn;
  if (n === 0) throw new CoreError("not-enough-data", { name: "predicted", got: 0, want: 1 });
  return {
    ...counts,
    precision: shareOrRefusal(tp, tp + fp, "predicted"),
    recall: shareOrRefusal(tp, tp + fn, "actual"),
    accuracy: (tp + tn) / n,
    falseAlarmRate: shareOrRefusal(fp, fp + tn, "actual"),
    n,
  };
}

function shareOrRefusal(part: number, whole: number, name: string): number | CoreError {
  return whole === 0 ? new CoreError("not-enough-data", { name, got: 0, want: 1 }) : part / whole;
}
