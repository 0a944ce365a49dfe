import type { ColumnGuess, RawCell } from "../source";
import type { Column } from "./choice";
import { isMoney } from "./roles";
import { normaliseTitle } from "./titles";
import type { Scale } from "./units";

const cents: Scale = { factor: 0.01, text: "cents" };
const micros: Scale = { factor: 1e-6, text: "micros" };

const saysCents = /(?:_|\b|\()(?:in_)?cents\)?$|[(（]分[)）]$/i;
const saysMicros = /micros\)?$/i;
/** Titles as programs write them, beside ids as Stripe and Baremetrics give them: there amounts are whole cents. */
const programmed = /^[a-z]+(?:[._][a-z]+)*$/;
const programIds = /^(?:cus|sub|ch|in|txn|pi|price|prod|plan|il|si|py)_[A-Za-z0-9]{6,}$/;
const objectIds = /oid$/;

const isProgramId = (cell: RawCell | undefined) => typeof cell === "string" && programIds.test(cell);

/** Whether the neighbours are those of an interface rather than of a report. */
const comesFromProgram = (columns: readonly Column[]) =>
  columns.some(({ title, profile }) => objectIds.test(normaliseTitle(title)) || isProgramId(profile.examples[0]));

/** An amount that is counted in a smaller unit, and whether its title says so or only its neighbours. */
interface MinorUnit {
  readonly scale: Scale;
  readonly sure: boolean;
}

function minorUnit(column: Column, neighbours: boolean): MinorUnit | undefined {
  const { title, profile } = column;
  if (saysMicros.test(title)) return { scale: micros, sure: true };
  if (saysCents.test(title)) return { scale: cents, sure: true };
  const mayBeCents = neighbours && programmed.test(title) && profile.wholes === 1 && profile.highest >= 100;
  return mayBeCents ? { scale: cents, sure: false } : undefined;
}

/** Amounts that are counted in cents or millionths, with the column where only the neighbours say so. */
export function withMinorUnits(
  guessed: readonly ColumnGuess[],
  columns: readonly Column[],
): { columns: readonly ColumnGuess[]; unsure: readonly number[] } {
  const neighbours = comesFromProgram(columns);
  const unsure: number[] = [];
  const scaled = guessed.map((guess) => {
    const column = columns[guess.index];
    const isAmount = guess.field !== undefined && isMoney(guess.field) && guess.scale === undefined;
    const unit = isAmount && column !== undefined ? minorUnit(column, neighbours) : undefined;
    if (unit === undefined) return guess;
    if (!unit.sure) unsure.push(guess.index);
    return { ...guess, scale: unit.scale };
  });
  return { columns: scaled, unsure };
}
