import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceInCents, fromMinor, sumAmounts, toMinor } from "../../../src/core";

const amount = fc.integer({ min: -1e9, max: 1e9 }).map((minor) => minor / 10_000);

describe("toMinor(amount)", () => {
  it.each([
    [0.1, 1000],
    [1.00005, 10001],
    [-1.00005, -10001],
    [0.00004, 0],
    [-0.00004, 0],
    [123456789.1234, 1234567891234],
  ])("makes %d into %d ten-thousandths", (units, minor) => {
    expect(toMinor(units)).toBe(minor);
  });

  it("and back is the same amount", () => {
    fc.assert(
      fc.property(amount, (units) => {
        expect(fromMinor(toMinor(units))).toBe(units === 0 ? 0 : units);
      }),
    );
  });
});

describe("sumAmounts(amounts)", () => {
  it("has no drift", () => {
    expect(sumAmounts([0.1, 0.2])).toBe(0.3);
    expect(sumAmounts(Array<number>(100_000).fill(0.01))).toBe(1000);
    expect(sumAmounts([])).toBe(0);
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        expect(sumAmounts([...amounts].reverse())).toBe(sumAmounts(amounts));
      }),
    );
  });
});

describe("differenceInCents(expected, actual)", () => {
  it.each([
    [10, 10.004, 0],
    [10, 9.996, 0],
    [10, 10.005, 0.01],
    [10, 9.5, -0.5],
    [0, 1234.56, 1234.56],
  ])("of %d and %d is %d", (expected, actual, difference) => {
    expect(differenceInCents(expected, actual)).toBe(difference);
  });
});
