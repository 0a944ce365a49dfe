import { describe, expect, it } from "vitest";
import { flowPayback, measureReturn, savingRate } from "../../../src/core/evaluate/measureReturn";

const measure = { invest: 100, savingPerYear: 70, runningPerYear: 10, years: 2, discount: 0.1 };

describe("measureReturn(money)", () => {
  it("is as worked by hand: 100 now, 60 net after one and two years, at 10 %", () => {
    const result = measureReturn(measure);
    expect(result.flows).toEqual([-100, 60, 60]);
    expect(result.net).toBe(20);
    expect(result.npv).toBeCloseTo(60 / 1.1 + 60 / 1.21 - 100, 12);
    expect(result.roiGross).toBeCloseTo(140 / 120 - 1, 12);
    expect(result.roiNet).toBeCloseTo(140 / 120, 12);
    expect(result.droi).toBeCloseTo((70 / 1.1 + 70 / 1.21) / (100 + 10 / 1.1 + 10 / 1.21) - 1, 12);
    expect(result.payback).toBeCloseTo(1 + 40 / 60, 12);
  });

  it("has both returns of 200 spent and 300 gained: 50 % with the gain gross, 150 % net", () => {
    const { roiGross, roiNet } = measureReturn({
      ...measure,
      invest: 200,
      savingPerYear: 300,
      runningPerYear: 0,
      years: 1,
    });
    expect([roiGross, roiNet]).toEqual([0.5, 1.5]);
  });

  it("never pays back where it saves less than it costs to run, and has no return without costs", () => {
    expect(measureReturn({ ...measure, savingPerYear: 5 }).payback).toBe(Infinity);
    const free = measureReturn({ ...measure, invest: 0, runningPerYear: 0 });
    expect([free.payback, free.roiGross, free.roiNet, free.droi]).toEqual([0, NaN, NaN, NaN]);
  });

  it.each([{ years: 0 }, { years: 1.5 }, { invest: -1 }, { discount: -1 }])("refuses %j", (wrong) => {
    expect(() => measureReturn({ ...measure, ...wrong })).toThrow(expect.objectContaining({ code: "out-of-domain" }));
  });
});

describe("flowPayback(flows)", () => {
  it.each([
    [[-100, 60, 60], 1 + 40 / 60],
    [[-90, 60, 60], 1.5],
    [[-100, 50, 50], 2],
    [[0, 5], 0],
    [[-10, 4], Infinity],
  ])("of %j is %s periods", (flows, expected) => {
    expect(flowPayback(flows)).toBeCloseTo(expected, 12);
  });

  it("refuses no flows", () => {
    expect(() => flowPayback([])).toThrow(expect.objectContaining({ code: "empty-input" }));
  });
});

describe("savingRate(before, after)", () => {
  it("is what was saved as a share of what would have been spent", () => {
    expect(savingRate(200, 150)).toBe(0.25);
    expect(() => savingRate(0, 1)).toThrow(expect.objectContaining({ code: "division-by-zero" }));
  });
});
