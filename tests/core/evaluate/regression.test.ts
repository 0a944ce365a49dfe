import { describe, expect, it } from "vitest";
import { regression } from "../../../src/core/evaluate/regression";
import { longley } from "./longley";

/** Motor Trend (1974), data set `mtcars` of R: mpg, wt, hp. */
const cars =
  `21 2.62 110|21 2.875 110|22.8 2.32 93|21.4 3.215 110|18.7 3.44 175|18.1 3.46 105|14.3 3.57 245|24.4 3.19 62|
22.8 3.15 95|19.2 3.44 123|17.8 3.44 123|16.4 4.07 180|17.3 3.73 180|15.2 3.78 180|10.4 5.25 205|10.4 5.424 215|
14.7 5.345 230|32.4 2.2 66|30.4 1.615 52|33.9 1.835 65|21.5 2.465 97|15.5 3.52 150|15.2 3.435 150|13.3 3.84 245|
19.2 3.845 175|27.3 1.935 66|26 2.14 91|30.4 1.513 113|15.8 3.17 264|19.7 2.77 175|15 3.57 335|21.4 2.78 109`
    .split("|")
    .map((line) => line.trim().split(" ").map(Number));
const column = (place: number) => cars.map((car) => car[place]!);
const [mpg, wt, hp] = [column(0), column(1), column(2)];

describe("regression(y, columns)", () => {
  it("is lm(mpg ~ wt + hp, mtcars) of R", () => {
    const { coefficients, rSquared, residualError, df } = regression(mpg, [wt, hp]);
    expect(coefficients.map(({ estimate }) => Number(estimate.toFixed(5)))).toEqual([37.22727, -3.87783, -0.03177]);
    expect(coefficients.map(({ standardError }) => Number(standardError.toFixed(5)))).toEqual([
      1.59879, 0.63273, 0.00903,
    ]);
    expect(coefficients.map(({ t }) => Number(t.toFixed(3)))).toEqual([23.285, -6.129, -3.519]);
    expect(coefficients[1]!.p).toBeCloseTo(1.12e-6, 8);
    expect(coefficients[2]!.p).toBeCloseTo(0.00145, 5);
    expect([rSquared.toFixed(4), residualError.toFixed(3), df]).toEqual(["0.8268", "2.593", 29]);
  });

  it("has the robust errors (HC1) that numpy finds by the textbook formula", () => {
    const errors = regression(mpg, [wt, hp], { robust: true }).coefficients.map(({ standardError }) => standardError);
    [2.036735, 0.65120375, 0.00698136].forEach((expected, j) => expect(errors[j]).toBeCloseTo(expected, 6));
  });

  it("keeps nine digits of the Longley data (NIST certified values), whose columns nearly follow from each other", () => {
    const { coefficients, rSquared, residualError } = regression(longley.y, longley.columns);
    coefficients.forEach(({ estimate, standardError }, j) => {
      expect(estimate / longley.estimates[j]!).toBeCloseTo(1, 9);
      expect(standardError / longley.errors[j]!).toBeCloseTo(1, 9);
    });
    expect(rSquared).toBeCloseTo(0.995479004577296, 12);
    expect(residualError).toBeCloseTo(304.854073561965, 6);
  });

  it.each([
    [[wt, wt.map((value) => 2 * value + 1)], { code: "out-of-domain", details: { name: "column 2" } }],
    [[wt.map(() => 3)], { code: "out-of-domain", details: { name: "column 1" } }],
    [[wt, hp.slice(1)], { code: "length-mismatch", details: { name: "column 2", got: 31, want: 32 } }],
  ])("names the column that follows from others or is too short", (columns, error) => {
    expect(() => regression(mpg, columns)).toThrow(
      expect.objectContaining({ ...error, details: expect.objectContaining(error.details) as object }),
    );
  });

  it("refuses as many coefficients as cases", () => {
    const details = { name: "cases", got: 2, want: 3 };
    expect(() => regression([1, 2], [[0, 1]])).toThrow(expect.objectContaining({ code: "not-enough-data", details }));
  });
});
