import { recognise, missingFields, type RecognitionHint } from "../recognise";
import { withTax } from "../recognise/tax";
import { titlePeriod } from "../recognise/months";
import type { ColumnGuess, Field, RawCell, Recognition, TableRole } from "../source";
import { savedChoices, type SavedChoices } from "../answers";

/** What the columns of one source hold, by their titles: so it is found again when columns moved. */
export interface SavedMapping extends SavedChoices {
  /** Name of the source when it was saved; for people, not for finding it again. */
  readonly source: string;
  /** The titles of the source without their order; months left out, since each month has its own. */
  readonly signature: string;
  readonly role: TableRole;
  /** Null for a column that is not used. */
  readonly columns: readonly { readonly title: string; readonly field: Field | null }[];
}

/** Titles of a table that tell it from others. */
function tellingTitles({ columns, reshape }: Recognition): string[] {
  return columns
    .filter(
      ({ index, title }) => index < (reshape?.width ?? Infinity) && title !== "" && titlePeriod(title) === undefined,
    )
    .map(({ title }) => title);
}

/** Titles are cleaned already; (USD) and (EUR) at their ends tell columns apart. */
const keyOf = (title: string) => title.toLowerCase();

const signatureOf = (titles: readonly string[]) => titles.map(keyOf).sort().join("|");

/** What to save of a source as it was read; undefined for tables without titles and for those that were not understood. */
export function mappingOf(
  source: string,
  recognition: Recognition,
  choices: SavedChoices = {},
): SavedMapping | undefined {
  const titles = tellingTitles(recognition);
  if (recognition.role === undefined || recognition.headerRow < 0 || titles.length === 0) return undefined;
  const fieldOf = new Map(recognition.columns.map(({ title, field }) => [title, field ?? null]));
  return {
    source,
    signature: signatureOf(titles),
    role: recognition.role,
    columns: titles.map((title) => ({ title, field: fieldOf.get(title) ?? null })),
    ...savedChoices(choices),
  };
}

/** Share of a table's titles that must be known where columns came or went. */
const leastShared = 0.8;

/**
 * The saved mapping of a table: the one with its very titles, or else the one that shares most of them and all that
 * hold a field.
 */
function findMapping(recognition: Recognition, saved: readonly SavedMapping[]): SavedMapping | undefined {
  const titles = tellingTitles(recognition);
  const signature = signatureOf(titles);
  const present = new Set(titles.map(keyOf));
  const shared = ({ columns }: SavedMapping) =>
    columns.filter(({ title }) => present.has(keyOf(title))).length / Math.max(columns.length, present.size, 1);
  const isWhole = ({ columns }: SavedMapping) =>
    columns.every(({ title, field }) => field === null || present.has(keyOf(title)));
  const similar = saved.filter((mapping) => isWhole(mapping) && shared(mapping) >= leastShared);
  return (
    saved.find((mapping) => titles.length > 0 && mapping.signature === signature) ??
    similar.sort((a, b) => shared(b) - shared(a))[0]
  );
}

/** The fields of a mapping on the columns of a table; columns made by reshaping keep theirs where they are free. */
function withMapping(recognition: Recognition, { role, columns: saved }: SavedMapping): Recognition {
  const byTitle = new Map(saved.map(({ title, field }) => [keyOf(title), field]));
  const width = recognition.reshape?.width ?? Infinity;
  const savedField = ({ index, title }: ColumnGuess) => (index < width ? byTitle.get(keyOf(title)) : undefined);
  const taken = new Set<Field>(recognition.columns.flatMap((column) => savedField(column) ?? []));
  const columns = recognition.columns.map((guess): ColumnGuess => {
    const known = savedField(guess);
    const { field: own, ...column } = guess;
    if (known !== undefined && known !== null) return { ...column, field: known, confidence: 1, reason: "user" };
    // a column that the mapping does not know keeps what is left over
    if (known === null || own === undefined || taken.has(own)) return { ...column, confidence: 0, reason: "none" };
    taken.add(own);
    return guess;
  });
  return { ...recognition, role, columns, missing: missingFields(role, taken) };
}

/**
 * Recognises a table as it was saved before, wherever its columns stand now; as `recognise` does where none fits.
 *
 * @returns what the table was taken for, and the mapping that said so
 */
export function recogniseAgain(
  rows: readonly (readonly RawCell[])[],
  hint: RecognitionHint,
  saved: readonly SavedMapping[],
): { recognition: Recognition; mapping?: SavedMapping } {
  const recognition = recognise(rows, hint);
  const usable = hint.columns === undefined && recognition.preset === undefined;
  const mapping = usable ? findMapping(recognition, saved) : undefined;
  if (mapping === undefined) return { recognition };
  const asSaved = mapping.role === recognition.role ? recognition : recognise(rows, { ...hint, role: mapping.role });
  return { recognition: withTax(withMapping(asSaved, mapping), mapping.tax), mapping };
}
