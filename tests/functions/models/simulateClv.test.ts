import { describe, expect, it } from "vitest";
import { message, run } from "./run";

const fixed = [
  ["retention", "fixed", 0.8],
  ["discount", "fixed", 0.1],
];
const margin = ["margin", "uniform", 80, 120];
const labelled = (rows: readonly (readonly unknown[])[]) => Object.fromEntries(rows) as Record<string, number>;

describe("SIMULATE.CLV", () => {
  it("gives the same numbers for the same seed, others for another", () => {
    expect(run("SIMULATE.CLV", [margin, ...fixed], 500, 3)).toEqual(run("SIMULATE.CLV", [margin, ...fixed], 500, 3));
    expect(run("SIMULATE.CLV", [margin, ...fixed], 500, 3)).not.toEqual(
      run("SIMULATE.CLV", [margin, ...fixed], 500, 4),
    );
  });

  it("has the mean and percentiles of 2.666667 x uniform(80, 120) within the standard error, whatever the seed", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const result = labelled(run("SIMULATE.CLV", [margin, ...fixed], 10_000, seed));
      expect(Math.abs(result["mean"]! - 266.6667)).toBeLessThan(4 * result["standard error"]!);
      expect(Math.abs(result["P5"]! - 218.6667)).toBeLessThan(1.2);
      expect(Math.abs(result["P95"]! - 314.6667)).toBeLessThan(1.2);
    }
  });

  it("leaves the other draws alone when a driver is added, and counts the runs below the acquisition cost", () => {
    const without = labelled(run("SIMULATE.CLV", [margin, ...fixed]));
    const drivers = [margin, ...fixed, ["cac", "fixed", 266.66666666666663]];
    const compared = labelled(run("SIMULATE.CLV", drivers));
    expect(compared["mean"]).toBe(without["mean"]);
    expect(compared["P(CLV < CAC)"]).toBeCloseTo(0.5, 1);
    expect(without["P(CLV < CAC)"]).toBeUndefined();
  });

  it.each([
    [["retention", "normal", 0.8, 0.05], "retention is -∞; it must be 0…1."],
    [["retention", "uniform", 0.5, 1.2], "retention is 1.2; it must be 0…1."],
    [["discount", "normal", 0.1, 0.01], "discount is -∞; it must be > -1."],
    [["retention", "gamma", 1, 2], 'retention: "gamma" is unknown. Use one of: fixed, uniform'],
    [["revenue", "fixed", 1], 'drivers: "revenue" is unknown. Use one of: margin, retention, discount, cac.'],
  ])("refuses %j instead of clipping it", (driver, words) => {
    const sentence = message(run("SIMULATE.CLV", [margin, ...fixed, driver]));
    expect(sentence).toContain(words);
  });

  it("has no result where retention may come to 1 + discount", () => {
    const drivers = [margin, ["retention", "uniform", 0.5, 1], ["discount", "fixed", 0]];
    expect(run("SIMULATE.CLV", drivers)).toEqual([[expect.objectContaining({ code: "#NUM!" })]]);
  });
});
