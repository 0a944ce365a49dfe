import { describe, expect, it } from "vitest";
import { kaplanMeier } from "../../../../src/core/models/survival/kaplanMeier";
import { hasRossi, rossi } from "../rossi";
import { hasTelco, telco } from "../telco";

const five = { durations: [1, 2, 2, 3, 4], events: [1, 1, 0, 1, 0] };

describe("kaplanMeier", () => {
  it("of five observations is .8, .6, .3 with Greenwood's error .238747 (R survival)", () => {
    const steps = kaplanMeier(five);
    expect(steps.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual([
      [1, 5, 1],
      [2, 4, 1],
      [3, 2, 1],
    ]);
    expect(steps[2]!.survival).toBeCloseTo(0.3, 12);
    expect(steps[2]!.standardError).toBeCloseTo(0.238747, 6);
  });

  it.each([
    ["log", 0.063054, 1],
    ["loglog", 0.012302, 0.719218],
    ["plain", 0, 0.767935],
  ] as const)("draws the %s interval from %d to %d (R survival; plain by hand)", (interval, lower, upper) => {
    const last = kaplanMeier(five, interval)[2]!;
    expect(last.lower).toBeCloseTo(lower, 5);
    expect(last.upper).toBeCloseTo(upper, 5);
  });

  it("has no bounds where nobody is left", () => {
    const last = kaplanMeier({ durations: [1, 2], events: [1, 1] })[1]!;
    expect(last.survival).toBe(0);
    expect([last.standardError, last.lower, last.upper]).toEqual([NaN, NaN, NaN]);
  });

  it.each([
    [{ durations: [], events: [] }, "empty-input"],
    [{ durations: [1], events: [] }, "length-mismatch"],
    [{ durations: [-1], events: [1] }, "out-of-domain"],
    [{ durations: [1], events: [2] }, "out-of-domain"],
  ])("refuses %j: %s", (observations, code) => {
    expect(() => kaplanMeier(observations)).toThrow(code);
  });
});

describe.skipIf(!hasRossi)("kaplanMeier of rossi", () => {
  it.each([
    [10, 0.9652777778],
    [20, 0.9074074074],
    [30, 0.8611111111],
    [40, 0.8032407407],
    [52, 0.7361111111],
  ])("after %d weeks is %d (R survival)", (week, expected) => {
    const step = kaplanMeier(rossi())
      .filter(({ time }) => time <= week)
      .at(-1)!;
    expect(step.survival).toBeCloseTo(expected, 10);
  });

  it("has the error .0212051020 and the interval .6957013868 to .7788680290 at 52 weeks (R survival)", () => {
    const step = kaplanMeier(rossi()).at(-1)!;
    expect(step.standardError).toBeCloseTo(0.021205102, 9);
    expect(step.lower).toBeCloseTo(0.6957013868, 9);
    expect(step.upper).toBeCloseTo(0.778868029, 9);
  });
});

describe.skipIf(!hasTelco)("kaplanMeier of 7,032 subscribers", () => {
  it("is that of R survival after 1, 6, 12, 24, 36, 48, 60 and 72 months", () => {
    const months = [1, 6, 12, 24, 36, 48, 60, 72];
    const survival = [0.9459613197, 0.8848262389, 0.8431995538, 0.7887363984];
    survival.push(0.7485454149, 0.7088401843, 0.6644039144, 0.5927901521);
    const atRisk = [7032, 5672, 4974, 3927, 3051, 2303, 1483, 362];
    const steps = new Map(kaplanMeier(telco()).map((step) => [step.time, step]));
    months.forEach((month, i) => {
      expect(steps.get(month)!.survival).toBeCloseTo(survival[i]!, 9);
      expect(steps.get(month)!.atRisk).toBe(atRisk[i]);
    });
  });
});
