import type { RawCell } from "./rawCell";

/**
 * Kinds of dirt in cells. `width`: full-width or invisible characters; `blank-word`: N/A, -, 暂无; `date-text`: a date
 * as text other than 2024-03-05; `republic-year`: 民國 or 113/03/05; `currency`: a sign beside the number;
 * `cell-unit`: 1.2万, 500K; `column-unit`: a unit in the title or above the table; `separators`: of thousands, or a
 * decimal comma; `negative`: (5), 5-, △5, 5 CR; `percent`: 85% for 0.85; `fill-down`: a cell that was merged with the one
 * above, or a line of the same order; `open-end`: 9999-12-31 for "no end"; `exchange-rate`: an amount in another
 * currency; `less-tax`, `less-refund`: the tax or the refund of the row taken off its amount; `repeated-total`: the total
 * of an order that each of its lines repeats counts once. `order-total`: the total of an order among its own lines;
 * `balance-account`: assets, debts and equity among the accounts; `closing-entry`: entries that close the accounts;
 * `credit-row`: credit notes and returns booked as plus; `cancelled-row`, `returned-row`, `test-row`: orders that came
 * to nothing, by their status.
 * Off unless said: `black-triangle`: ▲5 for -5; `drop-repeats`, `drop-hidden`: rows that repeat another one or that the
 * sheet hides are left out. Only flagged: `lost-digits`: 1.23E+17 as an id; `lost-zeros`: 123 among 00456;
 * `odd-date`: before 1980 or from 2090; `future-date`: after the day of the report; `mixed-grain`: months among days;
 * `repeated-row`: a row whose cells are all those of another; `outlier`; `zero-amount`; `negative-cost`;
 * `unpaid-row`: orders that wait for their payment; `left-blank`: an unreadable cell that its row can do without;
 * `mojibake`: garbled names.
 */
export type CleaningRule =
  | "width"
  | "blank-word"
  | "date-text"
  | "republic-year"
  | "currency"
  | "cell-unit"
  | "column-unit"
  | "separators"
  | "negative"
  | "percent"
  | "fill-down"
  | "open-end"
  | "exchange-rate"
  | "less-tax"
  | "less-refund"
  | "repeated-total"
  | "order-total"
  | "balance-account"
  | "closing-entry"
  | "credit-row"
  | "cancelled-row"
  | "returned-row"
  | "test-row"
  | "black-triangle"
  | "drop-repeats"
  | "drop-hidden"
  | "lost-digits"
  | "lost-zeros"
  | "odd-date"
  | "future-date"
  | "mixed-grain"
  | "repeated-row"
  | "outlier"
  | "zero-amount"
  | "negative-cost"
  | "unpaid-row"
  | "left-blank"
  | "mojibake";

/** Rules switched on or off; a cell that only a rule switched off could read is listed as unreadable. */
export type CleaningRules = Readonly<Partial<Record<CleaningRule, boolean>>>;

/** A cell as the source has it, and as it was read; `clean` is null for nothing. */
export interface DiaryExample {
  readonly row: number;
  readonly column: string;
  readonly raw: RawCell;
  readonly clean: string | number | null;
}

/** What one rule did to the cells of a source; the source itself is never changed. */
export interface DiaryEntry {
  readonly rule: CleaningRule;
  /** False where cells were only flagged. */
  readonly changed: boolean;
  readonly count: number;
  /** Sum of the amounts concerned, for rules about rows rather than cells. */
  readonly amount?: number;
  /** The first twenty. */
  readonly examples: readonly DiaryExample[];
}
