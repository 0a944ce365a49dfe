import { stager, type StageModel, type Thresholds } from "../../../core";
import { addMonths, monthsBegun } from "../../calendar";
import type { OrderList } from "../orderList";
import { rowsByCustomer } from "./byCustomer";
import type { Terms } from "./terms";

/** Where a customer stands on a date. */
export interface Standing {
  /** Index into the stages of the model. */
  readonly stage: number;
  /** Whether the customer had ordered or subscribed by then. */
  readonly begun: boolean;
  /** Begun, and not among those who have left. */
  readonly alive: boolean;
}

/** The customers' histories, to be asked about any date up to the as-of date. */
export interface Lives {
  readonly standing: (customer: number, date: number) => Standing;
  readonly subscription: (customer: number, date: number) => Service | undefined;
}

/** What a customer's subscriptions say on a date. */
export interface Service {
  readonly first: number;
  /** First day of the second month of service; NaN where none came so far. */
  readonly second: number;
  readonly running: boolean;
  /** First day without service of the last one that ended; NaN while one runs. */
  readonly ended: number;
  /** Months begun of the longest. */
  readonly months: number;
}

interface LivesInputs {
  readonly list: OrderList;
  readonly terms: Terms | undefined;
  readonly customers: number;
  readonly model: StageModel;
  readonly thresholds: Thresholds;
}

/**
 * Replays the stage rules on any date. A subscription stands in for orders: each month of service begun counts as
 * one (unless there are more orders), and while it runs the last one is that day's. Who has ended all subscriptions
 * and not ordered since has left from the first day without service on, whatever the rules on silence say.
 */
export function livesOf({ list, terms, customers, model, thresholds }: LivesInputs): Lives {
  const stage = stager(model, thresholds);
  const churn = model.churn === undefined ? -1 : model.stages.indexOf(model.churn);
  const ordersUpTo = orderDays(list, customers);
  const subscription = serviceOn(terms, customers);
  const standing = (customer: number, date: number): Standing => {
    const { orders, first, last } = ordersUpTo(customer, date);
    const service = subscription(customer, date);
    if (service === undefined) {
      const present = stage(orders, first, last, date);
      return { stage: present, begun: orders > 0, alive: orders > 0 && present !== churn };
    }
    const begun = Number.isNaN(first) ? service.first : Math.min(first, service.first);
    const gone = !service.running && !(last >= service.ended);
    if (gone && churn >= 0) return { stage: churn, begun: true, alive: false };
    const latest = service.running ? date : Math.max(service.ended - 1, Number.isNaN(last) ? begun : last);
    const present = stage(Math.max(orders, service.months), begun, latest, date);
    return { stage: present, begun: true, alive: !gone && present !== churn };
  };
  return { standing, subscription };
}

/** Orders up to a day, with the first and last of their days. */
function orderDays({ count, customer, day }: OrderList, customers: number) {
  const { from, rows } = rowsByCustomer(customer, customers, count);
  const days = Float64Array.from(rows, (row) => day[row]!);
  for (let index = 0; index < customers; index++) days.subarray(from[index], from[index + 1]).sort();
  return (index: number, date: number) => {
    const start = from[index]!;
    const end = firstAfter(days, date, start, from[index + 1]!);
    return end === start
      ? { orders: 0, first: NaN, last: NaN }
      : { orders: end - start, first: days[start]!, last: days[end - 1]! };
  };
}

/** Place of the first day after a date among sorted days. */
function firstAfter(days: Float64Array, date: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}

function serviceOn(terms: Terms | undefined, customers: number): Lives["subscription"] {
  if (terms === undefined) return () => undefined;
  const { from, rows } = rowsByCustomer(terms.customer, customers);
  return (customer, date) => {
    let [first, renewed, ended, months, running] = [Infinity, Infinity, -Infinity, 0, false];
    for (let index = from[customer]!; index < from[customer + 1]!; index++) {
      const [start, end] = [terms.start[rows[index]!]!, terms.end[rows[index]!]!];
      if (start > date) continue;
      first = Math.min(first, start);
      if (end > date) running = true;
      else ended = Math.max(ended, end);
      const begun = monthsBegun(start, Math.max(start, Math.min(date, end - 1)));
      if (begun > 1) renewed = Math.min(renewed, start);
      months = Math.max(months, begun);
    }
    if (first === Infinity) return undefined;
    const second = renewed === Infinity ? NaN : addMonths(renewed, 1);
    return { first, second, running, ended: running ? NaN : ended, months };
  };
}
