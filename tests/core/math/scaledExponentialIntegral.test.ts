import { describe, expect, it } from "vitest";
import { scaledExponentialIntegral } from "../../../src/core/math/scaledExponentialIntegral";

describe("scaledExponentialIntegral", () => {
  it.each([
    [1, 1, 0.596347362323194],
    [0.4, 1e-6, 5926.920386726459],
    [0.4, 0.3, 2.121239942126512],
    [5000, 0.3, 0.00020002800151906],
    [50, 2, 0.0195925014535841],
    [0.01, 1, 0.994063026435063],
    [0.01, 0.9999, 0.994162042244131],
    [0.01, 40, 0.0249939004258692],
  ])("of order %d at %d is %d (mpmath, 30 digits)", (nu, kappa, expected) => {
    expect(Math.abs(scaledExponentialIntegral(nu, kappa) / expected - 1)).toBeLessThan(1e-12);
  });
});
