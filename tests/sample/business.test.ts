import { describe, expect, it } from "vitest";
import { cleanFiles, sampleCompany } from "../../src/sample";
import { monthIndex } from "../../src/sample/calendar";
import { company, sumsBy, totals } from "./company";

const { people, orders, tickets, surveys, ledger, spend } = company;

const crisis = 19;
const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Profit of each customer after all costs: direct ones by what they caused, the rest by revenue. In cents, highest first. */
function profits(): number[] {
  const profit = new Map(people.map(({ id }) => [id, -480]));
  const add = (id: string, cents: number) => profit.set(id, profit.get(id)! + cents);
  const spent = sumsBy(
    spend,
    ({ channel }) => channel,
    ({ amount }) => amount,
  );
  const won = sumsBy(
    people,
    ({ channel }) => channel.key,
    () => 1,
  );
  for (const { id, channel } of people) add(id, -(spent.get(channel.key) ?? 0) / won.get(channel.key)!);
  for (const { customer, amount, cost, kind } of orders) add(customer, amount - cost - (kind === "return" ? 560 : 340));
  for (const { customer, minutes } of tickets) add(customer, -72 * minutes);
  const direct = [...profit.values()].reduce((sum, one) => sum + one, 0);
  const result = -ledger.reduce((sum, { amount }) => sum + amount, 0);
  const share = (direct - result) / (100 * totals.revenue);
  for (const { customer, amount } of orders) add(customer, -share * amount);
  return [...profit.values()].sort((a, b) => b - a);
}

describe("the sample company", () => {
  it("is the same for the same seed and another one for another seed", { timeout: 60_000 }, () => {
    expect(cleanFiles(sampleCompany(1), "en")).toEqual(cleanFiles(company, "en"));
    expect(cleanFiles(sampleCompany(2), "en")).not.toEqual(cleanFiles(company, "en"));
  });

  it("has 2,000 customers with an order on their first day, over 24 months", () => {
    expect(people).toHaveLength(2000);
    const first = new Map<string, number>();
    for (const { customer, day } of orders) first.set(customer, Math.min(day, first.get(customer) ?? day));
    const late = people.filter(({ id, joined, hasPlan }) => first.get(id) !== joined && !hasPlan);
    expect(first.size).toBe(2000);
    expect(late).toEqual([]);
    expect(new Set(orders.map(({ day }) => monthIndex(day))).size).toBe(24);
  });

  it("loses money on 20 to 40 % of its customers; the best 30 % make 150 to 300 % of the profit", () => {
    const ranked = profits();
    const all = ranked.reduce((sum, one) => sum + one, 0);
    const unprofitable = ranked.filter((cents) => cents < 0).length / ranked.length;
    const best = ranked.slice(0, 600).reduce((sum, one) => sum + one, 0) / all;
    expect(all).toBeGreaterThan(0);
    expect(unprofitable).toBeGreaterThan(0.2);
    expect(unprofitable).toBeLessThan(0.4);
    expect(best).toBeGreaterThan(1.5);
    expect(best).toBeLessThan(3);
  });

  it("wins customers cheaply on deal sites, and loses far more of them within 90 days", () => {
    const goneIn90 = (key: string) => {
      const own = people.filter(({ channel }) => channel.key === key);
      return own.filter(({ joined, left }) => left - joined < 90).length / own.length;
    };
    expect(goneIn90("deals")).toBeGreaterThan(1.6 * goneIn90("search"));
    const paid = (key: string) => {
      const own = spend.filter(({ channel }) => channel === key).reduce((sum, { amount }) => sum + amount, 0);
      return own / people.filter(({ channel }) => channel.key === key).length;
    };
    expect(paid("deals")).toBeLessThan(paid("search") / 2);
  });

  it("has a service crisis in one month: three times the tickets, low scores, more who leave", () => {
    const ticketsOf = (month: number) => tickets.filter(({ created }) => monthIndex(created) === month).length;
    const csatOf = (month: number) =>
      mean(surveys.flatMap(({ day, csat }) => (monthIndex(day) === month && csat !== undefined ? [csat] : [])));
    const leaversOf = (month: number) => people.filter(({ left }) => monthIndex(left) === month).length;
    expect(ticketsOf(crisis)).toBeGreaterThan(2.5 * ticketsOf(crisis - 1));
    expect(csatOf(crisis)).toBeLessThan(csatOf(crisis - 1) - 1);
    expect(leaversOf(crisis)).toBeGreaterThan(2 * leaversOf(crisis - 1));
  });

  it("grows, sells most before Christmas, and raises its plans by 6 % in September 2024", () => {
    const revenue = sumsBy(
      orders,
      ({ day }) => String(monthIndex(day)),
      ({ amount }) => amount,
    );
    expect(revenue.get("23")!).toBeGreaterThan(1.5 * revenue.get("11")!);
    expect(revenue.get("17")!).toBeGreaterThan(revenue.get("18")!);
    const prices = new Set(
      orders.flatMap(({ kind, day, amount }) => (kind === "plan" && monthIndex(day) >= 14 ? [amount] : [])),
    );
    expect([...prices].sort((a, b) => a - b)).toEqual([2851, 9434, 26394]);
  });

  it("tells why plans were ended: the price most, late parcels in the crisis", () => {
    const ended = company.subscriptions.filter(({ end }) => end !== undefined);
    const by = sumsBy(
      ended,
      ({ reason }) => reason ?? "",
      () => 1,
    );
    expect(Math.max(...by.values())).toBe(by.get("price"));
    const late = ended.filter(({ end, reason }) => monthIndex(end!) === crisis && reason !== undefined);
    const parcels = late.filter(({ reason }) => reason === "delivery").length / late.length;
    expect(parcels).toBeGreaterThan(0.4);
    expect(company.subscriptions.filter(({ end, reason }) => end === undefined && reason !== undefined)).toEqual([]);
  });
});
