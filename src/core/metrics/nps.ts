import { CoreError } from "../errors";

/**
 * Net promoter score: % of 9 and 10 less % of 0 to 6.
 *
 * @param scores answers to "would you recommend us?", whole numbers 0 to 10; NaN is no answer
 * @returns -100 to 100
 * @throws CoreError "not-enough-data" without an answer, "outside-scale" for other numbers
 * @see Reichheld (2003), "The One Number You Need to Grow"
 * @example nps([10, 9, 9, 8, 6]) // 40
 */
export function nps(scores: ArrayLike<number>): number {
  const answers = scaleAnswers(scores, 0, 10);
  const promoters = answers.filter((score) => score >= 9).length;
  const detractors = answers.filter((score) => score <= 6).length;
  return (100 * (promoters - detractors)) / answers.length;
}

/**
 * The answers that were given, checked against a scale of whole numbers.
 *
 * @throws CoreError "not-enough-data", "outside-scale" with the count and the first row
 */
export function scaleAnswers(scores: ArrayLike<number>, low: number, high: number): Float64Array {
  const given = Float64Array.from(scores);
  const isOff = (score: number) => score < low || score > high || (score === score && !Number.isInteger(score));
  const count = given.filter(isOff).length;
  if (count > 0) {
    const row = given.findIndex(isOff);
    throw new CoreError("outside-scale", {
      name: "scores",
      count,
      got: given[row]!,
      row: row + 1,
      want: `${low}...${high}`,
    });
  }
  const answers = given.filter((score) => score === score);
  if (answers.length === 0) throw new CoreError("not-enough-data", { name: "scores", got: 0, want: 1 });
  return answers;
}
