import type { Surveys, Tickets } from "../../../intake/facts";

/** Counts of tickets and answers; times in minutes, null where none is known. */
export interface Tally {
  readonly tickets: number;
  /** Minutes of work, and the tickets that state them. */
  readonly minutes: number;
  readonly timed: number;
  readonly firstReply: Times | null;
  readonly resolve: Times | null;
  /** Scores of 1 to 5 from tickets and surveys, and those of 4 and 5. */
  readonly rated: number;
  readonly satisfied: number;
  /** Answers of 0 to 10, those of 9 and 10, those of 0 to 6. */
  readonly answers: number;
  readonly promoters: number;
  readonly detractors: number;
  /** Tickets that name a customer, and those of them that repeat a contact. */
  readonly named: number;
  readonly repeats: number;
}

export interface Times {
  readonly median: number;
  readonly mean: number;
}

interface TallyInputs {
  readonly tickets:
    { readonly facts: Tickets; readonly rows: readonly number[]; readonly repeats: Uint8Array } | undefined;
  readonly surveys: { readonly facts: Surveys; readonly rows: readonly number[] } | undefined;
}

/** Counts some rows; numbers outside their scales are no answers. */
export function tally({ tickets, surveys }: TallyInputs): Tally {
  const values = (column: Float64Array, rows: readonly number[]) =>
    rows.map((row) => column[row]!).filter((value) => !Number.isNaN(value));
  const ofTickets = (column: "minutes" | "firstReply" | "resolve" | "satisfaction") =>
    tickets ? values(tickets.facts[column], tickets.rows) : [];
  const minutes = ofTickets("minutes");
  const scores = [...ofTickets("satisfaction"), ...(surveys ? values(surveys.facts.csat, surveys.rows) : [])];
  const rated = scores.filter((score) => score >= 1 && score <= 5);
  const answers = (surveys ? values(surveys.facts.nps, surveys.rows) : []).filter((score) => score >= 0 && score <= 10);
  const named = (tickets?.rows ?? []).filter((row) => tickets!.facts.customer[row]! >= 0);
  return {
    ...{ tickets: tickets?.rows.length ?? 0, timed: minutes.length, minutes: minutes.reduce((a, b) => a + b, 0) },
    ...{ firstReply: timesOf(ofTickets("firstReply")), resolve: timesOf(ofTickets("resolve")) },
    ...{ rated: rated.length, satisfied: rated.filter((score) => score >= 4).length, answers: answers.length },
    promoters: answers.filter((score) => score >= 9).length,
    detractors: answers.filter((score) => score <= 6).length,
    ...{ named: named.length, repeats: named.filter((row) => tickets!.repeats[row] === 1).length },
  };
}

/** The middle of the times, of two the mean; and their mean. */
function timesOf(times: readonly number[]): Times | null {
  if (times.length === 0) return null;
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
  return { median, mean: times.reduce((sum, time) => sum + time, 0) / times.length };
}
