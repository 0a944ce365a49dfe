import { fromMinor } from "../../core";
import { isoMonth } from "../calendar";
import { bridgeDates } from "../data/lifecycle/bridge";
import { joinSubscribers } from "../data/lifecycle/joinSubscribers";
import { eachRecurring, mrrMoves } from "../data/lifecycle/mrrBridge";
import { tenureBands } from "../data/lifecycle/subscriptionRows";
import { termsOf, type Terms } from "../data/lifecycle/terms";
import { originOf } from "./originOf";
import { named, type FactRows, type TraceInputs } from "./factRows";

/** What a subscription counts, by its row; NaN where it does not. */
type Counts = (terms: Terms, row: number, asOf: number) => number;

export const isSubscription: Counts = ({ start }, row) => (start[row]! < Infinity ? 1 : NaN);
export const hasEnded: Counts = ({ end }, row, asOf) => (end[row]! <= asOf ? 1 : NaN);
export const wasBilled: Counts = ({ billed }, row) => fromMinor(billed[row]!);
export const recurs: Counts = ({ start, end, monthly }, row, asOf) =>
  end[row]! > asOf && start[row]! <= asOf ? fromMinor(monthly[row]!) : NaN;

/** The subscriptions as of the date, by plan and months of service. */
export function subscriptionRows({ facts: { subscriptions: table }, data }: TraceInputs, counts: Counts) {
  if (!table) return undefined;
  const terms = termsOf(table, data.asOf);
  const bands = tenureBands(table, terms, data.asOf);
  const rows: FactRows = {
    length: table.customer.length,
    amount: (row) => counts(terms, row, data.asOf),
    dimensions: {
      customer: named(table.customers, table.customer),
      plan: named(table.plans, table.plan),
      tenure: (row) => bands[row]!,
    },
    origin: table.origin,
  };
  return rows;
}

/** Recurring revenue by customer, month and move; in the source, the last of its subscriptions. */
export function recurringRows({ facts: given, data }: TraceInputs): FactRows | undefined {
  const { orders, subscriptions: table } = joinSubscribers(given);
  if (!table) return undefined;
  const { months, dates } = bridgeDates(data.period, data.asOf);
  const rows: { name: string; month: string; move: string; amount: number; row: number }[] = [];
  eachRecurring(termsOf(table, data.asOf), orders.customers.length, dates, (group, index, before, after) => {
    const row = group.at(-1)!;
    const name = table.customers[table.customer[row]!] ?? "";
    const month = isoMonth(months[index]!);
    for (const [move, minor] of Object.entries(mrrMoves(before, after))) {
      if (minor !== 0) rows.push({ name, month, move, amount: fromMinor(minor), row });
    }
  });
  return {
    length: rows.length,
    amount: (row) => rows[row]!.amount,
    dimensions: {
      customer: (row) => rows[row]!.name,
      month: (row) => rows[row]!.month,
      figure: (row) => rows[row]!.move,
    },
    origin: originOf(
      table.origin,
      rows.map(({ row }) => row),
    ),
  };
}
