import { describe, expect, it } from "vitest";
import { concentration, retentionRate } from "../../../src/core/metrics/rates";
import { csat } from "../../../src/core/metrics/satisfaction";

const outOfDomain = (name: string) =>
  expect.objectContaining({ code: "out-of-domain", details: expect.objectContaining({ name }) as unknown }) as Error;

describe("concentration", () => {
  it.each([
    { n: 1, expected: 0.5 },
    { n: 2, expected: 0.8 },
    { n: 9, expected: 1 },
  ])("is the share of the $n largest of 3, 5 and 2", ({ n, expected }) => {
    expect(concentration([3, 5, 2], n)).toBeCloseTo(expected, 12);
  });

  it.each([0, -1, 1.5])("of %s is refused", (n) => {
    expect(() => concentration([3, 5, 2], n)).toThrow(outOfDomain("n"));
  });
});

describe("retentionRate", () => {
  it.each([
    { atEnd: 220, gained: 40, expected: 0.9 },
    { atEnd: 40, gained: 40, expected: 0 },
  ])("is $expected of 200 where $atEnd are left and $gained of them are new", ({ atEnd, gained, expected }) => {
    expect(retentionRate(200, atEnd, gained)).toBeCloseTo(expected, 12);
  });

  it("cannot be told where some of the new ones have left too: never a share below 0", () => {
    expect(() => retentionRate(200, 30, 40)).toThrow(outOfDomain("gained"));
  });
});

describe("csat", () => {
  it.each([
    { top: 1, expected: 0.2 },
    { top: 2, expected: 0.4 },
    { top: 5, expected: 1 },
  ])("is the share of answers in the top $top of five", ({ top, expected }) => {
    expect(csat([5, 4, 3, 2, 1], top, 5)).toBeCloseTo(expected, 12);
  });

  it.each([0, 6, 1.5])("refuses the top %s of five", (top) => {
    expect(() => csat([5, 4, 3, 2, 1], top, 5)).toThrow(outOfDomain("top"));
  });
});
