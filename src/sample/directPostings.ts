import type { Account } from "./accounts";
import { monthIndex } from "./calendar";
import { rates, type Channel } from "./company";
import type { Order } from "./orders";
import type { Operations, Posting } from "./posting";

type Draft = Omit<Posting, "day">;

/** Adds up cents by account and month, and by channel or customer where a cost belongs to one. */
function collector() {
  const found = new Map<string, Draft>();
  return {
    add(account: Account, day: number, cents: number, owner: Pick<Draft, "channel" | "customer"> = {}) {
      const month = monthIndex(day);
      const key = [account, month, owner.channel ?? "", owner.customer ?? ""].join(" ");
      const amount = (found.get(key)?.amount ?? 0) + cents;
      found.set(key, { month, account, ...owner, amount });
    },
    postings: () => [...found.values()],
  };
}

type Books = ReturnType<typeof collector>;

const spendAccount = (channel: Channel["key"]): Account =>
  channel === "fair" ? "fairs" : channel === "referral" ? "referralBonus" : "advertising";

/** Goods go out at their list price; discounts and returns have accounts of their own. */
function bookOrder(books: Books, { kind, day, channel, amount, discount, cost }: Order): void {
  books.add("goods", day, cost, { channel });
  if (kind === "return") {
    books.add("returns", day, -amount, { channel });
    books.add("returnsHandling", day, rates.return);
  } else {
    books.add("revenue", day, -(amount + discount), { channel });
    books.add("discounts", day, discount, { channel });
    books.add("shipping", day, rates.parcel);
  }
}

/** Revenue and costs that each have a row of another table behind them. */
export function directPostings({ people, orders, spend, tickets }: Operations): Draft[] {
  const books = collector();
  const cafes = new Set(people.filter(({ segment }) => segment.key === "cafe").map(({ id }) => id));
  for (const { day, channel, amount } of spend) books.add(spendAccount(channel), day, amount, { channel });
  for (const order of orders) bookOrder(books, order);
  for (const { joined, channel } of people)
    books.add("welcomeKits", joined, rates.welcomeKit, { channel: channel.key });
  for (const { customer, created, minutes } of tickets) {
    // the time for cafés is booked to them, that for all others in one sum
    books.add("customerService", created, minutes * rates.minute, cafes.has(customer) ? { customer } : {});
  }
  return books.postings();
}
