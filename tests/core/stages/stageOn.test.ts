import { describe, expect, it } from "vitest";
import { CoreError, M5A, stageOn } from "../../../src/core";
import { day } from "../../report/facts";

const history = (first: string, last: string, orders: number) => ({ first: day(first), last: day(last), orders });

describe("stageOn(model, history, asOf)", () => {
  it.each([
    { source: "59 days after the last order", asOf: "2025-06-30", expected: "retention" },
    { source: "181 days after the last order", asOf: "2025-10-30", expected: "churn" },
    { source: "180 days after the last order", asOf: "2025-10-29", expected: "retention" },
    { source: "before the first order", asOf: "2025-01-09", expected: "prospect" },
  ])("first 2025-01-10, last 2025-05-02, 3 orders: on $asOf $expected ($source)", ({ asOf, expected }) => {
    expect(stageOn(M5A, history("2025-01-10", "2025-05-02", 3), day(asOf))).toBe(expected);
  });

  it.each([
    { orders: 1, days: 0, expected: "acquisition" },
    { orders: 1, days: 30, expected: "acquisition" },
    { orders: 1, days: 31, expected: "activation" },
    { orders: 1, days: 180, expected: "activation" },
    { orders: 1, days: 181, expected: "churn" },
    { orders: 2, days: 0, expected: "retention" },
    { orders: 4, days: 180, expected: "retention" },
    { orders: 5, days: 180, expected: "value" },
    { orders: 5, days: 181, expected: "churn" },
  ])("$orders orders, the last one $days days ago: $expected", ({ orders, days, expected }) => {
    expect(stageOn(M5A, { first: 45000, last: 45000, orders }, 45000 + days)).toBe(expected);
  });

  it("is prospect without an order, whatever the date", () => {
    expect(stageOn(M5A, { orders: 0 }, 45000)).toBe("prospect");
  });

  it("ignores the time of day", () => {
    expect(stageOn(M5A, { first: 45000.9, last: 45000.9, orders: 2 }, 45180.1)).toBe("retention");
    expect(stageOn(M5A, { first: 45000.9, last: 45000.9, orders: 2 }, 45181.1)).toBe("churn");
  });

  it("takes the user's thresholds", () => {
    const customer = { first: 45000, last: 45000, orders: 3 };
    expect(stageOn(M5A, customer, 45091, { churnDays: 90 })).toBe("churn");
    expect(stageOn(M5A, customer, 45091, { valueOrders: 3 })).toBe("value");
  });

  it.each([
    { wrong: { orders: 1.5 }, code: "out-of-domain", name: "orders" },
    { wrong: { orders: -1 }, code: "out-of-domain", name: "orders" },
    { wrong: { orders: 1 }, code: "not-a-date", name: "first" },
    { wrong: { orders: 2, first: 45000, last: 44999 }, code: "out-of-domain", name: "last" },
    { wrong: { orders: 2, first: 45000, last: 45201 }, code: "out-of-domain", name: "asOf" },
  ])("refuses $wrong with $code for $name", ({ wrong, code, name }) => {
    expect(refusal(() => stageOn(M5A, wrong, 45200))).toMatchObject({ code, details: { name } });
  });

  it("refuses a threshold that the model does not have, and a negative one", () => {
    const stage = (thresholds: Record<string, number>) => () => stageOn(M5A, { orders: 0 }, 45000, thresholds);
    expect(refusal(stage({ churn: 90 }))).toMatchObject({ code: "unknown-word", details: { got: "churn" } });
    expect(refusal(stage({ churnDays: -1 }))).toMatchObject({ code: "out-of-domain", details: { name: "churnDays" } });
  });
});

function refusal(call: () => unknown): CoreError {
  try {
    call();
  } catch (error) {
    if (error instanceof CoreError) return error;
    throw error;
  }
  throw new Error("was not refused");
}
