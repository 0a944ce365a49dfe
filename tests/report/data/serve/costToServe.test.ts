import { describe, expect, it } from "vitest";
import { factsOf } from "../../facts";
import { companyData } from "../../fixture";
import { activitiesOf, withFacts } from "../../serveFacts";
import { serveData, serveFacts } from "../../serveFixture";

/** Worked out by hand beside the rows of the fixture. */
describe("cost-to-serve of the small company", () => {
  const { activities, customers, drivers, unassigned } = serveData().costToServe!;

  it("divides pools by practical capacity: 90 / 120 minutes, 40 / 20 orders, 30 / 10 visits", () => {
    const rows = activities.map(({ name, pool, ledger, quantity, capacity, traced, rate }) => {
      return [name, pool, ledger, quantity, capacity, traced, rate];
    });
    expect(rows).toEqual([
      // the ledger's 15.50 of Anna are booked to her, not driven
      ["Customer support", 90, 90, 100, 120, 100, 0.75],
      ["Order picking", 40, null, 13, 20, 13, 2],
      // visits are stated, but the facts count none
      ["Visits", 30, null, 5, 10, 0, 3],
    ]);
  });

  it("charges customers quantity times rate, and the ledger's own bookings", () => {
    expect(drivers).toEqual(["minutes", "orders"]);
    const dearest = customers
      .slice(0, 2)
      .map(({ name, quantities, driven, direct }) => [name, quantities, driven, direct]);
    expect(dearest).toEqual([
      // 60 x 0.75 + 2 x 2
      ["Berg GmbH", [60, 2], 49, 0],
      // 30 x 0.75 + 3 x 2
      ["Anna", [30, 3], 28.5, 15.5],
    ]);
    expect(unassigned).toEqual([10, 1]);
  });

  it("ties used and unused to the pools, and customers to what was used", () => {
    const checks = serveData().checks.filter(({ name }) => name.startsWith("serve"));
    expect(checks.map(({ name, expected, actual, difference }) => [name, expected, actual, difference])).toEqual([
      ["servePools", 160, 160, 0],
      // 75 + 26 + 15
      ["serveCustomers", 116, 116, 0],
    ]);
  });

  it("shows where a stated pool is not the ledger's", () => {
    const stated = activitiesOf([["Customer support", 91.5, "minutes", null, 120, 1]]);
    const { checks } = serveData({}, withFacts(serveFacts, { activities: stated }));
    expect(checks.find(({ name }) => name === "servePools")).toMatchObject({ expected: 90, difference: 1.5 });
  });
});

describe("cost-to-serve without a table of activities", () => {
  it("takes the ledger's service categories, driven by orders, all capacity used", () => {
    const { activities } = companyData().costToServe!;
    expect(
      activities.map(({ name, pool, driver, quantity, capacity, capacityStated }) => {
        return [name, pool, driver, quantity, capacity, capacityStated];
      }),
    ).toEqual([["Customer support", 90, "orders", 13, 13, false]]);
  });

  it("is driven by minutes where tickets state them", () => {
    const { activities: _, ...facts } = serveFacts;
    expect(serveData({}, facts).costToServe!.activities[0]).toMatchObject({ driver: "minutes", quantity: 100 });
  });

  it("goes by the activity of a row rather than its category", () => {
    const facts = factsOf([["1", "2025-01-05", "Anna", 9]], [["2025-01-31", "Customer support", null, 8]]);
    const ledger = { ...facts.ledger!, activities: ["Hotline"], activity: Int32Array.of(0) };
    expect(serveData({}, { ...facts, ledger }).costToServe!.activities.map(({ name }) => name)).toEqual(["Hotline"]);
  });

  it("is missing without a ledger, and the cover says what it needs", () => {
    const { costToServe, warnings } = serveData({}, factsOf([["1", "2025-01-05", "Anna", 9]]));
    expect(costToServe).toBeUndefined();
    expect(warnings).toContainEqual({ kind: "no-activities" });
  });
});

it("knows rates as published: 560,000 over 700,000 minutes are 0.80 (Kaplan & Anderson 2004)", () => {
  const activities = activitiesOf([["Customer service", 560_000, "visits", 578_600, 700_000, null]]);
  const row = serveData({}, withFacts(serveFacts, { activities })).costToServe!.activities[0]!;
  expect(row.rate).toBe(0.8);
  // their unused capacity: 97,120
  expect(row.pool - row.rate * row.quantity).toBeCloseTo(97_120, 6);
});
