/**
 * ln of the rising products c (c + 1) … (c + k − 1) for k = 0, 1, 2…, with first and second derivative in c.
 *
 * Beta functions of whole arguments are quotients of such products.
 */
export interface Products {
  readonly ln: Float64Array;
  readonly slope: Float64Array;
  readonly curvature: Float64Array;
}

export function products(c: number, longest: number): Products {
  const [ln, slope, curvature] = [0, 1, 2].map(() => new Float64Array(longest + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let k = 0; k < longest; k++) {
    ln[k + 1] = ln[k]! + Math.log(c + k);
    slope[k + 1] = slope[k]! + 1 / (c + k);
    curvature[k + 1] = curvature[k]! - 1 / (c + k) ** 2;
  }
  return { ln, slope, curvature };
}

/** As many opportunities as can be asked for: tables are as long. */
export const mostOpportunities = 10_000;

/** The products of alpha, beta, gamma, delta and of the sums that a BG/BB likelihood divides by. */
export interface BgBbProducts {
  readonly alpha: Products;
  readonly beta: Products;
  readonly buying: Products;
  readonly delta: Products;
  readonly staying: Products;
}

export function bgBbProducts(
  [alpha, beta, gamma, delta]: ArrayLike<number> & Iterable<number>,
  n: number,
): BgBbProducts {
  return {
    alpha: products(alpha!, n),
    beta: products(beta!, n),
    buying: products(alpha! + beta!, n),
    delta: products(delta!, n),
    staying: products(gamma! + delta!, n + 1),
  };
}
