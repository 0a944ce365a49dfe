import type { Field, TableRole } from "./fields";
import type { RawCell } from "./rawCell";

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

/**
 * How the quarters or numbered periods of a table were counted. "fiscal": from the start of the fiscal year;
 * "calendar": from January; "unsaid": from January, although their years are called fiscal; "months": they are months
 * of a fiscal year, and only its name tells their years.
 */
export interface Quarters {
  readonly counted: "fiscal" | "calendar" | "unsaid" | "months";
  /** Where the fiscal year was taken to be named after the year in which it ends. */
  readonly named?: "end";
}

/** The year after which a fiscal year is named: FY2025 begins in 2025, or ends in it. */
export type FiscalYearNaming = "start" | "end";

/** Two columns that say the month of a row: a year, and a period or quarter of it. */
export interface PeriodColumns {
  readonly year: number;
  readonly period: number;
  readonly isQuarter: boolean;
  /** Month (1 to 12) with which the year begins. */
  readonly firstMonth: number;
  /** The year is named after that in which it ends. */
  readonly isNamedByEnd?: true;
}

/** Two columns that are one amount: debit less credit, or the debit alone where both sides were closed. */
export interface DebitCredit {
  readonly debit: number;
  readonly credit: number;
  readonly debitOnly: boolean;
}

/**
 * Postings as DATEV exports them: two accounts each, the side of the first one, day and month without a year. Columns
 * by index; -1 where there is none.
 */
export interface Postings {
  readonly amount: number;
  readonly side: number;
  readonly account: number;
  readonly contra: number;
  readonly date: number;
  readonly currency: number;
  readonly baseAmount: number;
  readonly reversed: number;
  /** Digits of accounts; those of customers and suppliers have one more. */
  readonly digits: number;
  readonly ownCurrency: string;
  readonly chart: "03" | "04";
  /** When the fiscal year began; absent where nobody tells. */
  readonly yearStart?: { readonly year: number; readonly month: number };
  /** The columns that come of it. */
  readonly made: { readonly date: number; readonly category: number; readonly amount: number };
}

/**
 * A statement whose rows stand under headings, with a total below each. "sections": every line is named in the first
 * column; "accounts", "customers": postings or sales stand under the account or the customer that they belong to, which
 * is made a column of its own.
 */
export interface Headings {
  readonly kind: "sections" | "accounts" | "customers";
  /** The column made for the account or the customer. */
  readonly made?: number;
  /** What is shown of that column, where it holds customers. */
  readonly title?: string;
  readonly examples?: readonly RawCell[];
  /** Each row names its customer in the first column as well, as in a summary. */
  readonly isNamed?: boolean;
}

/**
 * How a table is read as a long one. The columns that come of it follow those of the source: date, then amount of
 * the months; or the amount of debit and credit.
 */
export interface Reshape {
  readonly months?: readonly MonthColumn[];
  /** Absent where there are neither quarters nor numbered periods. */
  readonly quarters?: Quarters;
  readonly debitCredit?: DebitCredit;
  /** Column of account codes: accounts that hold others are not counted beside them. */
  readonly account?: number;
  readonly headings?: Headings | undefined;
  readonly postings?: Postings;
  /**
   * The column made for the day, which only the lines above the table tell; or two columns by row, of which `date` is
   * the first.
   */
  readonly dated?: { readonly index: number; readonly date: number; readonly periods?: PeriodColumns };
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

/** Sales of their own, or amounts that are counted elsewhere. */
export type SalesAnswer = "sales" | "no-sales";

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
  /** The column of discounts whose numbers are shares (0 to 1) of quantity times price, or of the amount. */
  readonly discountShare?: number;
  /** The column of order totals that repeat on each line of an order: its lines are counted instead. */
  readonly orderTotal?: number;
  /** What all rows are, where that is no sale: "credit" for a table of refunds, which take from the sales. */
  readonly documents?: "credit";
  /** The currency that a line above the table names, by its letters; absent where none does. */
  readonly currency?: string;
}
