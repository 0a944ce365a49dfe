import { listOrders } from "../data/orderList";
import { isRepeat } from "../data/serve/repeatContacts";
import type { Tickets } from "../../intake/facts";
import type { ServeMeasure } from "../traced";
import {
  customerDimensions,
  isWithin,
  joined,
  monthOf,
  named,
  only,
  type FactRows,
  type TraceInputs,
} from "./factRows";
import { ledgerRows, orderRows } from "./moneyRows";
import { originOf } from "./originOf";
import { activityRows } from "./activityRows";
import { lineRows } from "./lineRows";
import { amortisedRows, poolRows, servedBorneRows, spreadRows } from "./spreadRows";

type RowsOf = (inputs: TraceInputs) => FactRows | undefined;

const isScore = (score: number) => score >= 1 && score <= 5;
const count = (holds: boolean) => (holds ? 1 : NaN);

/** What stands on the sheets of service and cost to serve. */
export const serveMeasures: Readonly<Record<ServeMeasure, RowsOf>> = {
  tickets: ticketsOf(() => 1),
  minutes: ticketsOf(({ minutes }, row) => minutes[row]!),
  timed: ticketsOf(({ minutes }, row) => count(!Number.isNaN(minutes[row]!))),
  firstReply: ticketsOf(({ firstReply }, row) => firstReply[row]!),
  replied: ticketsOf(({ firstReply }, row) => count(!Number.isNaN(firstReply[row]!))),
  resolve: ticketsOf(({ resolve }, row) => resolve[row]!),
  resolved: ticketsOf(({ resolve }, row) => count(!Number.isNaN(resolve[row]!))),
  satisfaction: ticketsOf(({ satisfaction }, row) => (isScore(satisfaction[row]!) ? satisfaction[row]! : NaN)),
  namedTickets: ticketsOf(({ customer }, row) => count(customer[row]! >= 0)),
  repeats: (inputs) => {
    const { tickets } = inputs.facts;
    const repeats = tickets && isRepeat(tickets, inputs.data.service?.repeatDays ?? 0);
    return ticketsOf((_, row) => count(repeats![row] === 1))(inputs);
  },
  ticketsRated: ticketsOf(({ satisfaction }, row) => count(isScore(satisfaction[row]!))),
  ticketsSatisfied: ticketsOf(({ satisfaction }, row) => count(satisfaction[row]! >= 4 && satisfaction[row]! <= 5)),
  rated: (inputs) => joined(serveMeasures.ticketsRated(inputs), answersOf("csat", isScore)(inputs)),
  satisfied: (inputs) => {
    return joined(
      serveMeasures.ticketsSatisfied(inputs),
      answersOf("csat", (score) => score >= 4 && score <= 5)(inputs),
    );
  },
  answers: answersOf("nps", (score) => score >= 0 && score <= 10),
  promoters: answersOf("nps", (score) => score >= 9 && score <= 10),
  detractors: answersOf("nps", (score) => score >= 0 && score <= 6),
  returns: (inputs) => {
    const rows = orderRows(inputs);
    return { ...rows, amount: (row) => (rows.amount(row) < 0 ? 1 : NaN) };
  },
  activityCost: (inputs) => {
    const rows = activityRows(inputs);
    return only(rows, (row) => rows!.dimensions.customer!(row) === "");
  },
  servedCost: (inputs) => {
    const rows = activityRows(inputs);
    return only(rows, (row) => rows!.dimensions.activity!(row) !== "");
  },
  customerCost: spreadRows,
  poolCost: poolRows,
  lineGoods: lineRows,
  servedBorne: servedBorneRows,
  amortisedCac: amortisedRows,
  servedCustomers: servedCustomerRows,
  serviceShare: serviceShareRows,
  ticketsOutside: (inputs) => {
    const rows = ticketsOf(() => 1)(inputs);
    return rows && { ...rows, amount: (row) => count(Number.isNaN(rows.amount(row))) };
  },
};

/** Tickets of the days traced, by what each counts; NaN for none. */
function ticketsOf(amount: (tickets: Tickets, row: number) => number): RowsOf {
  return (inputs) => {
    const { tickets } = inputs.facts;
    return (
      tickets && {
        length: tickets.date.length,
        amount: (row) => (isWithin(inputs, tickets.date[row]!) ? amount(tickets, row) : NaN),
        dimensions: {
          ...customerDimensions(named(tickets.customers, tickets.customer), inputs.traits),
          channel: named(tickets.channels, tickets.channel),
          month: monthOf(tickets.date),
        },
        origin: tickets.origin,
      }
    );
  };
}

/** Answers whose score counts. */
function answersOf(column: "nps" | "csat", counts: (score: number) => boolean): RowsOf {
  return (inputs) => {
    const { surveys } = inputs.facts;
    return (
      surveys && {
        length: surveys.date.length,
        amount: (row) => count(isWithin(inputs, surveys.date[row]!) && counts(surveys[column][row]!)),
        dimensions: {
          ...customerDimensions(named(surveys.customers, surveys.customer), inputs.traits),
          month: monthOf(surveys.date),
        },
        origin: surveys.origin,
      }
    );
  };
}

/** Service cost in the ledger, each row at the part that a channel or segment of tickets bears. */
function serviceShareRows(inputs: TraceInputs): FactRows | undefined {
  const { data, where } = inputs;
  const rows = ledgerRows(inputs);
  const { groups, cost } = data.service ?? {};
  const own = groups?.rows.find(({ name }) => name === where[groups.by])?.cost;
  if (!rows || !groups || !cost || own === undefined || own === null) return undefined;
  const share = cost.total === 0 ? 0 : own / cost.total;
  const service = only(rows, (row) => rows.dimensions.costItem!(row) === "service")!;
  return {
    ...service,
    amount: (row) => service.amount(row) * share,
    dimensions: { ...rows.dimensions, [groups.by]: () => where[groups.by]! },
  };
}

/** Customers with an order in the period; each row is the first of them. */
function servedCustomerRows({ facts: { orders }, data, traits }: TraceInputs): FactRows {
  const list = listOrders(orders, data.asOf);
  const rows = new Map<number, number>();
  for (let index = 0; index < list.count; index++) {
    const [customer, day] = [list.customer[index]!, list.day[index]!];
    const isIn = day >= data.period.start && day <= data.period.end;
    if (customer >= 0 && isIn && !rows.has(customer)) rows.set(customer, list.row[index]!);
  }
  const found = [...rows];
  return {
    length: found.length,
    amount: () => 1,
    dimensions: customerDimensions((row) => orders.customers[found[row]![0]]!, traits),
    origin: originOf(
      orders.origin,
      found.map(([, row]) => row),
    ),
  };
}
