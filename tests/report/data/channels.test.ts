import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumAmounts } from "../../../src/core";
import { reportData } from "../../../src/report";
import { factsOf, type LedgerRow, type OrderRow } from "../facts";
import { companyData, companyWithoutLedger } from "../fixture";
import { spendOf, withFacts } from "../serveFacts";
import { serveData, serveFacts } from "../serveFixture";

describe("the channels of the small company", () => {
  it("are added up as by hand; Kim's 40.00 name none and are spread over 6 new customers", () => {
    const rows = companyData().channels!.rows.map(({ channel, spend, newCustomers, shared, revenue }) => {
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
      expect(sumAmounts(channels.rows.flatMap(({ spend, shared }) => [spend, shared]))).toBe(totals.cost);
      expect(checks.every(({ difference }) => difference === 0)).toBe(true);
      expect(channels.rows.reduce((sum, row) => sum + row.newCustomers, 0)).toBe(won.length);
    }),
  );
});

describe("spend without a ledger", () => {
  const orders: OrderRow[] = [
    ["1", "2025-01-10", "Anna", 50, "Web"],
    ["2", "2025-01-11", "Bo", 30, "Fair"],
    ["3", "2025-01-12", "Cem", 20, "Web"],
  ];
  const reported = (channel: string | null) => {
    const spend = spendOf([
      ["2025-01-05", channel, 60],
      ["2025-01-06", null, 90],
    ]);
    const { channels, warnings } = reportData({ facts: withFacts(factsOf(orders), { spend }), sources: [] });
    const rows = channels!.rows.map(({ channel: name, spend: media, newCustomers, shared }) => {
      return [name, media, newCustomers, shared];
    });
    return { rows, total: channels!.total, told: warnings.filter(({ kind }) => kind === "spend-without-channel") };
  };

  it("is media of its channels; what names none is a line of its own, and said", () => {
    const { rows, total, told } = reported("Web");
    expect(rows).toEqual([
      ["Web", 60, 2, 0],
      ["Fair", 0, 1, 0],
      ["", 90, 0, 0],
    ]);
    expect(total).toBe(150);
    expect(told).toEqual([{ kind: "spend-without-channel", rows: 1, amount: 90 }]);
  });

  it("makes the sheet where it names campaigns alone: paid cost of all new customers is 150 / 3", () => {
    const { rows, total, told } = reported(null);
    expect(rows.at(-1)).toEqual(["", 150, 0, 0]);
    expect(total / rows.reduce((sum, [, , won]) => sum + (won as number), 0)).toBe(50);
    expect(told).toEqual([{ kind: "spend-without-channel", rows: 2, amount: 150 }]);
  });
});

describe("spend table and ledger", () => {
  const order: OrderRow = ["1", "2025-01-10", "Anna", 5, "Search"];
  const booked = (amount: number, channel: string | null) => {
    const facts = factsOf([order], [["2025-01-31", "Advertising", null, amount, channel]]);
    const spend = spendOf([["2025-01-15", "Search", 1000, 40]]);
    const { channels, checks } = reportData({ facts: withFacts(facts, { spend }), sources: [] });
    const [row] = channels!.rows;
    const tie = checks.find(({ name }) => name === "channels")!;
    return { ...row, difference: channels!.difference, total: channels!.total, tie: tie.difference };
  };

  it("are the same money: 1,000.00 and 1,050.00 differ by 50.00 in plain sight", () => {
    expect(booked(1050, "Search")).toMatchObject({
      ...{ spend: 1000, leads: 40, shared: 0, inLedger: 1050, inSpendTable: 1000 },
      ...{ difference: 50, total: 1050, tie: 0 },
    });
  });

  it("leave what the table does not explain to sales and tools where the ledger names no channel", () => {
    expect(booked(1650, null)).toMatchObject({ spend: 1000, shared: 650, difference: 0, total: 1650, tie: 0 });
    expect(booked(800, null)).toMatchObject({ spend: 1000, shared: 0, difference: -200, total: 800, tie: 0 });
  });

  it("stand in for each other: without a ledger the table tells, over the period of the orders", () => {
    const { ledger: _, ...facts } = serveFacts;
    const { rows, difference, total } = serveData({}, facts).channels!;
    expect([difference, total, rows[0]!.spend]).toEqual([null, 367.1, 267]);
  });
});

describe("the channels of the small company with a spend table and touchpoints", () => {
  const credited = (settings: object) =>
    serveData(settings).channels!.rows.map(({ channel, newCustomers, revenue }) => [channel, newCustomers, revenue]);
  const near = (value: number) => expect.closeTo(value, 9) as number;

  it("credit the last touch with a customer unless told otherwise", () => {
    expect(credited({})).toEqual([
      ...[
        ["Search", 3, 140],
        ["=Fair", 1, 75.25],
        ["Email", 1, 12.34],
        ["", 1, 17.66],
      ],
    ]);
  });

  it.each([
    // Berg touched Email, then Search, and brought 100.00
    { attribution: "first", search: [2, 40], email: [2, 112.34] },
    { attribution: "linear", search: [2.5, 90], email: [1.5, 62.34] },
    { attribution: "position", search: [2.5, 90], email: [1.5, 62.34] },
    // weights 1/2 and 1: a third and two thirds
    { attribution: "timedecay", search: [2 + 2 / 3, 106.6667], email: [1 + 1 / 3, 45.6733] },
    // without either touch nobody would have been won
    { attribution: "markov", search: [2.5, 90], email: [1.5, 62.34] },
  ])("share a customer by $attribution", ({ attribution, search, email }) => {
    const rows = credited({ attribution });
    expect(rows.filter(([channel]) => channel === "Search" || channel === "Email")).toEqual([
      ["Search", ...search.map(near)],
      ["Email", ...email.map(near)],
    ]);
  });

  it("set the cost of a month against the customers of the next where asked", () => {
    // December to May: 267.00 of Search in the table, 200.00 in the ledger; the 40.00 of June are left to July
    const { channels, checks } = serveData({ cacLagMonths: 1 });
    expect(channels).toMatchObject({ total: 300.1, difference: -67, lag: { months: 1, late: 40, early: 0 } });
    expect(checks.find(({ name }) => name === "channels")).toMatchObject({ expected: 300.1, difference: 0 });
  });

  it("know what their customers brought, and the last month beside the one before", () => {
    const { worth, current, prior } = serveData().channels!.rows[0]!;
    // Berg since 5 February: 5 months begun, the others one each
    expect(worth).toEqual({ customers: 3, revenue: 140, months: 7 });
    expect([current, prior]).toEqual([
      { cost: 40, newCustomers: 2 },
      { cost: 0, newCustomers: 0 },
    ]);
  });
});
