import type {
  Activities,
  CustomerList,
  Facts,
  Initiatives,
  Spend,
  Surveys,
  Tickets,
  Touchpoints,
} from "../../src/intake/facts";
import { day } from "./facts";

/** Date, customer, channel, minutes, first reply, resolve, satisfaction; `null` for none. */
export type TicketRow = readonly [string, string | null, string | null, ...(number | null)[]];

export function ticketsOf(rows: readonly TicketRow[]): Tickets {
  const [customers, customer] = indexed(rows.map(([, name]) => name));
  const [channels, channel] = indexed(rows.map(([, , name]) => name));
  const number = (place: number) => numbers(rows.map((row) => row[place] as number | null | undefined));
  return {
    ...{ customers, customer, channels, channel, date: dates(rows.map(([date]) => date)) },
    ...{ minutes: number(3), firstReply: number(4), resolve: number(5), satisfaction: number(6) },
  };
}

/** Date, customer, NPS, CSAT. */
export function surveysOf(rows: readonly (readonly [string, string | null, number | null, number | null])[]): Surveys {
  const [customers, customer] = indexed(rows.map(([, name]) => name));
  return {
    ...{ customers, customer, date: dates(rows.map(([date]) => date)) },
    ...{ nps: numbers(rows.map(([, , nps]) => nps)), csat: numbers(rows.map(([, , , csat]) => csat)) },
  };
}

/** Name, cost, driver, quantity, capacity, minutes. */
export type ActivityRow = readonly [string, number | null, string, number | null, number | null, number | null];

export function activitiesOf(rows: readonly ActivityRow[]): Activities {
  return {
    ...{ names: rows.map(([name]) => name), driver: rows.map(([, , driver]) => driver) },
    ...{ cost: numbers(rows.map((row) => row[1])), quantity: numbers(rows.map((row) => row[3])) },
    ...{ capacity: numbers(rows.map((row) => row[4])), minutes: numbers(rows.map((row) => row[5])) },
  };
}

/** Name, date, invest, before, after, control before, control after. */
export type InitiativeRow = readonly [string, string | null, ...(number | null)[]];

export function initiativesOf(rows: readonly InitiativeRow[]): Initiatives {
  const number = (place: number) => numbers(rows.map((row) => row[place] as number | null | undefined));
  return {
    ...{ names: rows.map(([name]) => name), date: dates(rows.map(([, date]) => date)), invest: number(2) },
    ...{ before: number(3), after: number(4), controlBefore: number(5), controlAfter: number(6) },
  };
}

/** Date, channel, amount, leads. */
export function spendOf(rows: readonly (readonly [string, string | null, number, (number | null)?])[]): Spend {
  const [channels, channel] = indexed(rows.map(([, name]) => name));
  const none = numbers(rows.map(() => null));
  return {
    ...{ channels, channel, campaigns: [], campaign: new Int32Array(rows.length).fill(-1) },
    ...{ date: dates(rows.map(([date]) => date)), amount: numbers(rows.map(([, , amount]) => amount)) },
    ...{ leads: numbers(rows.map((row) => row[3])), impressions: none, clicks: none, conversions: none },
  };
}

/** Date, customer, channel. */
export function touchpointsOf(rows: readonly (readonly [string, string, string])[]): Touchpoints {
  const [customers, customer] = indexed(rows.map(([, name]) => name));
  const [channels, channel] = indexed(rows.map(([, , name]) => name));
  return { customers, customer, channels, channel, date: dates(rows.map(([date]) => date)) };
}

/** Customer, name, segment, channel. */
export function customerListOf(
  rows: readonly (readonly [string, string, string | null, (string | null)?])[],
): CustomerList {
  const [customers, customer] = indexed(rows.map(([id]) => id));
  const [segments, segment] = indexed(rows.map(([, , name]) => name));
  const [channels, channel] = indexed(rows.map((row) => row[3] ?? null));
  const region = new Int32Array(rows.length).fill(-1);
  const date = numbers(rows.map(() => null));
  return {
    customers,
    customer,
    segments,
    segment,
    channels,
    channel,
    regions: [],
    region,
    date,
    name: rows.map(([, name]) => name),
  };
}

/** Facts with more tables. */
export function withFacts(facts: Facts, more: Partial<Facts>): Facts {
  return { ...facts, ...more };
}

function indexed(values: readonly (string | null)[]): [string[], Int32Array] {
  const names = [...new Set(values.filter((value) => value !== null))];
  return [names, Int32Array.from(values, (value) => (value === null ? -1 : names.indexOf(value)))];
}

function numbers(values: readonly (number | null | undefined)[]): Float64Array {
  return Float64Array.from(values, (value) => value ?? NaN);
}

function dates(values: readonly (string | null)[]): Float64Array {
  return Float64Array.from(values, (value) => day(value));
}
