import { describe, expect, it } from "vitest";
import { perpetualClv } from "../../../src/core/metrics/discountedClv";
import { translator } from "../../../src/i18n";
import { forecast, forecastDrivers, monthsOf } from "../../../src/scenario/forecast/forecast";
import { defaultModel } from "../../../src/scenario/model/defaultModel";
import { baseValues } from "../../../src/scenario/model/evaluateModel";

const base = baseValues(defaultModel(translator("en")));

describe("forecast(values, months)", () => {
  it("needs drivers that the default model has", () => {
    expect(forecastDrivers.filter((id) => base[id] === undefined)).toEqual([]);
    expect(forecastDrivers).toContain("opening_customers");
  });

  it("moves customers as worked by hand", () => {
    // 1,000 at the start; 100 won and 0.5 referred a month, 4 % churn, 0.5 % of the lost come back
    const [, first, second] = forecast(base, 12);
    expect(first).toMatchObject({ opening: 1000, churned: 40, reactivated: 0, lost: 40, paying: 960 });
    expect(first!["closing"]).toBeCloseTo(1060.5, 10);
    expect(second!["reactivated"]).toBeCloseTo(0.2, 10);
    expect(second!["closing"]).toBeCloseTo(1060.5 * 0.96 + 100.5 + 0.2, 10);
    // 960 pay 47.50 once; 27.50 are left of it, less 12,000 to win, 960 × 4 to serve and 960 × 2 to keep
    expect(first!["revenue"]).toBeCloseTo(45_600, 8);
    expect(first!["cash"]).toBeCloseTo(960 * 27.5 - 12_000 - 3840 - 1920, 8);
  });

  it("brings customers their CLV, discounted over all months to come", () => {
    const alone = { ...base, leads: 0, acquisition_spend: 0, reactivation: 0, referral: 0, churn: 0.5 };
    const clv = perpetualClv(21.5, 0.5, 1.1 ** (1 / 12) - 1, 0.002, "end");
    expect(forecast(alone, 60)[60]!["present_value"]).toBeCloseTo(1000 * clv, 6);
  });

  it.each([11, 61, 24.5])("refuses %s months", (months) => {
    expect(() => monthsOf({ months })).toThrow(expect.objectContaining({ code: "out-of-domain" }));
  });
});
