import { beforeAll, describe, expect, it } from "vitest";
import type { Facts, ReadTable } from "../../../src/intake";
import { sumAmounts } from "../../../src/core";
import { cleanFiles, dirtyFiles } from "../../../src/sample";
import { monthIndex } from "../../../src/sample/calendar";
import { company, totals } from "../company";
import { locales, readFiles } from "./readFiles";

/** Sums by names, exact to the cent, in the order of the names. */
function sums(names: readonly string[], index: Int32Array, amounts: Float64Array, more: (row: number) => string) {
  const lists = new Map<string, number[]>();
  amounts.forEach((amount, row) => {
    const key = `${names[index[row]!] ?? ""} ${more(row)}`;
    lists.set(key, [...(lists.get(key) ?? []), amount]);
  });
  return [...lists].map(([key, list]) => `${key} ${sumAmounts(list).toFixed(2)}`).sort();
}

const monthOf = (dates: Float64Array) => (row: number) => String(monthIndex(dates[row]!));
const nothing = () => "";

describe.each(locales)("the exports in %s", (locale) => {
  const files = dirtyFiles(company, locale);
  let dirty: Facts;
  let clean: Facts;
  let tables: readonly ReadTable[];
  beforeAll(() => {
    ({ facts: dirty, tables } = readFiles(files));
    ({ facts: clean } = readFiles(cleanFiles(company, locale)));
  }, 120_000);

  it("are read in the encoding that they were written in", () => {
    const plain = (text: string) => /^[\0-\x7f]*$/.test(text);
    const written = files.map(({ text, encoding }) =>
      plain(text) && !encoding.startsWith("utf-16") ? "utf-8" : encoding,
    );
    expect(tables.map(({ record }) => record.encoding)).toEqual(written);
  });

  it("state totals that are the sums of their rows", () => {
    const stated = tables.flatMap(({ record }) => record.statedTotals ?? []);
    expect(stated.length).toBeGreaterThan(25);
    expect(stated.filter((total) => Math.abs(total.stated - total.sum) >= 0.005)).toEqual([]);
  });

  it("leave out nothing but totals and the further lines of an order", () => {
    const reasons = tables.flatMap(({ record }) => record.exclusions.map(({ reason }) => reason));
    expect([...new Set(reasons)].sort()).toEqual(["no-amount", "total-row"]);
  });

  it("orders: revenue, cost of goods and discounts of every customer and channel are those of the clean table", () => {
    const { orders } = dirty;
    expect(sumAmounts(orders.amount)).toBe(totals.revenue);
    expect(sumAmounts(orders.cost!)).toBe(totals.goods);
    const by = ({ orders: { customers, customer, amount, date } }: Facts) =>
      sums(customers, customer, amount, monthOf(date));
    expect(by(dirty)).toEqual(by(clean));
    const discounts = ({ orders: { channels, channel, discount } }: Facts) =>
      sums(channels, channel, discount!, nothing);
    expect(discounts(dirty)).toEqual(discounts(clean));
    expect(orders.orderIds).toHaveLength(totals.orders + totals.returns);
  });

  it("ledger: every account, month, activity and customer", () => {
    expect(sumAmounts(dirty.ledger!.amount)).toBe(totals.ledger);
    const by = ({ ledger }: Facts) => {
      const { categories, category, amount, date, activities, activity, customers, customer } = ledger!;
      return sums(categories, category, amount, (row) =>
        [monthOf(date)(row), activities?.[activity![row]!] ?? "", customers[customer[row]!] ?? ""].join(" "),
      );
    };
    expect(by(dirty)).toEqual(by(clean));
    expect(dirty.ledger!.activities).toHaveLength(5);
  });

  it("customers: the same ids, segments and days", () => {
    const by = ({ customers }: Facts) => {
      const { customers: ids, customer, segments, segment, date } = customers!;
      return [...customer].map((who, row) => `${ids[who]} ${segments[segment[row]!]} ${date[row]}`).sort();
    };
    expect(by(dirty)).toHaveLength(2000);
    expect(by(dirty)).toEqual(by(clean));
  });

  it("marketing: spend of every campaign and month", () => {
    expect(sumAmounts(dirty.spend!.amount)).toBe(totals.spend);
    const by = ({ spend }: Facts) => sums(spend!.campaigns, spend!.campaign, spend!.amount, monthOf(spend!.date));
    expect(by(dirty)).toEqual(by(clean));
  });

  it("subscriptions: what was billed, and who has left", () => {
    const { billed, end } = dirty.subscriptions!;
    expect(sumAmounts(billed)).toBe(totals.billed);
    expect([...end].filter((day) => !Number.isNaN(day))).toHaveLength(
      company.subscriptions.filter((one) => one.end !== undefined).length,
    );
  });

  it("subscriptions: why people left, which nobody who stays tells, and not all who left", () => {
    const { reasons, reason, end } = dirty.subscriptions!;
    expect(reasons).toHaveLength(6);
    const told = [...reason!].filter((index, row) => index >= 0 && !Number.isNaN(end[row]!)).length;
    expect([...reason!].filter((index) => index >= 0)).toHaveLength(told);
    expect(told).toBe(company.subscriptions.filter((one) => one.reason !== undefined).length);
    expect([reasons, [...reason!]]).toEqual([clean.subscriptions!.reasons, [...clean.subscriptions!.reason!]]);
  });

  it("tickets, surveys, touchpoints, budget, activities, measures: every row and number", () => {
    expect(dirty.tickets!.minutes.reduce((sum, minutes) => sum + minutes, 0)).toBe(totals.minutes);
    expect([...dirty.tickets!.satisfaction]).toEqual([...clean.tickets!.satisfaction]);
    expect([dirty.surveys!.nps, dirty.surveys!.csat]).toEqual([clean.surveys!.nps, clean.surveys!.csat]);
    expect(dirty.touchpoints!.date).toEqual(clean.touchpoints!.date);
    expect(sumAmounts(dirty.budget!.amount)).toBe(totals.budgetRevenue + totals.budgetCost);
    expect(dirty.budget).toMatchObject({ categories: clean.budget!.categories, date: clean.budget!.date });
    expect(dirty.activities!.capacity).toEqual(clean.activities!.capacity);
    expect(dirty.initiatives).toMatchObject({ after: clean.initiatives!.after, date: clean.initiatives!.date });
  });
});
