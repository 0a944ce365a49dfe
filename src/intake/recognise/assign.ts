import type { ColumnGuess, Field, TableRole } from "../source";
import type { ColumnProfile } from "./profile";
import { meaningsOf, meansSomethingElse } from "./synonyms";
import { normaliseTitle } from "./titles";

/** One column with what is known of it before a field is chosen. */
export interface Column {
  readonly index: number;
  readonly title: string;
  readonly profile: ColumnProfile;
}

/** A field for a column, how sure we are, and why. */
export type Choice = Pick<ColumnGuess, "confidence" | "reason"> & { readonly field: Field };

const numeric: readonly Field[] = ["amount", "quantity", "unitPrice"];

/** Share of the values that are what the field asks for; undefined where anything will do. */
function fit(field: Field, { dates, numbers }: ColumnProfile): number | undefined {
  if (field === "date") return dates;
  return numeric.includes(field) ? numbers : undefined;
}

/** Below this share of fitting values a title is not believed, as long as there is another column to take. */
const leastFit = 0.5;

interface Bid {
  readonly index: number;
  readonly field: Field;
  readonly rank: number;
  readonly fits: number | undefined;
}

function bidsByTitle(columns: readonly Column[], role: TableRole): { believed: Bid[]; denied: Bid[] } {
  const bids = columns.flatMap(({ index, title, profile }) =>
    meaningsOf(normaliseTitle(title), role).map(({ field, rank }) => ({
      ...{ index, field, rank },
      fits: profile.filled === 0 ? undefined : fit(field, profile),
    })),
  );
  const sorted = bids.sort((a, b) => a.rank - b.rank || a.index - b.index);
  const isBelieved = ({ fits = 1 }: Bid) => fits >= leastFit;
  return { believed: sorted.filter(isBelieved), denied: sorted.filter((bid) => !isBelieved(bid)) };
}

/** Chooses by title, the surest first; one field never goes to two columns. */
function assignByTitle(bids: readonly Bid[], chosen: Map<number, Choice>): void {
  for (const { index, field, rank, fits } of bids) {
    if (chosen.has(index) || isTaken(chosen, field)) continue;
    const rival = bids.some(
      (bid) => bid.field === field && bid.rank === rank && bid.index !== index && !chosen.has(bid.index),
    );
    const confidence = (rival ? 0.6 : 0.9 - 0.1 * rank) + (fits === undefined ? 0 : 0.1 * fits);
    chosen.set(index, { field, confidence, reason: fits === undefined ? "header" : "header-and-content" });
  }
}

/**
 * A required column whose values are mostly unreadable is taken by its title in the end: then its rows are listed one
 * by one, where "there is no such column" would help nobody. A ledger can do without its date.
 */
function assignDenied(bids: readonly Bid[], role: TableRole, chosen: Map<number, Choice>): void {
  for (const { index, field } of bids) {
    const optional = field === "date" && role === "ledger";
    if (optional || chosen.has(index) || isTaken(chosen, field)) continue;
    chosen.set(index, { field, confidence: 0.3, reason: "header" });
  }
}

const isTaken = (chosen: ReadonlyMap<number, Choice>, field: Field) =>
  [...chosen.values()].some((choice) => choice.field === field);

interface Look {
  readonly field: Field;
  readonly roles: readonly TableRole[];
  /** Only where the table has no titles: there a column called "Country" is not taken for the customer. */
  readonly untitledOnly: boolean;
  readonly is: (profile: ColumnProfile) => boolean;
}

/** What the columns that no title explains look like. */
const looks: readonly Look[] = [
  { field: "date", roles: ["orders"], untitledOnly: false, is: ({ dates, filled }) => dates > 0.9 && filled > 0.5 },
  {
    field: "amount",
    roles: ["orders", "ledger"],
    untitledOnly: false,
    is: ({ dates, numbers, decimals, filled }) => numbers > 0.9 && decimals > 0.3 && dates < 0.5 && filled > 0.5,
  },
  {
    field: "customer",
    roles: ["orders"],
    untitledOnly: true,
    is: ({ dates, decimals, distinct, filled }) => dates < 0.5 && decimals < 0.1 && distinct < 0.95 && filled > 0.5,
  },
];

/** Fills what the titles left open by content, where one free column alone comes into question. */
function assignByContent(columns: readonly Column[], role: TableRole, chosen: Map<number, Choice>): void {
  const titled = columns.some(({ title }) => title !== "");
  for (const { field, roles, untitledOnly, is } of looks) {
    const known = isTaken(chosen, field) || (field === "amount" && isTaken(chosen, "unitPrice"));
    if (known || !roles.includes(role) || (titled && untitledOnly)) continue;
    const fitting = columns.filter(
      ({ index, title, profile }) =>
        !chosen.has(index) && !meansSomethingElse(normaliseTitle(title), role) && is(profile),
    );
    if (fitting.length === 1) chosen.set(fitting[0]!.index, { field, confidence: 0.5, reason: "content" });
  }
}

/** The fields of a table read in this role, by index of column: by title, then by content. */
export function assign(columns: readonly Column[], role: TableRole): Map<number, Choice> {
  const { believed, denied } = bidsByTitle(columns, role);
  const chosen = new Map<number, Choice>();
  assignByTitle(believed, chosen);
  assignByContent(columns, role, chosen);
  assignDenied(denied, role, chosen);
  return chosen;
}
