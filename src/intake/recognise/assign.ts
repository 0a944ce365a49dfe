import type { Field, TableRole } from "../source";
import { fieldsIn, type Choice, type Column } from "./choice";
import { assignByContent } from "./content";
import type { ColumnProfile } from "./profile";
import { missingFields, roleDefinitions } from "./roles";
import { meaningsOf } from "./titleMeanings";

/** Columns that have an equal claim to a field: the user should say. */
export interface Rivalry {
  readonly field: Field;
  readonly columns: readonly number[];
}

/** Share of the values that are what the field asks for; undefined where anything will do. */
function fit(role: TableRole, field: Field, rank: number, profile: ColumnProfile): number | undefined {
  const { kind, fit: own } = roleDefinitions[role].fields[field]!;
  if (own !== undefined) return own(profile, rank);
  if (kind === "date") return profile.dates;
  if (kind === "duration") return profile.numbers + profile.clocks;
  return kind === "number" ? profile.numbers : undefined;
}

/** Below this share of fitting values a title is not believed, as long as there is another column to take. */
const leastFit = 0.5;

/** Columns of account codes whose names stand in a column beside them: costs are told by names. */
function namedCodes(columns: readonly Column[], role: TableRole): ReadonlySet<number> {
  const accounts = columns.filter(
    ({ title, profile }) =>
      profile.filled > 0 &&
      accountTitle.test(title) &&
      meaningsOf(title, role).some(({ field }) => field === "category"),
  );
  const codes = accounts.filter(({ profile }) => profile.numbers > mostlyCodes);
  return new Set(codes.length < accounts.length ? codes.map(({ index }) => index) : []);
}

const accountTitle = /account|科目|konto/i;
const mostlyCodes = 0.9;

interface Bid {
  readonly index: number;
  readonly field: Field;
  readonly rank: number;
  readonly fits: number | undefined;
}

function bidsByTitle(columns: readonly Column[], role: TableRole): { believed: Bid[]; denied: Bid[] } {
  const bids = columns.flatMap(({ index, title, profile }) =>
    meaningsOf(title, role).map(({ field, rank }) => ({
      ...{ index, field, rank },
      fits: profile.filled === 0 ? undefined : fit(role, field, rank, profile),
    })),
  );
  const sorted = bids.sort((a, b) => a.rank - b.rank || a.index - b.index || (b.fits ?? 1) - (a.fits ?? 1));
  const named = namedCodes(columns, role);
  const isBelieved = ({ index, field, fits = 1 }: Bid) =>
    fits >= leastFit && !(field === "category" && named.has(index));
  return { believed: sorted.filter(isBelieved), denied: sorted.filter((bid) => !isBelieved(bid)) };
}

type Chosen = Map<number, Choice>;

const isTaken = (chosen: ReadonlyMap<number, Choice>, field: Field) => fieldsIn(chosen).includes(field);

function choiceOf({ field, rank, fits }: Bid): Choice {
  const confidence = Math.max(0.9 - 0.1 * rank, 0.5) + (fits === undefined ? 0 : 0.1 * Math.min(fits, 1));
  return { field, confidence, reason: fits === undefined ? "header" : "header-and-content" };
}

/** Chooses by title, the surest first; one field never goes to two columns. */
function assignByTitle(bids: readonly Bid[], chosen: Chosen): void {
  for (const bid of bids) {
    if (!chosen.has(bid.index) && !isTaken(chosen, bid.field)) chosen.set(bid.index, choiceOf(bid));
  }
}

/** A column that a table cannot do without goes before what it would be nice to know: a name alone is the customer. */
function assignNeeded(bids: readonly Bid[], role: TableRole, chosen: Chosen): void {
  const lacking = (fields: Chosen) => missingFields(role, fieldsIn(fields)).length;
  for (const bid of bids) {
    if (lacking(chosen) === 0) return;
    if (!chosen.has(bid.index) || isTaken(chosen, bid.field)) continue;
    const tried = new Map(chosen).set(bid.index, choiceOf(bid));
    if (lacking(tried) < lacking(chosen)) chosen.set(bid.index, choiceOf(bid));
  }
}

/**
 * A needed column whose values are mostly unreadable is taken by its title in the end: then its rows are listed one
 * by one, where "there is no such column" would help nobody. What a table can do without is left alone.
 */
function assignDenied(bids: readonly Bid[], role: TableRole, chosen: Chosen): void {
  for (const { index, field } of bids) {
    if (chosen.has(index) || !missingFields(role, fieldsIn(chosen)).includes(field)) continue;
    chosen.set(index, { field, confidence: 0.3, reason: "header" });
  }
}

/** Two columns with an equal claim to a field: the first is taken, less surely, and the user is asked. */
function findRivals(bids: readonly Bid[], columns: readonly Column[], chosen: Chosen): Rivalry[] {
  const isFilled = new Set(columns.filter(({ profile }) => profile.filled > 0).map(({ index }) => index));
  return [...chosen].flatMap(([index, choice]): Rivalry[] => {
    const own = bids.find((bid) => bid.index === index && bid.field === choice.field);
    const rivals = bids.filter(
      ({ field, rank, ...bid }) =>
        field === choice.field && rank === own?.rank && !chosen.has(bid.index) && isFilled.has(bid.index),
    );
    if (rivals.length === 0) return [];
    chosen.set(index, { ...choice, confidence: 0.6 + 0.1 * Math.min(own!.fits ?? 0, 1) });
    return [{ field: choice.field, columns: [index, ...rivals.map((bid) => bid.index)] }];
  });
}

/** The fields of a table read in this role, by index of column: by title, then by content. */
export function assign(columns: readonly Column[], role: TableRole): { chosen: Chosen; rivals: readonly Rivalry[] } {
  const { believed, denied } = bidsByTitle(columns, role);
  const chosen: Chosen = new Map();
  assignByTitle(believed, chosen);
  assignNeeded(believed, role, chosen);
  const rivals = findRivals(believed, columns, chosen);
  assignByContent(columns, role, chosen);
  assignDenied(denied, role, chosen);
  return { chosen, rivals };
}
