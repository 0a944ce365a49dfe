import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flexVariance } from "../../../src/core/metrics/flexVariance";

describe("flexVariance(budget, actual, group)", () => {
  it("splits one line by price and quantity: 100 planned at 10, 90 came at 12", () => {
    expect(flexVariance({ amount: 1000, quantity: 100 }, { amount: 1080, quantity: 90 })).toEqual({
      ...{ flex: 900, quantity: -100, mix: 0, rate: 180, total: 80 },
    });
  });

  // Two channels, planned 60 at 5.00 and 40 at 10.00 (mean 7.00); 50 and 70 came: 20 more, of them too many dear ones.
  // Quantity of both (120 - 100) x 7 = 140 = 60 + 80; mix (50/120 - 60/100) x 120 x 5 = -110 and 22 x 10 = 220
  it("tells a shift of the mix from the quantity of the group; worked out by hand", () => {
    const group = { budget: 100, actual: 120 };
    const cheap = flexVariance({ amount: 300, quantity: 60 }, { amount: 240, quantity: 50 }, group);
    const dear = flexVariance({ amount: 400, quantity: 40 }, { amount: 735, quantity: 70 }, group);
    expect([cheap.quantity, cheap.mix, cheap.rate, cheap.total]).toEqual([60, -110, -10, -60]);
    expect([dear.quantity, dear.mix, dear.rate, dear.total]).toEqual([80, 220, 35, 335]);
  });

  it("refuses a line without a planned quantity", () => {
    expect(() => flexVariance({ amount: 5, quantity: 0 }, { amount: 5, quantity: 1 })).toThrow("out-of-domain");
  });

  it("always adds up", () => {
    const part = fc.record({ amount: fc.integer({ min: 0, max: 1e6 }), quantity: fc.integer({ min: 1, max: 1000 }) });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 0, max: 5000 }), (budget, actual, others) => {
        const group = { budget: budget.quantity + others, actual: actual.quantity + 3 };
        const { quantity, mix, rate, total } = flexVariance(budget, actual, group);
        expect(quantity + mix + rate).toBeCloseTo(total, 6);
      }),
    );
  });
});
