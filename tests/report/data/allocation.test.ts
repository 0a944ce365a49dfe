import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumAmounts } from "../../../src/core";
import { reportData, type ReportSettings } from "../../../src/report";
import { day, factsOf, type LedgerRow, type OrderRow } from "../facts";
import { ledgerRows as anyLedger, orderRows as anyOrders } from "./arbitraryFacts";

/** Period 2025-01: Ada 3 orders of 100 in all, Bo 1 order of 300, one order of 50 that names nobody. */
const orders: readonly OrderRow[] = [
  ["1", "2025-01-05", "Ada", 40],
  ["2", "2025-01-06", "Ada", 40],
  ["3", "2025-01-07", "Ada", 20],
  ["4", "2025-01-08", "Bo", 300],
  ["5", "2025-01-09", null, 50],
];
const ledger: readonly LedgerRow[] = [
  ["2025-01-31", "Customer support", null, 100],
  ["2025-01-31", "Customer support", "Bo", 7.5],
  ["2025-01-31", "COGS", null, 90],
  ["2025-01-31", "Sales revenue", null, -450],
];
/** Two tickets of Ada's (10 and 20 minutes), one of Bo's (60), one of a stranger's (10), one before the period. */
const tickets = {
  customers: ["Ada", "Bo", "Cy"],
  channels: [],
  customer: Int32Array.of(0, 0, 1, 2, 1),
  channel: new Int32Array(5).fill(-1),
  date: Float64Array.of(
    day("2025-01-03"),
    day("2025-01-31") + 0.9,
    day("2025-01-04"),
    day("2025-01-05"),
    day("2024-12-31"),
  ),
  minutes: Float64Array.of(10, 20, 60, 10, 500),
  firstReply: new Float64Array(5).fill(NaN),
  resolve: new Float64Array(5).fill(NaN),
  satisfaction: new Float64Array(5).fill(NaN),
};

function allocation(drivers: ReportSettings["drivers"] = {}, withTickets = true) {
  const facts = { ...factsOf(orders, ledger), ...(withTickets && { tickets }) };
  const settings = { drivers, asOf: day("2025-01-31") };
  const data = reportData({ facts, sources: [], settings });
  expect(data.customers.map(({ name }) => name)).toEqual(["Bo", "Ada"]);
  return data.allocation!;
}

describe("the allocation of shared cost", () => {
  it.each([
    { driver: "orders", bo: 20, ada: 60, rest: 20 }, // 1 : 3 : 1
    { driver: "revenue", bo: 66.67, ada: 22.22, rest: 11.11 }, // 300 : 100 : 50
    { driver: "customers", bo: 50, ada: 50, rest: 0 },
    { driver: "tickets", bo: 25, ada: 50, rest: 25 }, // 1 : 2 : 1
    { driver: "minutes", bo: 60, ada: 30, rest: 10 }, // 60 : 30 : 10
    { driver: "direct", bo: 0, ada: 0, rest: 100 },
  ] as const)("spreads 100.00 of service by $driver", ({ driver, bo, ada, rest }) => {
    const service = allocation({ service: driver }).find(({ item }) => item === "service")!;
    expect([[...service.shared], service.unassigned, service.driver]).toEqual([[bo, ada], rest, driver]);
    expect([[...service.direct], service.ledger]).toEqual([[7.5, 0], 107.5]);
  });

  it("takes orders where the driver counts nothing, and says so", () => {
    const service = allocation({ service: "minutes" }, false).find(({ item }) => item === "service")!;
    expect([service.driver, [...service.shared]]).toEqual(["orders", [20, 60]]);
  });

  it("holds service by minutes and goods by revenue unless told otherwise, and no account of revenue", () => {
    expect(allocation().map(({ item, driver }) => [item, driver])).toEqual([
      ["service", "minutes"],
      ["costOfGoods", "revenue"],
    ]);
  });

  it("refuses a driver that there is not", () => {
    expect(() => allocation({ service: "clicks" as "orders" })).toThrow("unknown-word");
  });

  it("leaves all without a customer where nobody ordered", () => {
    const data = reportData({ facts: factsOf([], ledger), sources: [] });
    expect(data.allocation!.map(({ driver, unassigned }) => [driver, unassigned])).toEqual([
      ["direct", 100],
      ["direct", 90],
    ]);
  });
});

it("what is allocated is the ledger, exactly, whatever the rows", () => {
  fc.assert(
    fc.property(anyOrders, anyLedger, fc.integer({ min: 45_000, max: 45_800 }), (rows, costs, asOf) => {
      const { allocation: items, totals } = reportData({
        facts: factsOf(rows, costs),
        sources: [],
        settings: { asOf },
      });
      const all = items!.flatMap(({ direct, shared, unassigned }) => [...direct, ...shared, unassigned]);
      expect(sumAmounts(all)).toBe(sumAmounts([totals.cost, -totals.revenueAccounts]));
      for (const { direct, shared, unassigned, ledger: total } of items!) {
        expect(sumAmounts([...direct, ...shared, unassigned])).toBe(total);
      }
    }),
  );
});

describe("the cost of goods", () => {
  const facts = factsOf(orders);
  const cost = Float64Array.of(10, 10.5, NaN, 120, 30);

  it("is that of the orders where the ledger has none", () => {
    const withCost = { ...facts, orders: { ...facts.orders, cost } };
    const { goods } = reportData({ facts: withCost, sources: [] });
    expect({ ...goods, byCustomer: [...goods!.byCustomer] }).toEqual({
      ...{ from: "orders", byCustomer: [120, 20.5], unassigned: 30, total: 170.5, rowsUnknown: 1 },
    });
  });

  it("is the ledger's where that has some, of each customer what its lines state: the same money counts once", () => {
    const booked = factsOf(orders, ledger);
    const { goods, allocation: items } = reportData({
      facts: { ...booked, orders: { ...booked.orders, cost } },
      sources: [],
    });
    // 170.50 in the lines, 90.00 in the ledger: -80.50 by revenue, 300 : 100 : 50
    expect({ ...goods, byCustomer: [...goods!.byCustomer] }).toMatchObject({
      ...{ from: "ledger", byCustomer: [66.33, 2.61], unassigned: 21.06, total: 90 },
    });
    const { pools } = items!.find(({ item }) => item === "costOfGoods")!;
    expect(pools.map(({ kind, driver, amount }) => [kind, driver, amount])).toEqual([
      ["lines", "orderCost", 170.5],
      ["remainder", "revenue", -80.5],
    ]);
  });

  it("beyond the lines goes to the lines that state none, where there are any", () => {
    const booked = factsOf(orders, [["2025-01-31", "COGS", null, 200]]);
    const { goods } = reportData({ facts: { ...booked, orders: { ...booked.orders, cost } }, sources: [] });
    // 200.00 - 170.50 = 29.50, of Ada's third order alone
    expect([[...goods!.byCustomer], goods!.unassigned]).toEqual([[120, 50], 30]);
  });

  it("counts what is booked to a customer against its lines", () => {
    const booked = factsOf(orders, [
      ["2025-01-31", "COGS", "Bo", 100],
      ["2025-01-31", "COGS", null, 70.5],
    ]);
    const { goods } = reportData({ facts: { ...booked, orders: { ...booked.orders, cost } }, sources: [] });
    expect([[...goods!.byCustomer], goods!.unassigned, goods!.total]).toEqual([[120, 20.5], 30, 170.5]);
  });

  it("goes by the ledger's channel where the lines state none", () => {
    const byChannel = orders.map(([id, date, name, amount], index): OrderRow => {
      return [id, date, name, amount, index < 2 ? "Web" : "Shop"];
    });
    const booked: LedgerRow[] = [
      ["2025-01-31", "COGS", null, 40, "web"],
      ["2025-01-31", "COGS", null, 37, "Shop"],
      ["2025-01-31", "COGS", null, 9, "Fair"],
    ];
    const { goods, allocation: items } = reportData({ facts: factsOf(byChannel, booked), sources: [] });
    // web: all Ada's; shop 20 : 300 : 50; nothing was sold at the fair, so by all revenue 300 : 100 : 50
    expect([[...goods!.byCustomer], goods!.unassigned]).toEqual([[36, 44], 6]);
    expect(items![0]!.pools.map(({ driver, wanted }) => [driver, wanted])).toEqual([
      ["channelRevenue", "channelRevenue"],
      ["channelRevenue", "channelRevenue"],
      ["revenue", "channelRevenue"],
    ]);
  });

  it("is unknown where nobody tells", () => {
    expect(reportData({ facts, sources: [] }).goods).toBeUndefined();
  });
});
