import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryDay, M5A, stager } from "../../../src/core";

const stage = stager(M5A);
const entered = entryDay(M5A, stage);

describe("entryDay(model, stager)", () => {
  it.each([
    { what: "churned 181 days after the last order", orders: 3, first: 100, last: 200, asOf: 500, expected: 381 },
    { what: "one order: activation after 31 days", orders: 1, first: 100, last: 100, asOf: 140, expected: 131 },
    { what: "one order: churn after 181 days", orders: 1, first: 100, last: 100, asOf: 281, expected: 281 },
  ])("$what", ({ orders, first, last, asOf, expected }) => {
    expect(entered(orders, first, last, asOf)).toBe(expected);
  });

  it("is NaN where an order began the stage", () => {
    expect(entered(3, 100, 200, 250)).toBeNaN();
    expect(entered(1, 100, 100, 100)).toBeNaN();
  });

  it("is the first day of an unbroken stay, found by walking day by day", () => {
    const history = fc.record({ orders: fc.integer({ min: 1, max: 6 }), span: fc.nat(400), wait: fc.nat(400) });
    fc.assert(
      fc.property(history, ({ orders, span, wait }) => {
        const [first, last] = [1000, 1000 + (orders === 1 ? 0 : span)];
        const asOf = last + wait;
        let walked = asOf;
        while (walked > last && stage(orders, first, last, walked - 1) === stage(orders, first, last, asOf)) walked--;
        expect(entered(orders, first, last, asOf)).toBe(walked === last ? NaN : walked);
      }),
    );
  });
});
