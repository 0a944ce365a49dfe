import { roundHalfAway } from "../../core/math/roundHalfAway";

/** A step of a bisection: the end that is still on the side of the start, the other end, and the middle. */
export interface BisectionStep {
  readonly near: number;
  readonly far: number;
  readonly middle: number;
  /** The function in the middle, to eight decimals. */
  readonly value: number;
}

/** So many halvings take any range to the last bits of a number. */
export const halvings = 50;

/**
 * Halves a range again and again towards the point where a function changes its sign. Each step keeps the half in
 * which the sign changes; a function without a value anywhere leaves NaN from there on, and so does one that grows
 * instead of coming closer to zero: beside a pole nothing but rounding errors would be left.
 *
 * @param start the near end; `atStart` is the function there, not 0
 * @param end where the function has the other sign; NaN for nowhere
 */
export function bisection(
  f: (x: number) => number,
  [start, end]: readonly [start: number, end: number],
  atStart: number,
): BisectionStep[] {
  const steps: BisectionStep[] = [];
  let [near, far] = [start, end];
  for (let step = 0; step < halvings; step++) {
    const middle = (near + far) / 2;
    const value = Number.isNaN(middle) ? NaN : rounded(f(middle));
    steps.push({ near, far, middle, value });
    if (Number.isNaN(value) || isPole(steps, atStart)) [near, far] = [NaN, NaN];
    else if (value * atStart > 0) near = middle;
    else far = middle;
  }
  return steps;
}

/** How many times the live outcome is large, and after how many halvings a value is compared with an earlier one. */
export const pole = { large: 1e4, back: 5 } as const;

/** Whether the values of the last ten halvings grow beyond measure; a zero that was met on the way is none. */
function isPole(steps: readonly BisectionStep[], atStart: number): boolean {
  const [now, before, first] = [0, pole.back, 2 * pole.back].map((back) => Math.abs(steps.at(-1 - back)?.value ?? 0));
  return first! > 0 && before! > first! && now! > before! && now! > pole.large * Math.max(1, Math.abs(atStart));
}

/** What is 0 but for the last bits is 0, here as on the sheet. */
function rounded(value: number): number {
  return roundHalfAway(value, 8);
}
