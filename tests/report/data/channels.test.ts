import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumAmounts } from "../../../src/core";
import { reportData } from "../../../src/report";
import { factsOf, type LedgerRow, type OrderRow } from "../facts";
import { companyData, companyWithoutLedger } from "../fixture";

describe("the channels of the small company", () => {
  it("are added up as by hand; Kim's 40.00 name none and are spread over 6 new customers", () => {
    const rows = companyData().channels!.map(({ channel, spend, newCustomers, shared, revenue }) => {
      return [channel, spend, newCustomers, shared, revenue];
    });
    expect(rows).toEqual([
      // Berg, =SUM(1,1) and Hana; "search " is the same channel
      ["Search", 200, 3, 20, 140],
      // 陈记茶行
      ["=Fair", 100.1, 1, 6.67, 75.25],
      // Ivo
      ["Email", 0, 1, 6.67, 12.34],
      // Jun
      ["", 0, 1, 6.66, 17.66],
    ]);
  });
});

describe("the sheet of channels stays away, and the notes say what it needs,", () => {
  const order: OrderRow = ["1", 45_000, "Anna", 5, "Web"];
  const cost: LedgerRow = [45_000, "Advertising", null, 9, "Web"];
  it.each([
    ["without a ledger", companyWithoutLedger()],
    ["without channels in the orders", reportData({ facts: factsOf([["1", 45_000, "Anna", 5]], [cost]), sources: [] })],
    [
      "without channels in the ledger",
      reportData({ facts: factsOf([order], [[45_000, "Ads", null, 9]]), sources: [] }),
    ],
    [
      "without new customers",
      reportData({
        facts: factsOf([["1", 44_000, "Anna", 5, "Web"]], [cost]),
        sources: [],
        settings: { asOf: 45_000 },
      }),
    ],
  ])("%s", (_, { channels, warnings }) => {
    expect(channels).toBeUndefined();
    expect(warnings).toContainEqual({ kind: "no-channels" });
  });
});

it("the channels add up to the acquisition cost, to the cent, whatever was booked", () => {
  const channel = fc.constantFrom(null, "Web", "Fair", "");
  const cents = fc.integer({ min: -50_000, max: 500_000 }).map((amount) => amount / 100);
  const costs = fc.array(fc.record({ channel, amount: cents }), { minLength: 1, maxLength: 9 });
  const buyers = fc.array(channel, { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(costs, buyers, (booked, won) => {
      const ledger = booked.map((row): LedgerRow => [45_000, "Advertising", null, row.amount, row.channel]);
      const orders = won.map((through, index): OrderRow => [`${index}`, 45_000, `c${index}`, 1, through]);
      const { channels, totals, checks } = reportData({ facts: factsOf(orders, ledger), sources: [] });
      if (!channels) return;
      expect(sumAmounts(channels.flatMap(({ spend, shared }) => [spend, shared]))).toBe(totals.cost);
      expect(checks.every(({ difference }) => difference === 0)).toBe(true);
      expect(channels.reduce((sum, row) => sum + row.newCustomers, 0)).toBe(won.length);
    }),
  );
});
