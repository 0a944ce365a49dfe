import { describe, expect, it } from "vitest";
import { incompleteBeta, lnBeta } from "../../../src/core/math/incompleteBeta";
import { studentQuantile, studentTwoSided } from "../../../src/core/math/studentT";

/** The quotient of ours and theirs agrees in ten digits. */
const near = (): unknown => expect.closeTo(1, 10);

describe("incompleteBeta(x, a, b)", () => {
  // scipy 1.17 special.betainc
  it.each([
    [0.2, 2, 3, 0.18080000000000004],
    [0.5, 0.5, 0.5, 0.5],
    [0.99, 10, 0.5, 0.6579281751567845],
    [0.001, 0.3, 7, 0.24736406489314075],
    [0.7, 500, 250, 0.9751787931740684],
    [0.999999, 5e5, 0.5, 0.3173105078558957],
  ])("of %s, %s, %s is %s (scipy)", (x, a, b, expected) => {
    expect(incompleteBeta(x, a, b) / expected).toEqual(near());
  });

  it("runs from 0 to 1, and its two sides add up to 1", () => {
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
    for (const x of [0.01, 0.3, 0.77]) {
      expect(incompleteBeta(x, 2.5, 13) + incompleteBeta(1 - x, 13, 2.5)).toBeCloseTo(1, 13);
    }
  });

  it.each([
    [0.5, 0.5, Math.log(Math.PI)],
    [1, 20, -Math.log(20)],
    [2, 30, -Math.log(930)],
    [13, 12, -Math.log(32449872)],
  ])("ln B(%s, %s) is %s (by hand)", (a, b, expected) => {
    expect(lnBeta(a, b)).toBeCloseTo(expected, 12);
  });
});

describe("Student's t", () => {
  // mpmath 1.3 betainc with 30 digits
  it.each([
    [12.7, 1, 0.05002432768934416],
    [4.0621, 9, 0.0028330078403901583],
    [1.8608, 17.776473516178, 0.07939613317848679],
    [3, 0.5, 0.36730815598594346],
    [0.01, 3.3, 0.9925956264826726],
    [50, 5, 6.047757626601225e-8],
    [2, 200, 0.046853186187070975],
    [1.96, 1e6, 0.04999606758526979],
    [8.5, 30, 1.7440884683465776e-9],
    [1e-6, 2.5, 0.9999992763825519],
  ])("lies beyond %s on either side with %s df with probability %s (mpmath)", (t, df, expected) => {
    expect(studentTwoSided(t, df) / expected).toEqual(near());
    expect(studentTwoSided(-t, df)).toBe(studentTwoSided(t, df));
  });

  // scipy 1.17 stats.t.isf
  it.each([
    [0.05, 1, 12.706204736174705],
    [0.05, 9, 2.2621571627982053],
    [0.05, 17.776473516178, 2.102817241569807],
    [0.01, 2, 9.924843200918293],
    [0.05, 100, 1.983971518523552],
    [0.05, 1e6, 1.9599663568141072],
    [0.2, 3.7, 1.557565838861507],
    [0.001, 1.5, 82.84744670365761],
  ])("has %s outside with %s df beyond %s (scipy)", (outside, df, expected) => {
    expect(studentQuantile(outside, df) / expected).toEqual(near());
  });

  it.each([
    [() => studentTwoSided(1, 0), "df"],
    [() => studentQuantile(0, 5), "outside"],
    [() => studentQuantile(1, 5), "outside"],
  ])("refuses what has no meaning", (compute, name) => {
    expect(compute).toThrow(
      expect.objectContaining({ code: "out-of-domain", details: expect.objectContaining({ name }) as unknown }),
    );
  });
});
