import { describe, expect, it } from "vitest";
import { concentration } from "../../../src/core/metrics/rates";
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
