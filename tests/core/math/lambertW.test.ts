import { describe, expect, it } from "vitest";
import { lambertIterates } from "../../../src/core/math/lambertW";

describe("lambertIterates(ln x)", () => {
  // W(1) is the omega constant (OEIS A030178), W(10) as in SciPy
  it.each([
    [0, 0.5671432904097838],
    [Math.log(10), 1.7455280027406994],
    [1, 1],
  ])("ends at W for ln x = %s", (lnX, expected) => {
    expect(lambertIterates(lnX).at(-1)).toBeCloseTo(expected, 14);
  });

  it.each([-700, -30, -1, 0, 0.5, 2, 40, 1e4, 1e9, 1e12])("solves w + ln w = %s", (lnX) => {
    const w = lambertIterates(lnX).at(-1)!;
    expect(Math.abs(w + Math.log(w) - lnX)).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(lnX)) * 2);
  });
});
