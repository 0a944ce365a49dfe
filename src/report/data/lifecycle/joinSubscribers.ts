import type { Facts, Subscriptions } from "../../../intake/facts";

/** The facts with one list of customers: those of the orders, then those who only subscribe. */
export function joinSubscribers(facts: Facts): Facts {
  const { orders, subscriptions } = facts;
  if (subscriptions === undefined) return facts;
  const places = new Map(orders.customers.map((name, index) => [name, index]));
  const customers = [...orders.customers];
  const place = subscriptions.customers.map((name) => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, customers.length);
    return customers.push(name) - 1;
  });
  const joined: Subscriptions = {
    ...subscriptions,
    customers,
    customer: subscriptions.customer.map((index) => (index < 0 ? index : place[index]!)),
  };
  return { ...facts, orders: { ...orders, customers }, subscriptions: joined };
}
