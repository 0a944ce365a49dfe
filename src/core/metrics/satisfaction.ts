import { requireDomain } from "../require";
import { scaleAnswers } from "./nps";

/**
 * Customer satisfaction: share of answers in the top boxes.
 *
 * @param scores whole numbers 1 to scaleMax; NaN is no answer
 * @param top how many of the highest answers count as satisfied
 * @throws CoreError "not-enough-data", "outside-scale", "out-of-domain"
 * @example csat([5, 4, 4, 3, 1], 2, 5) // 0.6
 */
export function csat(scores: ArrayLike<number>, top: number, scaleMax: number): number {
  requireScale(scaleMax);
  requireDomain(Number.isInteger(top) && top >= 1 && top <= scaleMax, "top", top, `1...${scaleMax}`);
  const answers = scaleAnswers(scores, 1, scaleMax);
  return answers.filter((score) => score > scaleMax - top).length / answers.length;
}

/** Mean of answers on a scale of 1 to scaleMax. @throws CoreError "not-enough-data", "outside-scale", "out-of-domain" */
export function likertMean(scores: ArrayLike<number>, scaleMax: number): number {
  requireScale(scaleMax);
  const answers = scaleAnswers(scores, 1, scaleMax);
  return answers.reduce((sum, score) => sum + score, 0) / answers.length;
}

function requireScale(scaleMax: number): void {
  requireDomain(Number.isInteger(scaleMax) && scaleMax >= 2, "scaleMax", scaleMax, "2, 3, 4, ...");
}
