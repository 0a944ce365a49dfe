import { describe, expect, it } from "vitest";
import { companyData, companyWithoutLedger } from "../fixture";

const off = (checks: ReturnType<typeof companyData>["checks"]) =>
  checks.filter(({ difference }) => difference !== 0).map(({ name, difference }) => [name, difference]);

describe("the checks of a report", () => {
  it("compare what was read with what is reported; values worked out by hand beside the fixture", () => {
    expect(companyData().checks.map(({ name, expected, actual }) => [name, expected, actual])).toEqual([
      ["ledger", 650, 650],
      ["ledgerRead", 650, 650],
      ["direct", 650, 650],
      ["months", 650, 650],
      ["channels", 340.1, 340.1],
      // 576.58 - 650.00
      ["profit", -73.42, -73.42],
      ["allocation", 650, 650],
      ["segments", -73.42, -73.42],
      ["revenueRead", 977.69, 977.69],
      ["revenueTable", 576.58, 576.58],
      ["customers", 12, 12],
      ["stageCosts", 650, 650],
      ["migration", 12, 12],
      // 12 less Dora and Emil, who left, and Gao and Kim, who never ordered
      ["bridge", 8, 8],
      // customer support, without what is booked to Anna
      ["servePools", 90, 90],
      ["serveCustomers", 90, 90],
      // 90 x 12/13, and 15.50 booked to Anna
      ["served", expect.closeTo((90 * 12) / 13 + 15.5, 9), 98.5769],
      ["rowsRead", 35, 35],
    ]);
  });

  it("leave out those of the ledger where there is none", () => {
    expect(companyWithoutLedger().checks.map(({ name }) => name)).toEqual([
      ...["revenueRead", "revenueTable", "customers", "migration", "bridge", "rowsRead"],
    ]);
  });

  it("show a misread amount and a lost row", () => {
    expect(off(companyData((source) => ({ ...source, amount: source.amount + 0.01 })).checks)).toEqual([
      ["ledgerRead", -0.01],
      ["revenueRead", -0.01],
    ]);
    expect(off(companyData((source) => ({ ...source, rowsSeen: source.rowsSeen + 1 })).checks)).toEqual([
      ["rowsRead", -2],
    ]);
  });

  it("compare total rows that a source states itself", () => {
    const stated = [{ row: 12, label: "Total", stated: 651, sum: 650 }];
    const data = companyData((source) => (source.role === "ledger" ? { ...source, statedTotals: stated } : source));
    expect(data.checks.at(-1)).toEqual({
      ...{ name: "statedTotal", source: "ledger.csv", row: 12, counts: false },
      ...{ expected: 651, actual: 650, difference: -1 },
    });
  });

  it("take the total rows of a source that tie together, and name each that does not", () => {
    const totals = [2, 3, 4].map((row) => ({ row, label: "Total", stated: 10, sum: row === 3 ? 9 : 10 }));
    const data = companyData((source) => (source.role === "ledger" ? { ...source, statedTotals: totals } : source));
    expect(data.checks.slice(-2)).toEqual([
      { name: "statedTotals", source: "ledger.csv", totals: 2, counts: false, expected: 20, actual: 20, difference: 0 },
      { name: "statedTotal", source: "ledger.csv", row: 3, counts: false, expected: 10, actual: 9, difference: -1 },
    ]);
  });
});
