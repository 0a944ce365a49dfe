import { IntakeError } from "../errors";
import type { ColumnQuestion } from "../questions";
import { isMoney, kindOf } from "../recognise/roles";
import type { Field, RawCell, Recognition, SalesAnswer, TaxBasis } from "../source";
import type { DateOrder, DateStyle } from "../values/date";
import { dateVote } from "../values/dateVote";
import type { DecimalMark } from "../values/number";
import { numberVote, type NumberVote } from "../values/numberVote";
import { percentVote, type PercentScale } from "../values/percentVote";

/** How dates and numbers are written, decided for each column, never for a single cell. */
export interface ColumnStyles {
  /** Undefined where no date of the sample needed it. */
  readonly dateOrder: DateStyle | undefined;
  decimalMark(column: number): DecimalMark;
  /** How the column writes shares; undefined where it has none. */
  percent(column: number): PercentScale | undefined;
}

/** What the user has decided; it comes before what the columns say. */
export interface StyleChoices {
  readonly dateOrder?: DateOrder;
  readonly decimalMark?: DecimalMark;
  readonly percent?: PercentScale;
  /** Which amounts count where a table has them with and without tax. */
  readonly tax?: TaxBasis;
  /** Whether a table of orders is one of sales, beside others. */
  readonly counts?: SalesAnswer;
}

/** A column that its rows leave open. */
interface OpenStyle {
  readonly code: "ambiguous-dates" | "ambiguous-numbers" | "ambiguous-percent";
  readonly question: ColumnQuestion;
}

const asked = {
  "ambiguous-dates": { kind: "date-order", options: ["dmy", "mdy"] },
  "ambiguous-numbers": { kind: "decimal-mark", options: ["point", "comma"] },
  "ambiguous-percent": { kind: "percent", options: ["fraction", "percent"] },
} as const;

/** Collects evidence from rows until the styles of all columns are known. */
export interface StyleVote {
  see(row: readonly RawCell[]): void;
  /** Whether no column is open any more. */
  settled(): boolean;
  /**
   * @throws IntakeError "ambiguous-dates", "ambiguous-numbers", "ambiguous-percent" where the rows cannot tell and nobody
   * has decided; with a question for every column that is open
   */
  decide(name: string): ColumnStyles;
}

/** Columns that say nothing themselves follow the others of their table, and these a point. */
function fallbackMark(votes: Iterable<NumberVote>): DecimalMark | undefined {
  const said = new Set(
    [...votes].map((vote) => vote.verdict()).filter((verdict) => verdict === "." || verdict === ","),
  );
  return said.size === 1 ? [...said][0] : undefined;
}

export function styleVote({ columns, role = "orders", discountShare }: Recognition, choices: StyleChoices): StyleVote {
  const kind = (field: Field | undefined) => field && kindOf(role, field);
  // the dates of one table are written alike: those of its end may tell how those of its start are meant
  const dateColumns = columns.filter(({ field }) => kind(field) === "date").sort((a) => (a.field === "date" ? -1 : 1));
  const dates = dateVote();
  const numbers = new Map(
    columns
      .filter(({ field }) => kind(field) === "number" || kind(field) === "duration")
      .map(({ index }) => [index, numberVote()]),
  );
  /** Shares are no money: 85% of a column of amounts is no amount. */
  const shares = new Map(
    columns
      .filter(({ field, index }) => kind(field) === "number" && (!isMoney(field!) || index === discountShare))
      .map(({ index, title: words }) => [index, percentVote(words)]),
  );
  const title = (index: number) => columns[index]?.title || String(index + 1);

  /** The decimal mark of a column; undefined where it is open. */
  const markOf = (index: number): DecimalMark | undefined => {
    const verdict = choices.decimalMark ?? numbers.get(index)!.verdict();
    if (verdict === "." || verdict === ",") return verdict;
    const others = fallbackMark(numbers.values());
    return others ?? (verdict === "none" ? "." : undefined);
  };

  const open = (source: string): OpenStyle[] => {
    const ask = (code: OpenStyle["code"], index: number, examples: readonly RawCell[]): OpenStyle => ({
      code,
      question: { source, column: title(index), examples, ...asked[code] },
    });
    const marks = [...numbers].filter(([index]) => markOf(index) === undefined);
    const rates = [...shares].filter(([, vote]) => (choices.percent ?? vote.verdict()) === "unknown");
    return [
      ...((choices.dateOrder ?? dates.verdict()) === "unknown"
        ? [ask("ambiguous-dates", dateColumns[0]!.index, [dates.example()])]
        : []),
      ...marks.map(([index, vote]) => ask("ambiguous-numbers", index, [vote.example()])),
      ...rates.map(([index, vote]) => ask("ambiguous-percent", index, vote.examples())),
    ];
  };

  const percentOf = (index: number): PercentScale | undefined => {
    const verdict = shares.get(index)?.verdict() ?? "none";
    if (verdict === "none") return undefined;
    return choices.percent ?? (verdict === "unknown" ? undefined : verdict);
  };

  return {
    see(row) {
      for (const { index } of dateColumns) dates.see(row[index] ?? null);
      for (const [index, vote] of numbers) vote.see(row[index] ?? null);
      for (const [index, vote] of shares) vote.see(row[index] ?? null);
    },
    settled: () =>
      (choices.dateOrder ?? dates.verdict()) !== "unknown" &&
      [...numbers.values()].every((vote) => (choices.decimalMark ?? vote.verdict()) !== "unknown"),
    decide(name) {
      const questions = open(name);
      const [first] = questions;
      if (first !== undefined) {
        const { column, examples } = first.question;
        const details = { name, column, example: examples.map(String).join(" / ") };
        throw new IntakeError(
          first.code,
          details,
          questions.map(({ question }) => question),
        );
      }
      const marks = new Map([...numbers.keys()].map((index) => [index, markOf(index)!]));
      const order = choices.dateOrder ?? dates.verdict();
      const percents = new Map([...shares.keys()].map((index) => [index, percentOf(index)]));
      return {
        dateOrder: order === "none" || order === "unknown" ? undefined : order,
        decimalMark: (column) => marks.get(column) ?? ".",
        percent: (column) => percents.get(column),
      };
    },
  };
}
