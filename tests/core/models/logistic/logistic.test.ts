import { describe, expect, it } from "vitest";
import { fitLogistic } from "../../../../src/core/models/logistic/fit";
import { contributions, score } from "../../../../src/core/models/logistic/score";
import { hasTelco, telco } from "../telco";

function churn(): { outcomes: number[]; features: number[][] } {
  const { durations, monthlyCharges, events } = telco();
  return { outcomes: events, features: durations.map((months, i) => [months, monthlyCharges[i]!]) };
}

describe.skipIf(!hasTelco)("fitLogistic of churn by tenure and monthly charge", () => {
  it("is the optimum that scipy's trust region method finds", () => {
    const { outcomes, features } = churn();
    const fit = fitLogistic(outcomes, features);
    expect(fit.status).toBe("ok");
    expect(fit.intercept).toBeCloseTo(-1.79087822, 7);
    expect(fit.coefficients[0]).toBeCloseTo(-0.05504531, 7);
    expect(fit.coefficients[1]).toBeCloseTo(0.03291282, 7);
    expect(fit.logLikelihood).toBeCloseTo(-3190.9467081225, 7);
    expect(fit.interceptError).toBeCloseTo(0.08662525, 7);
    expect(fit.standardErrors[0]).toBeCloseTo(0.00169206, 7);
    expect(fit.standardErrors[1]).toBeCloseTo(0.00129945, 7);
  });

  it("with a ridge of 10 is scipy's optimum of the penalised likelihood", () => {
    const { outcomes, features } = churn();
    const { intercept, coefficients } = fitLogistic(outcomes, features, 10);
    expect(intercept).toBeCloseTo(-1.7605619831, 6);
    expect(coefficients[0]).toBeCloseTo(-0.05382922, 7);
    expect(coefficients[1]).toBeCloseTo(0.03209361, 7);
  });

  it("explains a score wholly: contributions and the average customer add up to its log-odds", () => {
    const { outcomes, features } = churn();
    const fit = fitLogistic(outcomes, features);
    const parts = contributions(fit, fit.means, features[7]!);
    const average = score(fit, fit.means);
    const chance = score(fit, features[7]!);
    const logit = (p: number) => Math.log(p / (1 - p));
    expect(logit(average) + parts[0]! + parts[1]!).toBeCloseTo(logit(chance), 12);
  });
});

describe("fitLogistic on data that say little", () => {
  it("says so where a feature separates those who left from those who stayed; a ridge mends it", () => {
    const features = [[1], [2], [3], [10], [11], [12]];
    expect(fitLogistic([0, 0, 0, 1, 1, 1], features).status).not.toBe("ok");
    expect(fitLogistic([0, 0, 0, 1, 1, 1], features, 1).status).toBe("ok");
  });

  it.each([
    [[1, 1], [[1], [2]], "not-enough-data"],
    [[0, 1], [[3], [3]], "not-enough-data"],
    [[0, 2], [[1], [2]], "out-of-domain"],
    [[0, 1], [[1]], "length-mismatch"],
  ])("refuses outcomes %j with features %j: %s", (outcomes, features, code) => {
    expect(() => fitLogistic(outcomes, features)).toThrow(code);
  });
});
