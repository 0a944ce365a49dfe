import { contrast, type TestResult } from "./contrast";
import { requireSpread, sampleOf, type Sample } from "./sample";
import { welchTest } from "./welchTest";

/** Values of a group before and after the measure. */
export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

type Values = ArrayLike<number>;

/** From four means: (treated after - treated before) - (control after - control before). In the unit of the means. */
export function differenceOfMeans(treated: BeforeAfter<number>, control: BeforeAfter<number>): number {
  return treated.after - treated.before - (control.after - control.before);
}

/**
 * Difference in differences of four independent groups: what changed with the measure beyond what changed without it.
 * It is the effect of the measure if both groups would have moved alike without it.
 *
 * @param confidence of the interval, above 0 and below 1
 * @returns in the unit of the values; t, df, p and interval are NaN where no group varies
 * @throws CoreError "not-enough-data" for fewer than two values in a group; "out-of-domain"
 * @see Card & Krueger (1994), "Minimum Wages and Employment", American Economic Review 84, table 3
 */
export function differenceInDifferences(
  treated: BeforeAfter<Values>,
  control: BeforeAfter<Values>,
  confidence = 0.95,
): TestResult {
  const sample = (name: string, values: Values): Sample => {
    requireSpread(name, values);
    return sampleOf(values);
  };
  return contrast(
    [
      { sample: sample("treated after", treated.after), sign: 1 },
      { sample: sample("treated before", treated.before), sign: -1 },
      { sample: sample("control after", control.after), sign: -1 },
      { sample: sample("control before", control.before), sign: 1 },
    ],
    confidence,
  );
}

/**
 * The same of units that are seen both before and after: the mean change of the treated units less that of the others,
 * by Welch's test. What units differ in once and for all drops out, so that the interval is narrower.
 *
 * @param treated changes, after less before
 * @param control likewise
 * @throws CoreError as `welchTest` does
 */
export function differenceOfChanges(treated: Values, control: Values, confidence = 0.95): TestResult {
  return welchTest(treated, control, confidence);
}
