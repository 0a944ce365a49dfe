import type { Evaluation } from "../math/maximise";

/**
 * From derivatives in p to derivatives in ln p, where parameters are positive and optimisers walk in logarithms.
 *
 * @param h upper triangle of the Hessian in p, row-major n x n
 */
export function inLogarithms(
  { value, g, h }: { readonly value: number; readonly g: Float64Array; readonly h: Float64Array },
  p: Float64Array,
): Evaluation {
  const n = p.length;
  const gradient = g.map((slope, i) => slope * p[i]!);
  const hessian = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) {
      const curvature = h[i * n + j]! * p[i]! * p[j]! + (i === j ? gradient[i]! : 0);
      hessian[i * n + j] = hessian[j * n + i] = curvature;
    }
  }
  return { value, gradient, hessian };
}
