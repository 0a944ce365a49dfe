import { chance, type Chance } from "./chance";
import { dayAfter, monthIndex } from "./calendar";
import { priceRise, seasonOf, type Channel } from "./company";
import type { Person } from "./people";

/** An order, or goods sent back. Amounts are whole cents. */
export interface Order {
  readonly id: string;
  readonly customer: string;
  readonly channel: Channel["key"];
  readonly day: number;
  readonly kind: "single" | "plan" | "return";
  /** Pieces; below 0 for a return, as are amount and cost. */
  readonly quantity: number;
  /** What was charged, discount taken off. */
  readonly amount: number;
  /** Price reduction, 0 or more. */
  readonly discount: number;
  /** Cost of the goods. */
  readonly cost: number;
}

type Draft = Omit<Order, "id">;

/** What is charged on a day that used to be charged this. */
export function priceOn(day: number, cents: number): number {
  return monthIndex(day) >= priceRise.month ? Math.round(cents * priceRise.factor) : cents;
}

/** Days on which the plan of a customer is delivered: that of joining, then every 30 days. */
function planDays({ joined, left }: Person): number[] {
  return Array.from({ length: Math.ceil((left - joined) / 30) }, (_, i) => joined + 30 * i);
}

const costOf = (person: Person, listPrice: number, day: number) =>
  // prices rose, the cost of the goods did not
  Math.round((listPrice * person.segment.costShare) / (monthIndex(day) >= priceRise.month ? priceRise.factor : 1));

function planOrder(person: Person, day: number): Draft {
  const amount = priceOn(day, person.segment.planPrice);
  const where = { customer: person.id, channel: person.channel.key, day };
  return { ...where, kind: "plan", quantity: 1, amount, discount: 0, cost: costOf(person, amount, day) };
}

/** Deal sites sell the first order at a quarter off; cafés negotiate; others get a voucher now and then. */
function discountRate(person: Person, first: boolean, draw: Chance): number {
  if (person.channel.key === "deals" && first) return 0.25;
  if (person.segment.key === "cafe") return 0.06;
  return draw.happens(0.12) ? 0.1 : 0;
}

function singleOrder(person: Person, day: number, draw: Chance): Draft {
  const { segment, size, joined } = person;
  const pieces = draw.whole(1, 4);
  const piece = Math.round((segment.basket * size * draw.between(0.75, 1.25)) / 2.5);
  const list = pieces * priceOn(day, piece);
  const discount = Math.round(list * discountRate(person, day === joined, draw));
  const where = { customer: person.id, channel: person.channel.key, day };
  const cost = costOf(person, list, day);
  return { ...where, kind: "single", quantity: pieces, amount: list - discount, discount, cost };
}

/** Some goods come back within two weeks, whole or in part. */
function returned(order: Draft, draw: Chance): Draft[] {
  const day = order.day + draw.whole(3, 14);
  if (order.kind !== "single" || !draw.happens(0.028) || day >= dayAfter) return [];
  const quantity = draw.happens(0.5) ? order.quantity : 1;
  const part = (cents: number) => -Math.round((cents * quantity) / order.quantity);
  return [
    {
      ...{ customer: order.customer, channel: order.channel, day, kind: "return" as const },
      ...{ quantity: -quantity, amount: part(order.amount), discount: 0, cost: part(order.cost) },
    },
  ];
}

function historyOf(person: Person, draw: Chance): Draft[] {
  const singles: Draft[] = [];
  const gap = person.hasPlan ? 3 * person.segment.gap : person.segment.gap;
  let day = person.joined + (person.hasPlan ? Math.round(draw.pause(gap)) : 0);
  while (day < person.left) {
    singles.push(singleOrder(person, day, draw));
    day += 1 + Math.round(draw.pause(gap) / seasonOf(monthIndex(day)));
  }
  const plans = person.hasPlan ? planDays(person).map((planDay) => planOrder(person, planDay)) : [];
  return [...plans, ...singles, ...singles.flatMap((order) => returned(order, draw))];
}

/** All orders and returns in the order of their days; customers who joined have one on that day. */
export function orders(everybody: readonly Person[], seed: number): Order[] {
  const draw = chance(seed, 2);
  const all = everybody.flatMap((person) => historyOf(person, draw));
  all.sort((a, b) => a.day - b.day || (a.customer < b.customer ? -1 : a.customer > b.customer ? 1 : 0));
  return all.map((order, index) => ({ ...order, id: `SO-${100_001 + index}` }));
}
