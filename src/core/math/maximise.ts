import { cholesky, solveFactored } from "./symmetric";

/** A function of n variables at one point: value, gradient (n) and Hessian (n x n, row-major). */
export interface Evaluation {
  readonly value: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

export interface Maximum {
  readonly x: Float64Array;
  readonly at: Evaluation;
  /** True where the gradient vanished on a strictly concave spot. */
  readonly converged: boolean;
  readonly evaluations: number;
}

/** Half the squared Newton decrement is the gain that is left, in units of the value. */
const converged = 1e-13;
const longestStep = 2;
const mostEvaluations = 200;

/**
 * Newton's method with Levenberg-Marquardt damping for a smooth function that is concave near its maximum.
 *
 * Meant for log-likelihoods in the logarithms of their parameters: a step changes no variable by more than 2.
 * It stops on the Newton decrement, never on a change that has become small.
 *
 * @see Nocedal & Wright (2006), Numerical Optimization, chapters 3 and 10
 */
export function maximise(evaluate: (x: Float64Array) => Evaluation, start: ArrayLike<number>): Maximum {
  let x = Float64Array.from(start);
  let at = evaluate(x);
  let evaluations = 1;
  let damping = 0;
  while (evaluations < mostEvaluations) {
    const step = newtonStep(at, damping);
    if (!step) {
      damping = Math.max(4 * damping, 1e-3);
      if (damping > 1e12) break;
      continue;
    }
    const gain = dot(step, at.gradient) / 2;
    const next = x.map((value, i) => value + step[i]!);
    // the last step is known already: taking it doubles the digits, and costs no evaluation
    if (damping <= 1e-6 && gain < converged) return { x: next, at, converged: true, evaluations };
    const trial = evaluate(next);
    evaluations += 1;
    // rounding of the value may hide the last gains
    if (trial.value >= at.value - 1e-12 * Math.abs(at.value)) {
      [x, at] = [next, trial];
      damping = damping < 1e-6 ? 0 : damping / 10;
    } else {
      damping = Math.max(10 * damping, 1e-3);
      if (damping > 1e12) break;
    }
  }
  return { x, at, converged: false, evaluations };
}

/** The damped Newton step, shortened where it is too long; undefined where the damped Hessian is not negative definite. */
function newtonStep({ gradient, hessian }: Evaluation, damping: number): Float64Array | undefined {
  const n = gradient.length;
  const curvature = hessian.map((h) => -h);
  for (let i = 0; i < n; i++) curvature[i * n + i]! += damping * Math.max(Math.abs(curvature[i * n + i]!), 1e-8);
  const factor = cholesky(curvature, n);
  if (!factor) return undefined;
  const step = solveFactored(factor, gradient);
  const longest = step.reduce((most, s) => Math.max(most, Math.abs(s)), 0);
  if (!Number.isFinite(longest)) return undefined;
  return longest > longestStep ? step.map((s) => (s * longestStep) / longest) : step;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
