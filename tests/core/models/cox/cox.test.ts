import { describe, expect, it } from "vitest";
import { fitCox } from "../../../../src/core/models/cox/fit";
import { hasRossi, rossi } from "../rossi";
import { hasTelco, telco } from "../telco";

describe.skipIf(!hasRossi)("fitCox of rossi", () => {
  it("has the coefficients and errors of R survival (Efron)", () => {
    const { coefficients, standardErrors, status } = fitCox(rossi(), rossi().covariates);
    const beta = [-0.37942216649, -0.05743774268, 0.31389978784, -0.14979569767];
    beta.push(-0.43370387794, -0.0848710825, 0.0914970809897);
    const errors = [0.19137948, 0.02199947, 0.30799278, 0.2122243, 0.38186806, 0.19575667, 0.02864855];
    expect(status).toBe("ok");
    beta.forEach((value, a) => expect(Math.abs(coefficients[a]! - value)).toBeLessThan(1e-8));
    errors.forEach((value, a) => expect(Math.abs(standardErrors[a]! - value)).toBeLessThan(1e-6));
  });

  it("has the likelihoods and the concordance of R survival", () => {
    const fit = fitCox(rossi(), rossi().covariates);
    expect(fit.nullLogLikelihood).toBeCloseTo(-675.3806323, 6);
    expect(fit.logLikelihood).toBeCloseTo(-658.7476594, 6);
    expect(fit.concordance).toBeCloseTo(0.6403292, 6);
    expect([fit.n, fit.events]).toEqual([432, 114]);
  });

  it("counts ties after Breslow on request", () => {
    const fit = fitCox(rossi(), rossi().covariates, "breslow");
    expect(fit.logLikelihood).toBeCloseTo(-659.1206057, 6);
    expect(fit.coefficients[0]).toBeCloseTo(-0.3790218874, 7);
    expect(fit.coefficients[1]).toBeCloseTo(-0.057245925, 7);
  });
});

describe.skipIf(!hasTelco)("fitCox of 7,032 subscribers", () => {
  it("has the coefficients and likelihoods of R survival", () => {
    const { contract, fiber, paperless, monthlyCharges, ...observations } = telco();
    const covariates = contract.map((kind, i) => [
      ...[Number(kind === "One year"), Number(kind === "Two year")],
      ...[fiber[i]!, paperless[i]!, monthlyCharges[i]!],
    ]);
    const fit = fitCox(observations, covariates);
    const beta = [-2.0148896289, -3.9727635053, 1.2264182717, 0.2417916588, -0.0195489533];
    beta.forEach((value, a) => expect(Math.abs(fit.coefficients[a]! - value)).toBeLessThan(1e-6));
    expect(fit.nullLogLikelihood).toBeCloseTo(-15653.03964, 4);
    expect(fit.logLikelihood).toBeCloseTo(-14251.43875, 4);
  });
});

describe("fitCox on data that say little", () => {
  it("names the constant covariate", () => {
    const observations = { durations: [1, 2, 3], events: [1, 1, 0] };
    expect(() =>
      fitCox(observations, [
        [1, 5],
        [2, 5],
        [3, 5],
      ]),
    ).toThrow(/not-enough-data.*covariates 2/);
  });

  it("calls covariates that repeat each other a ridge", () => {
    const observations = { durations: [5, 3, 4, 2, 6, 1], events: [1, 1, 0, 1, 1, 1] };
    const repeated = [1, 2, 2, 4, 1, 3].map((value) => [value, 2 * value]);
    expect(fitCox(observations, repeated).status).toBe("ridge");
  });

  it("refuses data without any event", () => {
    expect(() => fitCox({ durations: [1, 2], events: [0, 0] }, [[1], [2]])).toThrow("not-enough-data");
  });
});
