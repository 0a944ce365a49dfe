/**
 * Makes the sample company of the playground: 240 customers of a small tea shop, 18 months of orders and a ledger
 * of 12 months. Seeded: the same files each time. Run with `npx tsx scripts/makeSample.ts`.
 */
import { writeFileSync } from "node:fs";
import { seededRandom } from "../src/core/random";

const seed = 20250630;
const firstDay = Date.UTC(2024, 0, 1);
const days = 547; // to 2025-06-30
const channels = ["Search ads", "Social media", "Shop", "Referral", "Fair"] as const;
const channelShare = [0.34, 0.26, 0.2, 0.12, 0.08];

const random = seededRandom(seed);

interface Order {
  readonly day: number;
  readonly customer: string;
  readonly channel: string;
  readonly amount: number;
}

const orders = Array.from({ length: 240 }, (_, index) => history(`C${String(1001 + index)}`)).flat();
orders.sort((a, b) => a.day - b.day || a.customer.localeCompare(b.customer));
const orderRows = orders.map((order, index) => [
  `SO-${10001 + index}`,
  date(order.day),
  order.customer,
  order.channel,
  order.amount.toFixed(2),
]);
write("orders", ["Order no", "Order date", "Customer ID", "Channel", "Amount"], orderRows);
write("ledger", ["Date", "Cost category", "Channel", "Customer ID", "Amount"], ledger());

/** One customer: a first order, then orders until the customer leaves; sizes differ from customer to customer. */
function history(customer: string): Order[] {
  const channel = pick(channels, channelShare);
  const pause = 12 + 110 * random() ** 2;
  const basket = 40 + 240 * random() ** 3;
  const leaving = 0.05 + 0.3 * random();
  const made: Order[] = [];
  let day = Math.floor(days * random() ** 0.8);
  while (day < days) {
    made.push({ day, customer, channel, amount: Math.round(basket * (0.6 + 0.8 * random()) * 100) / 100 });
    if (random() < 0.025) made.push({ day, customer, channel, amount: -Math.round(basket * 50) / 100 });
    if (random() < leaving) break;
    day += 1 + Math.round(-pause * Math.log(1 - random()));
  }
  return made;
}

/** Monthly costs by category, some of them booked to a channel or a customer; the rent belongs to no stage. */
function ledger(): string[][] {
  const monthly: readonly (readonly [category: string, channel: string, amount: number])[] = [
    ["Advertising", "Search ads", 620],
    ["Advertising", "Social media", 410],
    ["Trade fairs", "Fair", 180],
    ["Sales commissions", "Shop", 150],
    ["Onboarding kits", "", 140],
    ["Customer support", "", 480],
    ["Loyalty programme", "", 230],
    ["CRM software", "", 95],
    ["Account management", "", 160],
    ["Win-back campaign", "", 120],
    ["Office rent", "", 350],
  ];
  const rows: string[][] = [];
  for (let month = 0; month < 12; month++) {
    const day = isoDay(new Date(Date.UTC(2024, 7 + month, 0)));
    for (const [category, channel, amount] of monthly) {
      const cost = amount * (1 + 0.015 * month) * (0.85 + 0.3 * random());
      rows.push([day, category, channel, "", cost.toFixed(2)]);
    }
    for (let ticket = 0; ticket < 4; ticket++) {
      const customer = orders[Math.floor(orders.length * random())]!.customer;
      rows.push([day, "Customer support", "", customer, (8 + 30 * random()).toFixed(2)]);
    }
  }
  return rows;
}

function pick<T>(items: readonly T[], shares: readonly number[]): T {
  let left = random();
  return items.find((_, index) => (left -= shares[index]!) < 0) ?? items[0]!;
}

function date(day: number): string {
  return isoDay(new Date(firstDay + day * 86_400_000));
}

function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

function write(name: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  const text = [header, ...rows].map((row) => row.join(",")).join("\r\n");
  writeFileSync(new URL(`../src/playground/sample/${name}.csv`, import.meta.url), `${text}\r\n`);
}
