import digammaFunction from "@stdlib/math-base-special-digamma";
import lnGammaFunction from "@stdlib/math-base-special-gammaln";
import trigammaFunction from "@stdlib/math-base-special-trigamma";

/** ln Γ(x) for x > 0, to about 1e-15. */
export const lnGamma: (x: number) => number = lnGammaFunction;

/** ψ(x), the derivative of ln Γ(x), for x > 0. */
export const digamma: (x: number) => number = digammaFunction;

/** ψ'(x) for x > 0. */
export const trigamma: (x: number) => number = trigammaFunction;
