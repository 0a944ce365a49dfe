import type { Field, TableRole } from "./fields";

export type * from "./fields";

/** A cell as a file or a sheet hands it over, before anything is decided about it. */
export type RawCell = string | number | boolean | null;

/** One column as recognised: its field, how sure we are (0 to 1) and why. */
export interface ColumnGuess {
  readonly index: number;
  readonly title: string;
  readonly field?: Field;
  readonly confidence: number;
  readonly reason: "header" | "content" | "header-and-content" | "preset" | "user" | "none";
  /** The first values that are not blank, to show beside the guess. */
  readonly examples: readonly RawCell[];
  /** What its amounts are multiplied by, and the words that say so, such as 万元; absent for numbers as they stand. */
  readonly scale?: { readonly factor: number; readonly text: string };
}

/** One month or quarter of a wide table: its column, and its first day as a serial number. */
export interface MonthColumn {
  readonly index: number;
  readonly date: number;
}

/** Two columns that are one amount: debit less credit, or the debit alone where both sides were closed. */
export interface DebitCredit {
  readonly debit: number;
  readonly credit: number;
  readonly debitOnly: boolean;
}

/**
 * How a table is read as a long one. The columns that come of it follow those of the source: date, then amount of
 * the months; or the amount of debit and credit.
 */
export interface Reshape {
  readonly months?: readonly MonthColumn[];
  readonly debitCredit?: DebitCredit;
  /** Column of account codes: accounts that hold others are not counted beside them. */
  readonly account?: number;
  /** Columns of the source. */
  readonly width: number;
}

/**
 * What a table leaves open. `role`: it could be any of these, and was taken for the first; `field`: these columns have
 * an equal claim, and the first was taken; `cents`: the column seems to count in cents, and was read so; `year`: its
 * months have no year, so that it cannot be read.
 */
export type Question =
  | { readonly kind: "role"; readonly roles: readonly TableRole[] }
  | { readonly kind: "field"; readonly field: Field; readonly columns: readonly number[] }
  | { readonly kind: "cents"; readonly column: number }
  | { readonly kind: "year" };

/** Amounts without tax, or with it. */
export type TaxBasis = "net" | "gross";

/**
 * What is counted of amounts that name tax, or stand beside it; by index of column. "unsaid": nothing says whether the
 * amount holds the tax, so it counts as it stands. `less`: the tax of each row is taken off its amount.
 */
export interface TaxChoice {
  readonly counted: TaxBasis | "unsaid";
  readonly amount: number;
  /** The column that could have been taken instead. */
  readonly other?: number;
  readonly tax?: number;
  readonly less: boolean;
}

/** What a table was taken for. */
export interface Recognition {
  readonly role?: TableRole;
  /** Index of the header among the rows given, or -1 where there is none. */
  readonly headerRow: number;
  readonly columns: readonly ColumnGuess[];
  /** Fields without which the table cannot be read in its role. */
  readonly missing: readonly Field[];
  /** What the user should be asked; absent where nothing is open. */
  readonly questions?: readonly Question[];
  /** Name of the preset that knew this file, such as "cdnow-sample". */
  readonly preset?: string;
  /** Absent where every row of the source is one row. */
  readonly reshape?: Reshape;
  /** Absent where nothing speaks of tax. */
  readonly tax?: TaxChoice;
  /** The column of order totals that repeat on each line of an order: its lines are counted instead. */
  readonly orderTotal?: number;
}

export type ExclusionReason =
  | "no-date"
  | "unreadable-date"
  | "no-amount"
  | "unreadable-amount"
  | "no-category"
  | "no-customer"
  | "no-name"
  | "no-score"
  | "total-row"
  | "after-as-of"
  | "cell-error"
  | "parent-account"
  | "cancelled"
  | "returned"
  | "test-order"
  | "repeated-row"
  | "hidden-row";

/** Rows that were left out, by reason; nothing is dropped in silence. */
export interface Exclusion {
  readonly reason: ExclusionReason;
  readonly count: number;
  /** Sum of the amounts left out, where they could be read. */
  readonly amount: number;
  /** The first few, with the row number as the user counts it in the source (1 is its first line). */
  readonly examples: readonly { readonly row: number; readonly column: string; readonly value: RawCell }[];
}

/**
 * Kinds of dirt in cells. `width`: full-width or invisible characters; `blank-word`: N/A, -, 暂无; `date-text`: a date
 * as text other than 2024-03-05; `republic-year`: 民國 or 113/03/05; `currency`: a sign beside the number;
 * `cell-unit`: 1.2万, 500K; `column-unit`: a unit in the title or above the table; `separators`: of thousands, or a
 * decimal comma; `negative`: (5), 5-, △5, 5 CR; `percent`: 85% for 0.85; `fill-down`: a cell that was merged with the one
 * above, or a line of the same order; `open-end`: 9999-12-31 for "no end"; `exchange-rate`: an amount in another
 * currency; `less-tax`: the tax of the row taken off its amount. `cancelled-row`, `returned-row`, `test-row`: orders that came to nothing, by their status.
 * Off unless said: `black-triangle`: ▲5 for -5; `drop-repeats`, `drop-hidden`: rows that repeat another one or that the
 * sheet hides are left out. Only flagged: `lost-digits`: 1.23E+17 as an id; `lost-zeros`: 123 among 00456;
 * `odd-date`: before 1980 or from 2090; `future-date`: after the day of the report; `mixed-grain`: months among days;
 * `repeated-row`: a row whose cells are all those of another; `outlier`; `zero-amount`; `negative-cost`;
 * `left-blank`: an unreadable cell that its row can do without; `mojibake`: garbled names.
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

/** One source as it was read: goes onto the cover, into `--json` and into the pane. */
export interface SourceRecord {
  /** File name, or sheet and table name. */
  readonly name: string;
  readonly role: TableRole;
  readonly recognition: Recognition;
  /** Data rows seen, header and blank lines not counted: `rowsRead` plus all excluded ones. */
  readonly rowsSeen: number;
  /** Rows that became facts. */
  readonly rowsRead: number;
  /** Sum of the amounts of the rows that became facts, exact to the ten-thousandth. */
  readonly amount: number;
  /** Rows without a customer: kept, on the "unassigned" line. */
  readonly rowsUnassigned: number;
  readonly exclusions: readonly Exclusion[];
  /** Cells that were not used as they stand, by rule; absent where there are none. */
  readonly diary?: readonly DiaryEntry[];
  /** Total rows that the source states itself, against the rows above them; absent where it has none. */
  readonly statedTotals?: readonly StatedTotal[];
  /** How the characters of a text file are written, such as "utf-8" or "gbk"; absent for other sources. */
  readonly encoding?: string;
  /** The currency that stands beside the amounts, such as "€"; absent where none does. */
  readonly currency?: string;
  /** Orders that came to nothing and returns, with what was done about them; absent where there are none. */
  readonly marked?: readonly MarkedRows[];
  /** Rows that the sheet hides, whether read or left out; absent where there are none. */
  readonly hiddenRows?: number;
  /** The dates of the source count from 1904 and were brought to 1900. */
  readonly counts1904?: true;
  /** Amounts converted, by currency; absent where all are in one. */
  readonly conversions?: readonly Conversion[];
}

/** A total row of the source and what the rows above it add up to. */
export interface StatedTotal {
  readonly row: number;
  readonly label: string;
  readonly stated: number;
  readonly sum: number;
}

/** What becomes of returned, cancelled and test orders: see `MarkedRows`. */
export type MarkedPolicy = "net" | "exclude" | "separate";

/**
 * Rows marked by a status word, a test address or a negative amount. "counted": they are in every total, returns with
 * their minus; "left-out": listed among the exclusions; "apart": left out as well, to be shown beside the total.
 */
export interface MarkedRows {
  readonly kind: "returned" | "cancelled" | "test";
  readonly treatment: "counted" | "left-out" | "apart";
  readonly rows: number;
  readonly amount: number;
}

/** What was converted at one rate; `amount` is in the currency itself, `converted` in that of the report. */
export interface Conversion {
  readonly currency: string;
  readonly rate: number;
  readonly rows: number;
  readonly amount: number;
  readonly converted: number;
}
