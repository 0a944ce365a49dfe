import { toMinor } from "../../../core";
import type { Facts, Tickets } from "../../../intake/facts";
import type { AlertMetric } from "../../alerts/alertRules";
import type { Profits } from "../profits";
import type { CustomerRow } from "../rows";

export interface MetricInputs {
  readonly facts: Facts;
  readonly customers: readonly CustomerRow[];
  readonly profits: Profits | undefined;
  readonly churn: string | undefined;
  readonly asOf: number;
}

/** The value of a metric of a customer; undefined where it does not apply or is not known. */
export type MetricOf = (customer: CustomerRow) => number | undefined;

/** A metric over the days of its window; undefined where the facts do not tell it. */
export function metricOf(metric: AlertMetric, window: number, inputs: MetricInputs): MetricOf | undefined {
  const { facts, profits, churn, asOf } = inputs;
  const gone = (customer: CustomerRow) => customer.stage === churn;
  switch (metric) {
    case "daysSinceChurn":
      return ({ churnedOn }) => (churnedOn === null ? undefined : asOf - churnedOn);
    case "daysSinceLast":
      return (customer) => (gone(customer) || customer.orders < 2 ? undefined : (customer.daysSinceLast ?? undefined));
    case "revenueDrop":
      return revenueDrop(inputs, window);
    case "profit":
    case "costShare":
      return profits && ofProfits(metric, profits);
    case "tickets":
      return facts.tickets && ofMap(ticketsByName(facts.tickets, asOf, window));
    case "satisfaction":
      return facts.tickets && ofMap(lowestByName(facts.tickets, asOf, window));
  }
}

function ofMap(values: ReadonlyMap<string, number>): MetricOf {
  return ({ name }) => values.get(name);
}

/** What is left after full cost; and the cost to serve as a share of the revenue. */
function ofProfits(metric: "profit" | "costShare", { rows }: Profits): MetricOf {
  const values = rows.flatMap(({ name, profit, toServe, revenue }): [string, number][] => {
    if (metric === "profit") return revenue === 0 ? [] : [[name, profit]];
    return revenue > 0 ? [[name, toServe / revenue]] : [];
  });
  return ofMap(new Map(values));
}

/** By which share less was bought in the window than in as many days before it; unknown where nothing was bought before. */
function revenueDrop({ facts: { orders }, churn, asOf }: MetricInputs, window: number): MetricOf {
  const [now, before] = [0, 0].map(() => new Float64Array(orders.customers.length)) as [Float64Array, Float64Array];
  for (let row = 0; row < orders.amount.length; row++) {
    const age = asOf - Math.floor(orders.date[row]!);
    if (!(age >= 0 && age < 2 * window) || orders.customer[row]! < 0) continue;
    (age < window ? now : before)[orders.customer[row]!]! += toMinor(orders.amount[row]!);
  }
  const places = new Map(orders.customers.map((name, index) => [name, index]));
  return ({ name, stage }) => {
    const place = places.get(name);
    if (place === undefined || stage === churn || !(before[place]! > 0)) return undefined;
    return 1 - now[place]! / before[place]!;
  };
}

function ticketsByName(tickets: Tickets, asOf: number, window: number): Map<string, number> {
  const counts = new Map<string, number>();
  eachRecent(tickets, asOf, window, (name) => counts.set(name, (counts.get(name) ?? 0) + 1));
  return counts;
}

/** The lowest rating of the window. */
function lowestByName(tickets: Tickets, asOf: number, window: number): Map<string, number> {
  const lowest = new Map<string, number>();
  eachRecent(tickets, asOf, window, (name, row) => {
    const score = tickets.satisfaction[row]!;
    if (score >= 1 && score <= 5) lowest.set(name, Math.min(lowest.get(name) ?? score, score));
  });
  return lowest;
}

function eachRecent(tickets: Tickets, asOf: number, window: number, look: (name: string, row: number) => void): void {
  tickets.date.forEach((date, row) => {
    const age = asOf - Math.floor(date);
    if (age >= 0 && age < window && tickets.customer[row]! >= 0) look(tickets.customers[tickets.customer[row]!]!, row);
  });
}
