import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumAmounts } from "../../../src/core";
import { reportData } from "../../../src/report";
import { factsOf } from "../facts";
import { companyData, companyWithoutLedger, companyWithProfit } from "../fixture";
import { ledgerRows, orderRows } from "./arbitraryFacts";

describe("the profits of the small company", () => {
  const { rows, unassigned } = companyData().profits!;

  it("spread 557.10 of shared cost over 13 orders; worked out by hand, two odd cents to the first by revenue", () => {
    expect(rows.map(({ name, orders, shared, profit }) => [name, orders, shared, profit])).toEqual([
      ["Anna", 3, 128.56, 110.94],
      ["陈记茶行", 1, 42.86, 32.39],
      ["Berg GmbH", 2, 85.71, 14.29],
      ["Dora", 0, 0, 0],
      ["Gao", 0, 0, -12],
      ["Emil", 0, 0, -12.4],
      ["Fay", 1, 42.86, -12.86],
      ["=SUM(1,1)", 1, 42.85, -22.85],
      ["Hana", 1, 42.85, -22.85],
      ["Ivo", 1, 42.85, -30.51],
      ["Kim", 0, 0, -40],
      ["Jun", 2, 85.71, -68.05],
    ]);
    expect(unassigned).toEqual({ orders: 1, revenue: 33.33, directCost: 0, shared: 42.85, profit: -9.52 });
  });

  it("cumulate to a peak of 157.62, and the best fifth of twelve are high, half of them not low", () => {
    expect(Math.max(...rows.map(({ cumulative }) => cumulative))).toBe(157.62);
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
      expect(sumAmounts(all.flatMap(({ directCost, shared }) => [directCost, shared]))).toBe(totals.cost);
    }),
  );
});
