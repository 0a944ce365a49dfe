import { describe, expect, it } from "vitest";
import { companyData, companyWithoutLedger } from "../../fixture";

/** Worked out from the comments beside the company's orders. */
describe("the lifecycle of the company", () => {
  const { lifecycle } = companyData();

  it("counts how far customers came, those who left included", () => {
    // never ordered: Gao, Kim. Once: C, Hana new; D, Ivo, Emil waited. Anna alone has five orders
    expect(lifecycle.funnel.map(({ stage, reached }) => [stage, reached])).toEqual([
      ...[
        ["prospect", 12],
        ["acquisition", 10],
        ["activation", 8],
        ["retention", 5],
        ["value", 1],
      ],
    ]);
  });

  it("counts the moves since the day before the period", () => {
    const { stayed, forward, backward, left, returned } = lifecycle.migration;
    // Dora, Gao and Kim stayed; Anna and six new ones went on; Emil left; Fay came back
    expect({ stayed, forward, backward, left, returned }).toEqual({
      stayed: 3,
      forward: 7,
      backward: 0,
      left: 1,
      returned: 1,
    });
  });

  it("books direct cost to the stages and keeps the shared cost apart", () => {
    const of = (stage?: string) =>
      lifecycle.stageCosts!.filter((row) => row.stage === stage).map(({ line, cost }) => [line, cost]);
    expect(of("prospect")).toEqual([["acquisition", 40]]);
    expect(of("value")).toEqual([
      ["retention", 15.5],
      ["value", 25],
    ]);
    expect(of("churn")).toEqual([["churn", 12.4]]);
    expect(of().reduce((sum, [, cost]) => sum + (cost as number), 0)).toBeCloseTo(557.1, 9);
  });

  it("bridges the customers from Anna and Emil to eight", () => {
    const { bridge } = lifecycle;
    expect([bridge![0]!.opening, bridge!.at(-1)!.closing]).toEqual([2, 8]);
    expect(bridge!.map(({ churned }) => churned)).toEqual([0, 0, 0, 0, 1, 0]);
    expect(bridge!.map(({ reactivated }) => reactivated)).toEqual([1, 0, 0, 0, 0, 0]);
  });

  it("knows the programme, and that one of two stayed", () => {
    expect(lifecycle.loyalty).toMatchObject({ alive: 2, retained: 1 });
    expect(lifecycle.loyalty!.programmes.map(({ name, cost }) => [name, cost])).toEqual([["Loyalty programme", 30]]);
    // without a ledger the period is that of the orders: nobody was there before it
    expect(companyWithoutLedger().lifecycle.loyalty).toBeUndefined();
  });
});
