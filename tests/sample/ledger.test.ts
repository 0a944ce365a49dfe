import { describe, expect, it } from "vitest";
import type { Account } from "../../src/sample/accounts";
import { calendarMonth, monthIndex } from "../../src/sample/calendar";
import { company, sumsBy, totals } from "./company";

const { ledger, orders, spend, tickets, people } = company;

const postedTo = (accounts: readonly Account[]) => ledger.filter(({ account }) => accounts.includes(account));
const byMonthAndChannel = (accounts: readonly Account[]) =>
  sumsBy(
    postedTo(accounts),
    ({ month, channel }) => `${month} ${channel}`,
    ({ amount }) => amount,
  );
const byMonth = (account: Account) =>
  sumsBy(
    postedTo([account]),
    ({ month }) => String(month),
    ({ amount }) => amount,
  );

/** Months without a row have no posting. */
const withoutZeros = (sums: ReadonlyMap<string, number>) => new Map([...sums].filter(([, amount]) => amount !== 0));

describe("the ledger is explained by the other tables, to the cent", () => {
  it("marketing accounts: the spend of each month and channel", () => {
    const spent = sumsBy(
      spend,
      ({ month, channel }) => `${month} ${channel}`,
      ({ amount }) => amount,
    );
    expect(byMonthAndChannel(["advertising", "fairs", "referralBonus"])).toEqual(spent);
  });

  it("customer service: minutes of the month's tickets at 0.72", () => {
    const minutes = sumsBy(
      tickets,
      ({ created }) => String(monthIndex(created)),
      (ticket) => 72 * ticket.minutes,
    );
    expect(byMonth("customerService")).toEqual(minutes);
  });

  it("service booked to a customer: the minutes of that café", () => {
    const direct = postedTo(["customerService"]).filter(({ customer }) => customer !== undefined);
    const cafes = new Set(people.filter(({ segment }) => segment.key === "cafe").map(({ id }) => id));
    const minutes = sumsBy(
      tickets.filter(({ customer }) => cafes.has(customer)),
      ({ customer }) => customer,
      (ticket) => 72 * ticket.minutes,
    );
    expect(
      sumsBy(
        direct,
        ({ customer }) => customer!,
        ({ amount }) => amount,
      ),
    ).toEqual(minutes);
  });

  it("goods, revenue, discounts and returns: the orders of each month and channel", () => {
    const place = ({ day, channel }: { day: number; channel: string }) => `${monthIndex(day)} ${channel}`;
    const goods = withoutZeros(sumsBy(orders, place, ({ cost }) => cost));
    expect(byMonthAndChannel(["goods"])).toEqual(goods);
    const net = sumsBy(orders, place, ({ amount }) => -amount);
    expect(byMonthAndChannel(["revenue", "discounts", "returns"])).toEqual(net);
    const back = sumsBy(
      orders.filter(({ kind }) => kind === "return"),
      place,
      ({ amount }) => -amount,
    );
    expect(byMonthAndChannel(["returns"])).toEqual(back);
  });

  it("parcels at 3.40, returns at 5.60, welcome kits at 4.80", () => {
    const sent = orders.filter(({ kind }) => kind !== "return").length;
    const sum = (account: Account) => [...byMonth(account).values()].reduce((all, one) => all + one, 0);
    expect(sum("shipping")).toBe(340 * sent);
    expect(sum("returnsHandling")).toBe(560 * totals.returns);
    expect(sum("welcomeKits")).toBe(480 * 2000);
  });

  it("salaries: every month, and twice in December", () => {
    const pay = byMonth("salesSalaries");
    expect(pay.size).toBe(24);
    const december = [...pay.keys()].map(Number).filter((month) => calendarMonth(month) === 12);
    for (const month of december) {
      expect(pay.get(String(month))! / pay.get(String(month - 1))!).toBeCloseTo(2 * 1.012, 3);
    }
  });

  it("subscriptions were billed what their plan orders add up to", () => {
    const plans = sumsBy(
      orders.filter(({ kind }) => kind === "plan"),
      ({ customer }) => customer,
      ({ amount }) => amount,
    );
    expect(new Map(company.subscriptions.map(({ customer, billed }) => [customer, billed]))).toEqual(plans);
  });

  it("comes to what the other tables say as a whole: cost less revenue", () => {
    expect(totals.ledger).toBeCloseTo(totals.cost - totals.revenue, 6);
    expect(totals.revenue).toBeCloseTo(totals.gross - totals.refunds, 6);
  });
});
