import { fieldsOfRole, mappingOf, missingFields, recognise, recogniseAgain } from "../intake";
import type { Answer, RecognitionHint, SavedMapping } from "../intake";
import { answeredChoices, savedChoices } from "../intake/answers";
import type { StyleChoices } from "../intake/read/columnStyles";
import type { FillOptions } from "../intake/read/fillDown";
import type { CleaningRules, ColumnGuess, Field, Recognition, TableRole } from "../intake/source";
import type { Source } from "./workbook";

/** Why a table is not read: nobody knows what it is, a column is missing, its sheet is hidden, or the user said so. */
export type LeftOut = "unknown" | "incomplete" | "hidden" | "copy" | "around-table" | "user";

/** A table, what it was taken for, and how it is to be read. */
export interface Choice {
  readonly source: Source;
  readonly recognition: Recognition;
  /** Year of its months, as the user answered where the titles do not tell it. */
  readonly year?: number;
  /** Undefined for a table that is read. */
  readonly leftOut?: LeftOut;
  /** How its columns write dates and numbers, as the user answered. */
  readonly styles: StyleChoices & FillOptions;
  /** Rules of cleaning that the user switched. */
  readonly rules: CleaningRules;
  /** The user changed something: what is proposed later does not count any more. */
  readonly touched: boolean;
}

/** What is known of tables from an earlier month. */
export interface KnownTables {
  readonly mappings: readonly SavedMapping[];
  /** Keys of tables that the user left out, and the rules that she switched. */
  readonly leftOut: readonly string[];
  readonly rules: Readonly<Record<string, CleaningRules>>;
}

export const nothingKnown: KnownTables = { mappings: [], leftOut: [], rules: {} };

/** A proposal for each source: what it is, and whether it is read. */
export function proposeChoices(sources: readonly Source[], known: KnownTables = nothingKnown): Choice[] {
  const withTables = new Set(sources.flatMap(({ table, sheetId }) => (table === undefined ? [] : [sheetId])));
  const seen = new Set<string>();
  return sources.map((source) => {
    const choice = recognised(source, known);
    const prints = rowPrints(choice);
    const leftOut = reasonToLeaveOut(choice, {
      byUser: known.leftOut.includes(keyOf(choice)),
      aroundTable: source.table === undefined && withTables.has(source.sheetId),
      copy: prints.length > 0 && prints.filter((print) => seen.has(print)).length >= prints.length * mostRepeated,
    });
    if (leftOut === undefined) prints.forEach((print) => seen.add(print));
    return { ...choice, ...(leftOut && { leftOut }) };
  });
}

/** From this share of equal rows on a table repeats others, and would be counted twice. */
const mostRepeated = 0.8;

/** The first rows below the titles, to know them again in another table of the same role. */
function rowPrints({ source, recognition: { role, headerRow } }: Choice): string[] {
  return source.preview
    .slice(headerRow + 1)
    .filter((row) => row.some((cell) => cell !== null && cell !== ""))
    .map((row) => JSON.stringify([role, row]));
}

function recognised(source: Source, known: KnownTables): Choice {
  const { recognition, mapping } = recogniseAgain(source.preview, hintOf({ source }), known.mappings);
  const styles = savedChoices(mapping);
  const choice = { source, recognition, styles, rules: {}, touched: false };
  return { ...choice, rules: known.rules[keyOf(choice)] ?? {} };
}

interface Circumstances {
  readonly byUser: boolean;
  readonly aroundTable: boolean;
  readonly copy: boolean;
}

function reasonToLeaveOut({ source, recognition }: Choice, circumstances: Circumstances): LeftOut | undefined {
  if (circumstances.byUser) return "user";
  if (circumstances.aroundTable) return "around-table";
  if (recognition.role === undefined) return "unknown";
  if (recognition.missing.length > 0) return "incomplete";
  if (source.hidden) return "hidden";
  return circumstances.copy ? "copy" : undefined;
}

/** What the user changed, where it still stands with the same columns; proposals for the rest. */
export function renewChoices(old: readonly Choice[], sources: readonly Source[], known?: KnownTables): Choice[] {
  const touched = new Map(old.filter((choice) => choice.touched).map((choice) => [choice.source.id, choice]));
  return proposeChoices(sources, known).map((proposed) => {
    const before = touched.get(proposed.source.id);
    return before && hasSameColumns(before, proposed.source) ? { ...before, source: proposed.source } : proposed;
  });
}

/** Whether a choice's columns still mean what was recognised: the same titles in the same places. */
export function hasSameColumns({ source, recognition }: Choice, now: Source): boolean {
  const titles = ({ preview }: Source) => JSON.stringify(preview[recognition.headerRow] ?? []);
  return now.columnCount === source.columnCount && titles(now) === titles(source);
}

/** What tells a table from others next month: its titles, or its name where it has none. */
function keyOf({ source, recognition }: Pick<Choice, "source" | "recognition">): string {
  return mappingOf("", recognition)?.signature ?? nameOf(source);
}

/** Reads the table in another role; undefined leaves it out. */
export function withRole(choice: Choice, role: TableRole | undefined): Choice {
  if (role === undefined) return { ...choice, leftOut: "user", touched: true };
  const { leftOut: _, ...others } = choice;
  if (role === choice.recognition.role) return { ...others, touched: true };
  const recognition = recognise(choice.source.preview, { ...hintOf(choice), role });
  return { ...others, recognition, touched: true };
}

/** Gives a column a field, or none; whichever column held the field before gives it up. */
export function withField(choice: Choice, index: number, field?: Field): Choice {
  const { recognition } = choice;
  const columns = recognition.columns.map((column) => {
    if (column.index === index) return assigned(column, field);
    return field !== undefined && column.field === field ? assigned(column, undefined) : column;
  });
  const fields = columns.flatMap((column) => column.field ?? []);
  const changed = { ...recognition, columns, missing: missingFields(recognition.role!, fields) };
  const wasIncomplete = choice.leftOut === "incomplete" && changed.missing.length === 0;
  const { leftOut, ...others } = choice;
  return { ...others, ...(leftOut && !wasIncomplete && { leftOut }), recognition: changed, touched: true };
}

function assigned({ field: _, ...column }: ColumnGuess, field: Field | undefined): ColumnGuess {
  return { ...column, confidence: 1, reason: "user", ...(field && { field }) };
}

/** Names the year of months whose titles do not tell it. */
export function withYear(choice: Choice, year: number): Choice {
  const { role } = choice.recognition;
  const hint = { ...hintOf({ ...choice, year }), ...(role && { role }) };
  return { ...choice, year, recognition: recognise(choice.source.preview, hint), touched: true };
}

type FiscalYear = Pick<RecognitionHint, "fiscalYearStart" | "fiscalYearNamed">;

/** Counts quarters and numbered periods from the first month of the fiscal year, 1 to 12; fields stay as they are. */
export function inFiscalYear(
  choices: readonly Choice[],
  fiscalYearStart: number | undefined,
  fiscalYearNamed?: FiscalYear["fiscalYearNamed"],
): readonly Choice[] {
  const year = { fiscalYearStart, fiscalYearNamed };
  return fiscalYearStart === undefined ? choices : choices.map((choice) => countedFrom(choice, year));
}

function countedFrom(choice: Choice, year: FiscalYear): Choice {
  const { source, recognition } = choice;
  const { role, reshape } = recognition;
  if (role === undefined || reshape?.quarters === undefined) return choice;
  const counted = recognise(source.preview, { ...hintOf(choice), role, ...year });
  const { months, dated, quarters } = counted.reshape ?? {};
  if (quarters === undefined) return choice;
  const columns = recognition.columns.map((column) => {
    const { examples } = counted.columns.find(({ index }) => index === column.index) ?? column;
    return { ...column, examples };
  });
  const days = {
    ...(months && { months }),
    ...(dated && reshape.dated && { dated: { ...dated, index: reshape.dated.index } }),
  };
  return { ...choice, recognition: { ...recognition, columns, reshape: { ...reshape, ...days, quarters } } };
}

/** Settles how columns are written. */
export function withAnswers(choice: Choice, answers: readonly Answer[], name: string): Choice {
  return { ...choice, styles: { ...choice.styles, ...answeredChoices(answers, name) }, touched: true };
}

export function withRules(choice: Choice, rules: CleaningRules): Choice {
  return { ...choice, rules: { ...choice.rules, ...rules }, touched: true };
}

/** What the columns of a role can hold. */
export const fieldsOf = (role: TableRole): readonly Field[] => fieldsOfRole(role);

export const isRead = ({ leftOut }: Choice): boolean => leftOut === undefined;

/** Orders in parts are put together once all are read. */
const bought: readonly TableRole[] = ["orders", "subscriptions", "orderLines", "payments"];

/** Whether a report can be built: somebody buys, and all tables that are read have the columns they need. */
export function isComplete(choices: readonly Choice[]): boolean {
  const read = choices.filter(isRead);
  return (
    read.some(({ recognition: { role } }) => role !== undefined && bought.includes(role)) &&
    read.every(({ recognition: { role, missing } }) => role !== undefined && missing.length === 0)
  );
}

/** What to remember of the tables for next month. */
export function knownTables(choices: readonly Choice[], before: KnownTables): KnownTables {
  const mappings = choices.flatMap(({ source, recognition, styles }) => {
    const mapping = mappingOf(nameOf(source), recognition, styles);
    return mapping ? [mapping] : [];
  });
  const signatures = new Set(mappings.map(({ signature }) => signature));
  const keys = new Set(choices.map(keyOf));
  const gone = <Kept>(kept: readonly Kept[], key: (one: Kept) => string) => kept.filter((one) => !keys.has(key(one)));
  return {
    mappings: [...before.mappings.filter(({ signature }) => !signatures.has(signature)), ...mappings],
    leftOut: [...gone(before.leftOut, (key) => key), ...choices.filter(({ leftOut }) => leftOut === "user").map(keyOf)],
    rules: {
      ...before.rules,
      ...Object.fromEntries(choices.map((choice) => [keyOf(choice), choice.rules])),
    },
  };
}

/** What is known of a table besides its cells. */
function hintOf({ source, year }: Pick<Choice, "source" | "year">): RecognitionHint {
  const { above } = source;
  return { name: nameOf(source), ...(above && { above }), ...(year !== undefined && { year }) };
}

function nameOf({ table, sheet }: Source): string {
  return table ?? sheet;
}
