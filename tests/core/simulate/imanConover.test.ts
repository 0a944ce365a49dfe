import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/core/random";
import { distribution } from "../../../src/core/simulate/distribution";
import { correlateRanks } from "../../../src/core/simulate/imanConover";
import { correlation, ranks } from "../../../src/core/simulate/ranks";

function columns(n: number): Float64Array[] {
  const kinds = [
    distribution("a", "pert", [1, 2, 9]),
    distribution("b", "lognormal", [0, 1]),
    distribution("c", "uniform", [0, 1]),
  ];
  return kinds.map(({ sample }, i) => {
    const random = seededRandom(i + 1);
    return Float64Array.from({ length: n }, () => sample(random));
  });
}

describe("correlateRanks(columns, target, random)", () => {
  const target = Float64Array.of(1, 0.7, -0.4, 0.7, 1, 0, -0.4, 0, 1);
  const drawn = columns(20_000);
  const before = drawn.map((column) => [...column].sort((a, b) => a - b));
  correlateRanks(drawn, target, seededRandom(5));
  const ranked = drawn.map(ranks);

  it.each([
    [0, 1, 0.7],
    [0, 2, -0.4],
    [1, 2, 0],
  ])("brings the ranks of columns %s and %s to within 0.03 of %s", (i, j, expected) => {
    expect(Math.abs(correlation(ranked[i]!, ranked[j]!) - expected)).toBeLessThan(0.03);
  });

  it("keeps the values of each column", () => {
    drawn.forEach((column, i) => expect([...column].sort((a, b) => a - b)).toEqual(before[i]));
  });

  it("refuses what is no correlation matrix", () => {
    expect(() => correlateRanks(columns(10).slice(0, 2), Float64Array.of(1, 2, 2, 1), seededRandom(1))).toThrow(
      RangeError,
    );
  });
});
