import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumAmounts } from "../../../src/core";
import { reportData } from "../../../src/report";
import { factsOf } from "../facts";
import { companyData, companyWithoutLedger, companyWithProfit } from "../fixture";
import { customerListOf, withFacts } from "../serveFacts";
import { secretName, serveData, serveFacts, servePlan } from "../serveFixture";
import { ledgerRows, orderRows } from "./arbitraryFacts";

describe("the profits of the small company", () => {
  const { rows, unassigned } = companyData().profits!;

  it("spread the shared cost of each item over 13 orders, odd cents by the largest remainder; worked out by hand", () => {
    const shown = rows.map(({ name, orders, acquisition, toServe, overhead, profit }) => {
      return [name, orders, acquisition, toServe, overhead, profit];
    });
    expect(shown).toEqual([
      // 300.10 x 3/13; (60 + 90 + 30) x 3/13, and 40.50 booked to her; 77 x 3/13
      ["Anna", 3, 69.25, 82.04, 17.77, 110.94],
      ["陈记茶行", 1, 23.09, 13.86, 5.93, 32.37],
      ["Berg GmbH", 2, 46.17, 27.69, 11.85, 14.29],
      ["Dora", 0, 0, 0, 0, 0],
      ["Gao", 0, 0, 0, 0, -12],
      ["Emil", 0, 0, 12.4, 0, -12.4],
      ["Fay", 1, 23.09, 13.85, 5.92, -12.86],
      ["Hana", 1, 23.08, 13.84, 5.92, -22.84],
      ["=SUM(1,1)", 1, 23.09, 13.85, 5.92, -22.86],
      ["Ivo", 1, 23.08, 13.84, 5.92, -30.5],
      ["Kim", 0, 40, 0, 0, -40],
      ["Jun", 2, 46.17, 27.69, 11.85, -68.05],
    ]);
    const costs = { goods: 0, acquisition: 23.08, toServe: 13.84, overhead: 5.92 };
    expect(unassigned).toEqual({ orders: 1, revenue: 33.33, ...costs, profit: -9.51 });
  });

  it("cumulate to a peak of 157.6, and the best fifth of twelve are high, half of them not low", () => {
    expect(Math.max(...rows.map(({ cumulative }) => cumulative))).toBe(157.6);
    expect(rows.map(({ tier }) => tier)).toEqual([
      ...["high", "high", "high", "mid", "mid", "mid"],
      ...["low", "low", "low", "low", "low", "low"],
    ]);
  });

  it("are shares of the whole where that is above 0: 576.58 less 65.00", () => {
    const profits = companyWithProfit().profits!;
    expect(sumAmounts([...profits.rows.map(({ profit }) => profit), profits.unassigned.profit])).toBe(511.58);
  });

  it("need a ledger", () => {
    expect(companyWithoutLedger().profits).toBeUndefined();
  });
});

it("profits add up to revenue less cost exactly, whatever the rows", () => {
  fc.assert(
    fc.property(orderRows, ledgerRows, fc.integer({ min: 45_000, max: 45_800 }), (orders, ledger, asOf) => {
      const { profits, totals } = reportData({ facts: factsOf(orders, ledger), sources: [], settings: { asOf } });
      if (!profits) return;
      const all = [...profits.rows, profits.unassigned];
      expect(sumAmounts(all.map(({ profit }) => profit))).toBe(sumAmounts([totals.revenue, -totals.cost]));
      expect(sumAmounts(all.flatMap(({ acquisition, toServe, overhead }) => [acquisition, toServe, overhead]))).toBe(
        totals.cost,
      );
    }),
  );
});

describe("CAC over the expected lifetime, the managerial view", () => {
  it("charges the new customers for the months begun, and defers the rest of 340.10", () => {
    const { rows, amortised } = serveData({ amortiseCac: true, lifetimeMonths: 12 }).profits!;
    const charged = rows.filter(({ acquisition }) => acquisition !== 0);
    // 340.10 / 6 = 56.68 each, a twelfth a month: Berg 5, 陈记 3, Ivo 2, Jun 2, the two of June 1
    expect(charged.map(({ name, acquisition }) => [name, acquisition])).toEqual(
      expect.arrayContaining([
        ["Berg GmbH", 23.62],
        ["陈记茶行", 14.17],
        ["Hana", 4.72],
      ]),
    );
    expect(charged).toHaveLength(6);
    const all = sumAmounts(charged.map(({ acquisition }) => acquisition));
    expect(sumAmounts([all, amortised!.deferred])).toBe(340.1);
    expect(serveData({ amortiseCac: true }).checks.find(({ name }) => name === "profit")!.difference).toBe(0);
  });
});

describe("goods and names", () => {
  it("deduct the cost column of the orders where the ledger holds no goods", () => {
    const { orders } = serveFacts;
    const cost = orders.amount.map((amount) => amount / 2);
    const { profits, checks } = serveData({}, withFacts(serveFacts, { orders: { ...orders, cost } }));
    expect(profits!.rows.find(({ name }) => name === "Anna")).toMatchObject({ goods: 140, profit: -29.06 });
    expect(checks.find(({ name }) => name === "profit")!.difference).toBe(0);
  });

  it("show no name of the customer list unless asked to", () => {
    expect(JSON.stringify(servePlan())).not.toContain(secretName);
    expect(JSON.stringify(servePlan("en", { showNames: true }))).toContain(secretName);
    const { profits } = serveData(
      {},
      withFacts(serveFacts, { customers: customerListOf([["Anna", secretName, "Café"]]) }),
    );
    expect(profits!.rows[0]).toMatchObject({ name: "Anna", fullName: "", segment: "Café", stage: "value" });
  });
});
