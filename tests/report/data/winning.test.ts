import { describe, expect, it } from "vitest";
import { reportData, type ReportSettings } from "../../../src/report";
import { day, factsOf, type LedgerRow, type OrderRow } from "../facts";
import { spendOf, withFacts } from "../serveFacts";

/** Period January and February 2025. Ada was won before it; Bo and Cy by Search, Di by Fair. */
const orders: readonly OrderRow[] = [
  ["1", "2024-11-05", "Ada", 10, "Search"],
  ["2", "2025-01-06", "Ada", 10, "Search"],
  ["3", "2025-01-07", "Bo", 10, "Search"],
  ["4", "2025-01-08", "Bo", 10, "Search"],
  ["5", "2025-01-09", "Cy", 10, "search"],
  ["6", "2025-02-09", "Di", 10, "Fair"],
];

const period = { periodStart: day("2025-01-01"), asOf: day("2025-02-28") };

/** What winning cost each customer, and the pools that it comes of. */
function winning(ledger: readonly LedgerRow[], settings: ReportSettings = {}, facts = factsOf(orders, ledger)) {
  const { profits, allocation } = reportData({
    facts,
    sources: [],
    settings: { ...period, ...settings },
  });
  const cost = new Map(profits!.rows.map(({ name, acquisition }) => [name, acquisition]));
  return {
    cost: ["Ada", "Bo", "Cy", "Di"].map((name) => cost.get(name)),
    pools: allocation!.flatMap(({ pools }) => pools.map(({ name, driver, wanted }) => [name, driver, wanted])),
  };
}

describe("what winning cost", () => {
  it("is borne by those whom the channel won, cost without a channel by all won; by no one won earlier", () => {
    const { cost } = winning([
      ["2025-01-31", "Advertising", null, 100, "Search"],
      ["2025-02-28", "Trade fairs", null, 40, "Fair"],
      ["2025-02-28", "Sales salaries", null, 30],
    ]);
    expect(cost).toEqual([0, 60, 60, 50]);
  });

  it("is the same for each customer as on the sheet of channels, where the spend table names them alone", () => {
    const ledger: LedgerRow[] = [["2025-02-28", "Advertising", null, 170]];
    const spend = spendOf([
      ["2025-01-31", "Search", 100],
      ["2025-01-31", "Fair", 40],
    ]);
    const facts = withFacts(factsOf(orders, ledger), { spend });
    const { cost, pools } = winning(ledger, {}, facts);
    expect(cost).toEqual([0, 60, 60, 50]);
    expect(pools).toEqual([["", "channelSpend", "channelSpend"]]);
    const { channels } = reportData({ facts, sources: [], settings: period });
    const full = channels!.rows.map(({ channel, spend: media, shared, newCustomers }) => {
      return [channel.toLowerCase(), (media + shared) / newCustomers];
    });
    expect(full).toEqual([
      ["search", 60],
      ["fair", 50],
    ]);
  });

  it("goes to all won where the channel won nobody, and says so", () => {
    const { cost, pools } = winning([["2025-02-28", "Advertising", null, 30, "Radio"]]);
    expect(cost).toEqual([0, 10, 10, 10]);
    expect(pools).toEqual([["Radio", "newCustomers", "channelCustomers"]]);
  });

  it("goes to whoever ordered where nobody was won", () => {
    const march = { periodStart: day("2025-03-01"), asOf: day("2025-03-31") };
    const facts = factsOf(
      [...orders, ["7", "2025-03-03", "Ada", 10, "Search"]],
      [["2025-03-31", "Advertising", null, 30]],
    );
    const { cost, pools } = winning([], march, facts);
    expect(cost).toEqual([30, 0, 0, 0]);
    expect(pools).toEqual([["", "customers", "newCustomers"]]);
  });

  it("goes by another driver where one is chosen", () => {
    const ledger: LedgerRow[] = [["2025-02-28", "Advertising", null, 100, "Search"]];
    expect(winning(ledger, { drivers: { acquisition: "orders" } }).cost).toEqual([20, 40, 20, 20]);
  });
});
