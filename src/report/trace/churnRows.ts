import { isoMonth } from "../calendar";
import { bridgeDates } from "../data/lifecycle/bridge";
import { joinSubscribers } from "../data/lifecycle/joinSubscribers";
import { livesOf, type Standing } from "../data/lifecycle/lives";
import { termsOf } from "../data/lifecycle/terms";
import { listOrders } from "../data/orderList";
import { latestOrders } from "./customerRows";
import { customerDimensions, type FactRows, type TraceInputs } from "./factRows";

/** Whether a customer counts who stood so before a month and stands so at its end. */
type Counts = (before: Standing, after: Standing) => boolean;

/** Left in the month, as the churn bridge counts them; one who came in it too. */
export const hasChurned: Counts = (before, after) => (before.alive || (!before.begun && after.begun)) && !after.alive;
export const isBack: Counts = (before, after) => before.begun && !before.alive && after.alive;
export const wasThere: Counts = (before) => before.alive;
export const hasStayed: Counts = (before, after) => before.alive && after.alive;

/** A row a customer and month in which it counts: by the stage rules, replayed on the two dates. */
export function churnRows({ facts: given, data, traits }: TraceInputs, counts: Counts): FactRows {
  const facts = joinSubscribers(given);
  const { asOf, period, model, thresholds } = data;
  const names = facts.orders.customers;
  const terms = facts.subscriptions && termsOf(facts.subscriptions, asOf);
  const lives = livesOf({ list: listOrders(facts.orders, asOf), terms, customers: names.length, model, thresholds });
  const { months, dates } = bridgeDates(period, asOf);
  const rows = names.flatMap((name, customer) => {
    const standings = dates.map((date) => lives.standing(customer, date));
    return months.flatMap((month, index) =>
      counts(standings[index]!, standings[index + 1]!) ? [{ name, month: isoMonth(month) }] : [],
    );
  });
  return {
    length: rows.length,
    amount: () => 1,
    dimensions: { ...customerDimensions((row) => rows[row]!.name, traits), month: (row) => rows[row]!.month },
    origin: latestOrders(
      facts.orders,
      rows.map(({ name }) => name),
      asOf,
    ),
  };
}
