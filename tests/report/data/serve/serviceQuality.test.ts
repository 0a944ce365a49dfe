import { describe, expect, it } from "vitest";
import { factsOf } from "../../facts";
import { withFacts } from "../../serveFacts";
import { serveData, serveFacts } from "../../serveFixture";

/** Worked out by hand beside the tickets of the fixture. */
describe("service quality of the small company", () => {
  const { months, all, cost, groups, outside } = serveData().service!;

  it("counts April: three tickets, five ratings, four answers to NPS", () => {
    expect(months[3]).toMatchObject({
      ...{ tickets: 3, minutes: 60, timed: 3 },
      ...{ firstReply: { median: 15, mean: 20 }, resolve: { median: 120, mean: 260 } },
      ...{ rated: 5, satisfied: 3, answers: 4, promoters: 2, detractors: 1, named: 3, repeats: 1 },
    });
  });

  it("takes the mean of the two in the middle, and leaves a month without tickets blank", () => {
    expect(all.firstReply).toEqual({ median: 15, mean: 18 });
    expect(all.resolve!.median).toBe(90);
    expect(months[0]).toMatchObject({ tickets: 0, firstReply: null, rated: 0 });
  });

  it("sets the ledger's service cost of the month beside it, all months and tickets accounted for", () => {
    expect(cost).toEqual({ byMonth: [0, 0, 0, 105.5, 0, 0], undated: 0, total: 105.5 });
    expect([all.tickets, outside]).toEqual([6, 1]);
  });

  it("spreads the cost over channels by minutes: 75 and 25 of 100", () => {
    expect(groups!.by).toBe("channel");
    expect(
      groups!.rows.map(({ name, tickets, minutes, rated, satisfied, cost: part }) => {
        return [name, tickets, minutes, rated, satisfied, part];
      }),
    ).toEqual([
      // scores 4, 2, 3, 5; 105.50 x 0.75 = 79.125: the odd half cent to the first
      ["Mail", 4, 75, 4, 2, 79.13],
      ["Phone", 2, 25, 1, 1, 26.37],
    ]);
  });

  it("counts a contact as repeated within the days that the user sets", () => {
    expect(serveData({ repeatContactDays: 8 }).service!.all.repeats).toBe(2);
    expect(serveData({ repeatContactDays: 3 }).service!.all.repeats).toBe(0);
  });
});

it("groups by segment where tickets name no channel", () => {
  const tickets = { ...serveFacts.tickets!, channels: [], channel: new Int32Array(7).fill(-1) };
  const { groups } = serveData({}, withFacts(serveFacts, { tickets })).service!;
  expect([groups!.by, ...groups!.rows.map(({ name, tickets: count }) => [name, count])]).toEqual([
    ...["segment", ["Office", 3], ["Café", 2], ["", 1]],
  ]);
});

it("has no costs without a ledger, and no sheet without tickets or surveys", () => {
  const { ledger: _, ...facts } = serveFacts;
  expect(serveData({}, facts).service!.cost).toBeUndefined();
  const bare = serveData({}, factsOf([["1", "2025-01-05", "Anna", 9]]));
  expect(bare.service).toBeUndefined();
  expect(bare.warnings).toContainEqual({ kind: "no-service" });
});
