import { fieldsOfRole, missingFields, recognise } from "../intake";
import type { ColumnGuess, Field, Recognition } from "../intake/source";
import type { Source } from "./workbook";

/** A table that the user, or we, took for a role, and what its columns hold. */
export interface Choice {
  readonly source: Source;
  readonly recognition: Recognition;
}

/** The roles that the pane offers tables for. */
export type PaneRole = "orders" | "ledger";

export type Choices = Readonly<Partial<Record<PaneRole, Choice>>>;

/** Reads a source in a given role. */
export function choose(source: Source, role: PaneRole): Choice {
  return { source, recognition: recognise(source.preview, { role, name: nameOf(source) }) };
}

/** Takes the sources that look most like orders and like a ledger; never one source for both. */
export function proposeChoices(sources: readonly Source[]): Choices {
  const found = sources.map((source) => ({
    source,
    recognition: recognise(source.preview, { name: nameOf(source) }),
  }));
  const orders = best(found.filter(({ recognition }) => recognition.role === "orders"));
  const ledger = best(found.filter(({ recognition }) => recognition.role === "ledger"));
  return { ...(orders && { orders }), ...(ledger && { ledger }) };
}

/**
 * What was chosen before, where it still stands with the same columns; proposals for the rest, but for the roles that
 * the user wants no table for.
 */
export function renewChoices(
  chosen: Choices,
  sources: readonly Source[],
  declined: ReadonlySet<PaneRole> = new Set(),
): Choices {
  const proposed = proposeChoices(sources);
  const renewed = (role: PaneRole): Choice | undefined => {
    const old = chosen[role];
    const source = sources.find(({ id }) => id === old?.source.id);
    if (old && source && hasSameColumns(old, source)) return { ...old, source };
    return declined.has(role) ? undefined : proposed[role];
  };
  const orders = renewed("orders");
  const ledger = renewed("ledger");
  return { ...(orders && { orders }), ...(ledger && { ledger }) };
}

/** Whether a choice's columns still mean what was recognised: the same titles in the same places. */
export function hasSameColumns({ source, recognition }: Choice, now: Source): boolean {
  const titles = ({ preview }: Source) => JSON.stringify(preview[recognition.headerRow] ?? []);
  return now.columnCount === source.columnCount && titles(now) === titles(source);
}

/** Complete ones first, then worksheet tables, then the surest, then the longest. */
function best(choices: readonly Choice[]): Choice | undefined {
  const rank = ({ source, recognition }: Choice) => [
    -recognition.missing.length,
    source.table === undefined ? 0 : 1,
    meanConfidence(recognition),
    source.rowCount,
  ];
  return [...choices].sort((a, b) => compare(rank(b), rank(a)))[0];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, place) => value !== b[place]);
  return index < 0 ? 0 : a[index]! - b[index]!;
}

function meanConfidence({ columns }: Recognition): number {
  const used = columns.filter(({ field }) => field !== undefined);
  return used.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(used.length, 1);
}

/** Gives a column a field, or none; whichever column held the field before gives it up. */
export function withField({ source, recognition }: Choice, role: PaneRole, index: number, field?: Field): Choice {
  const columns = recognition.columns.map((column) => {
    if (column.index === index) return assigned(column, field);
    return field !== undefined && column.field === field ? assigned(column, undefined) : column;
  });
  const fields = columns.flatMap((column) => column.field ?? []);
  return { source, recognition: { ...recognition, role, columns, missing: missingFields(role, fields) } };
}

function assigned({ field: _, ...column }: ColumnGuess, field: Field | undefined): ColumnGuess {
  return { ...column, confidence: 1, reason: "user", ...(field && { field }) };
}

/** What the columns of a role can hold. */
export const fieldsOf = (role: PaneRole): readonly Field[] => fieldsOfRole(role);

/** Whether a report can be built from the choices: orders complete, the ledger complete or none, not the same cells. */
export function isComplete({ orders, ledger }: Choices): boolean {
  if (orders === undefined || orders.recognition.missing.length > 0) return false;
  return ledger === undefined || (ledger.recognition.missing.length === 0 && !isSameSource({ orders, ledger }));
}

export function isSameSource({ orders, ledger }: Choices): boolean {
  return orders !== undefined && orders.source.id === ledger?.source.id;
}

function nameOf({ table, sheet }: Source): string {
  return table ?? sheet;
}
