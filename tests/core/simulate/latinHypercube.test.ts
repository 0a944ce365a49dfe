import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/core/random";
import { distribution, type DistributionName } from "../../../src/core/simulate/distribution";
import { drawStrata, quantileOf } from "../../../src/core/simulate/latinHypercube";

const quantile = (name: DistributionName, parameters: readonly number[]) =>
  quantileOf(name, parameters, distribution("x", name, parameters));

describe("quantileOf(distribution)", () => {
  it.each([
    // qbeta, qnorm, qlnorm of R; a PERT of 1, 2, 5 is 1 + 4 qbeta(p, 2, 4)
    ["beta", [2, 4], 0.1, 0.112235],
    ["beta", [2, 4], 0.5, 0.3138102],
    ["beta", [0.5, 0.5], 0.25, Math.sin(Math.PI / 8) ** 2],
    ["pert", [1, 2, 5], 0.5, 1 + 4 * 0.3138102],
    ["normal", [10, 2], 0.975, 13.919928],
    ["lognormal", [0, 1], 0.975, 7.0990711],
    ["uniform", [2, 6], 0.25, 3],
    ["triangular", [0, 0, 2], 0.75, 1],
    ["discrete", [1, 0.2, 5, 0.8], 0.3, 5],
  ] as const)("%s %j at %d", (name, parameters, share, expected) => {
    expect(quantile(name, parameters)(share)).toBeCloseTo(expected, 6);
  });
});

describe("drawStrata(column)", () => {
  it("draws once from each equally likely part, in an order of its own, the same for the same seed", () => {
    const column = new Float64Array(1000);
    drawStrata(column, quantile("uniform", [0, 1000]), seededRandom(7));
    const strata = [...column].map(Math.floor);
    expect([...strata].sort((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, i) => i));
    expect(strata.filter((stratum, i) => stratum === i).length).toBeLessThan(20);
    const again = new Float64Array(1000);
    drawStrata(again, quantile("uniform", [0, 1000]), seededRandom(7));
    expect(again).toEqual(column);
  });
});
