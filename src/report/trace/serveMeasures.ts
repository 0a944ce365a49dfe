import { itemsOf } from "../data/costMap";
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
import { profitPartOf } from "./profitPart";

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

const fold = (name: string) => name.normalize("NFKC").trim().toLowerCase();

/** Ledger rows by the activity of cost-to-serve: their own, or their category where it is called like one. */
function activityRows(inputs: TraceInputs): FactRows | undefined {
  const rows = ledgerRows(inputs);
  const { activities } = inputs.facts;
  const known = new Map(inputs.data.costToServe?.activities.map(({ name }) => [fold(name), name]));
  const activity = (row: number) => {
    const [own, category] = [rows!.dimensions.activity!(row), rows!.dimensions.ledgerCategory!(row)];
    if (activities) return [own, category].map((name) => known.get(fold(name))).find((name) => name) ?? "";
    const serves = ["service", "maintenance"].includes(rows!.dimensions.costItem!(row));
    return serves ? (known.get(fold(own || category)) ?? "") : "";
  };
  return rows && { ...rows, dimensions: { ...rows.dimensions, activity } };
}

/** Cost of a customer: ledger rows booked to it in full, shared ones at the part that it bears of their item. */
function spreadRows(inputs: TraceInputs): FactRows | undefined {
  const rows = ledgerRows(inputs);
  const { data, facts, where } = inputs;
  const customer = data.customers.findIndex(({ name }) => name === where.customer);
  if (!rows || !facts.ledger || customer < 0) return undefined;
  const shares = new Map(
    data.allocation?.map(({ item, shared, unassigned }) => {
      const pool = shared.reduce((sum, amount) => sum + amount, unassigned);
      return [item, pool === 0 ? 0 : shared[customer]! / pool];
    }),
  );
  const items = itemsOf([...facts.ledger.categories, ""], data.settings.costMap ?? {});
  const itemOf = (row: number) => items[facts.ledger!.category[row]!] ?? items.at(-1)!;
  const booked = rows.dimensions.customer!;
  return {
    ...rows,
    amount: (row) => {
      if (booked(row) === "") return rows.amount(row) * (shares.get(itemOf(row)) ?? 0);
      return booked(row) === where.customer ? rows.amount(row) : NaN;
    },
    dimensions: {
      ...rows.dimensions,
      customer: () => where.customer!,
      profitPart: (row) => profitPartOf(itemOf(row)) ?? "",
    },
  };
}
