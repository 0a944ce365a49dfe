import { fromMinor } from "../../../core";
import type { Facts, Tickets } from "../../../intake/facts";
import type { Months } from "../months";
import type { Period } from "../rows";
import type { ReportSettings } from "../settings";
import { ticketGroups, type TicketGroups } from "./ticketGroups";
import { eachServeRow } from "./serveLedger";
import { isRepeat } from "./repeatContacts";
import { tally, type Tally } from "./ticketTally";

/** How well customers were served, by month of the period. */
export interface ServiceQuality {
  /** Every month of the period; one without tickets is a row too. */
  readonly months: readonly ServiceMonth[];
  /** The period as a whole: medians of it are not those of its months. */
  readonly all: Tally;
  /** Cost of the ledger's service item; undefined where it has none. */
  readonly cost?: ServiceCost;
  /** By channel of the tickets, else by segment of the customers; undefined where neither is known. */
  readonly groups?: TicketGroups;
  /** Days within which the next contact of a customer repeats the last. */
  readonly repeatDays: number;
  /** Tickets outside the period or without a date. */
  readonly outside: number;
}

export interface ServiceMonth extends Tally {
  /** First day. */
  readonly month: number;
}

export interface ServiceCost {
  readonly byMonth: readonly number[];
  /** Of rows without a date: in the period, in no month. */
  readonly undated: number;
  readonly total: number;
}

const defaultRepeatDays = 7;

interface QualityInputs {
  readonly facts: Facts;
  readonly months: Months;
  readonly period: Period;
  readonly settings: ReportSettings;
}

/** Undefined without tickets or surveys in the period. */
export function serviceQualityOf(inputs: QualityInputs): ServiceQuality | undefined {
  const { facts, months, settings } = inputs;
  const { tickets, surveys } = facts;
  const ticketMonth = (tickets?.date ?? new Float64Array()).map((date) => months.indexOf(date));
  const surveyMonth = (surveys?.date ?? new Float64Array()).map((date) => months.indexOf(date));
  const repeatDays = settings.repeatContactDays ?? defaultRepeatDays;
  const repeats = tickets ? isRepeat(tickets, repeatDays) : new Uint8Array();
  const rowsOf = (month: (index: number) => boolean) => ({
    tickets: tickets && { facts: tickets, rows: indices(ticketMonth, month), repeats },
    surveys: surveys && { facts: surveys, rows: indices(surveyMonth, month) },
  });
  const all = tally(rowsOf((month) => month >= 0));
  if (all.tickets === 0 && all.rated === 0 && all.answers === 0) return undefined;
  const cost = costOf(inputs);
  const groups =
    tickets &&
    ticketGroups(
      facts,
      tickets,
      indices(ticketMonth, (month) => month >= 0),
      cost?.total,
    );
  return {
    months: months.starts.map((month, index) => ({ month, ...tally(rowsOf((of) => of === index)) })),
    ...{ all, repeatDays, outside: rowCount(tickets) - all.tickets },
    ...(cost && { cost }),
    ...(groups && { groups }),
  };
}

function rowCount(tickets: Tickets | undefined): number {
  return tickets?.date.length ?? 0;
}

function indices(months: Float64Array, wanted: (month: number) => boolean): number[] {
  const rows: number[] = [];
  months.forEach((month, row) => {
    if (wanted(month)) rows.push(row);
  });
  return rows;
}

/** What the ledger books as service, shared or to customers. */
function costOf({ facts, months, period, settings }: QualityInputs): ServiceCost | undefined {
  if (!facts.ledger) return undefined;
  const sums = new Float64Array(months.starts.length);
  let [undated, rows] = [0, 0];
  eachServeRow(facts.ledger, period, settings.costMap ?? {}, ({ item, date, amount }) => {
    if (item !== "service") return;
    rows += 1;
    if (Number.isNaN(date)) undated += amount;
    else sums[months.indexOf(Math.min(date, period.end))]! += amount;
  });
  if (rows === 0) return undefined;
  const total = sums.reduce((sum, amount) => sum + amount, undated);
  return { byMonth: Array.from(sums, fromMinor), undated: fromMinor(undated), total: fromMinor(total) };
}
