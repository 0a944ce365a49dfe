import { IntakeError } from "../errors";
import { kindOf } from "../recognise/roles";
import type { Field, RawCell, Recognition } from "../source";
import type { DateOrder } from "../values/date";
import { dateVote } from "../values/dateVote";
import type { DecimalMark } from "../values/number";
import { numberVote, type NumberVote } from "../values/numberVote";

/** How dates and numbers are written, decided for each column, never for a single cell. */
export interface ColumnStyles {
  /** Undefined where no date of the sample needed it. */
  readonly dateOrder: DateOrder | undefined;
  decimalMark(column: number): DecimalMark;
}

/** What the user has decided; it comes before what the columns say. */
export interface StyleChoices {
  readonly dateOrder?: DateOrder;
  readonly decimalMark?: DecimalMark;
}

/** Collects evidence from rows until the styles of all columns are known. */
export interface StyleVote {
  see(row: readonly RawCell[]): void;
  /** Whether no column is open any more. */
  settled(): boolean;
  /** @throws IntakeError "ambiguous-dates", "ambiguous-numbers" where the rows cannot tell and nobody has decided */
  decide(name: string): ColumnStyles;
}

/** Columns that say nothing themselves follow the others of their table, and these a point. */
function fallbackMark(votes: Iterable<NumberVote>): DecimalMark | undefined {
  const said = new Set(
    [...votes].map((vote) => vote.verdict()).filter((verdict) => verdict === "." || verdict === ","),
  );
  return said.size === 1 ? [...said][0] : undefined;
}

export function styleVote({ columns, role = "orders" }: Recognition, choices: StyleChoices): StyleVote {
  const kind = (field: Field | undefined) => field && kindOf(role, field);
  // the dates of one table are written alike: those of its end may tell how those of its start are meant
  const dateColumns = columns.filter(({ field }) => kind(field) === "date").sort((a) => (a.field === "date" ? -1 : 1));
  const dates = dateVote();
  const numbers = new Map(
    columns
      .filter(({ field }) => kind(field) === "number" || kind(field) === "duration")
      .map(({ index }) => [index, numberVote()]),
  );
  const title = (index: number) => columns[index]?.title || String(index + 1);

  const decideMark = (name: string, index: number): DecimalMark => {
    const vote = numbers.get(index)!;
    const verdict = choices.decimalMark ?? vote.verdict();
    if (verdict === "." || verdict === ",") return verdict;
    const others = fallbackMark(numbers.values());
    if (others !== undefined || verdict === "none") return others ?? ".";
    throw new IntakeError("ambiguous-numbers", { name, column: title(index), example: vote.example() });
  };

  const decideOrder = (name: string): DateOrder | undefined => {
    const verdict = choices.dateOrder ?? dates.verdict();
    if (verdict !== "unknown") return verdict === "none" ? undefined : verdict;
    throw new IntakeError("ambiguous-dates", { name, column: title(dateColumns[0]!.index), example: dates.example() });
  };

  return {
    see(row) {
      for (const { index } of dateColumns) dates.see(row[index] ?? null);
      for (const [index, vote] of numbers) vote.see(row[index] ?? null);
    },
    settled: () =>
      (choices.dateOrder ?? dates.verdict()) !== "unknown" &&
      [...numbers.values()].every((vote) => (choices.decimalMark ?? vote.verdict()) !== "unknown"),
    decide(name) {
      const marks = new Map([...numbers.keys()].map((index) => [index, decideMark(name, index)]));
      const dateOrder = decideOrder(name);
      return { dateOrder, decimalMark: (column) => marks.get(column) ?? "." };
    },
  };
}
