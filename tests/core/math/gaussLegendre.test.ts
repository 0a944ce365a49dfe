import { describe, expect, it } from "vitest";
import { gaussLegendre } from "../../../src/core/math/gaussLegendre";

describe("gaussLegendre", () => {
  it("has the nodes and weights of the tables (Abramowitz & Stegun 25.4.30, n = 5)", () => {
    const { nodes, weights } = gaussLegendre(5);
    expect(nodes[4]).toBeCloseTo(0.906179845938664, 14);
    expect(weights[4]).toBeCloseTo(0.236926885056189, 14);
    expect(weights[2]).toBeCloseTo(0.568888888888889, 14);
  });

  it.each([2, 5, 10])("is exact for x^(2n - 2) with %d nodes", (n) => {
    const { nodes, weights } = gaussLegendre(n);
    const integral = nodes.reduce((sum, x, i) => sum + weights[i]! * x ** (2 * n - 2), 0);
    expect(integral).toBeCloseTo(2 / (2 * n - 1), 13);
  });
});
