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

  it("charge winning to those won, support by orders and rate, all else by 13 orders; worked out by hand", () => {
    const shown = rows.map(({ name, orders, acquisition, toServe, overhead, profit }) => {
      return [name, orders, acquisition, toServe, overhead, profit];
    });
    expect(shown).toEqual([
      // won before the period; (60 + 30) x 3/13 to the cent, 90 x 3/13, and 40.50 booked to her; 77 x 3/13
      ["Anna", 3, 0, 82.0392, 17.77, 180.1908],
      ["Fay", 1, 0, 13.8531, 5.92, 10.2269],
      ["Dora", 0, 0, 0, 0, 0],
      // Search won three for 200.00
      ["Berg GmbH", 2, 66.67, 27.6861, 11.85, -6.2061],
      ["Ivo", 1, 0, 13.8431, 5.92, -7.4231],
      ["Gao", 0, 0, 0, 0, -12],
      ["Emil", 0, 0, 12.4, 0, -12.4],
      ["Jun", 2, 0, 27.6861, 11.85, -21.8761],
      ["Kim", 0, 40, 0, 0, -40],
      // =Fair won one for 100.10
      ["陈记茶行", 1, 100.1, 13.8531, 5.93, -44.6331],
      ["Hana", 1, 66.66, 13.8431, 5.92, -66.4231],
      ["=SUM(1,1)", 1, 66.67, 13.8531, 5.92, -66.4431],
    ]);
    const costs = { goods: 0, acquisition: 0, toServe: 13.8431, overhead: 5.92 };
    expect(unassigned).toEqual({ orders: 1, revenue: 33.33, ...costs, profit: 13.5669 });
  });

  it("cumulate to a peak of 180.1908 + 10.2269, and the best fifth of twelve are high, half of them not low", () => {
    expect(Math.max(...rows.map(({ cumulative }) => cumulative))).toBe(190.4177);
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
    // what their channels cost, 66.67 and 100.10 each, times 340.10 / 300.10 for the 40.00 of one who was not won; a
    // twelfth a month: Berg 5, 陈记 3, the two of June 1; the channel of Ivo and Jun cost nothing
    expect(charged.map(({ name, acquisition }) => [name, acquisition])).toEqual(
      expect.arrayContaining([
        ["Berg GmbH", 31.48],
        ["陈记茶行", 28.36],
        ["Hana", 6.3],
      ]),
    );
    expect(charged).toHaveLength(4);
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
    expect(profits!.rows.find(({ name }) => name === "Anna")).toMatchObject({ goods: 140, profit: 38.46 });
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
