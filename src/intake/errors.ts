import type { ColumnQuestion } from "./questions";

/**
 * Why a table was refused. `intakeSentence` turns the code into words.
 *
 * - `empty-table`: no row with anything in it (`name`).
 * - `unknown-role`: no table of ours (`name`, `titles`).
 * - `missing-fields`: its role is known, but columns it needs are not there (`name`, `role`, `fields`, `titles`).
 * - `no-year`: its columns are months of an unknown year (`name`, `titles`).
 * - `whole-books`: its debits and credits come to the same, and no account says what it is (`name`, `count`, `accounts`).
 * - `unknown-columns`: none of the column names given is one of ours (`columns`, `allowed`).
 * - `column-named-twice`: a field was given to two columns (`field`).
 * - `ambiguous-dates`: day and month could be either way round in every row (`name`, `column`, `example`).
 * - `ambiguous-numbers`: the point could divide thousands or decimals in every row (`name`, `column`, `example`).
 * - `ambiguous-percent`: cells with a percent sign stand among others below and above 1 (`name`, `column`, `example`).
 * - `open-questions`: several of these at once, one question each (`count`).
 * - `mixed-currencies`: one column holds amounts in two currencies (`name`, `column`, `row`, `first`, `second`).
 * - `no-rate`: rates were given, but not for this currency (`name`, `column`, `row`, `currency`).
 * - `mixed-sources`: the amounts of two sources are in two currencies (`name`, `first`, `other`, `second`).
 * - `mixed-scales`: a column says its unit, and a cell of it says another (`name`, `column`, `row`, `unit`, `example`).
 * - `not-text`, `unknown-encoding`, `is-workbook`: the bytes of a file are not text that we can read (`name`).
 * - `wrong-encoding`: the bytes are not text in the encoding said or found (`name`, `encoding`).
 * - `web-page`: an HTML page under the name of a table (`name`).
 * - `old-workbook`: an .xls file, or one with a password (`name`).
 * - `broken-workbook`: a damaged .xlsx file, or something else in its place (`name`).
 * - `workbook-too-large`: it would unpack to more than we hold (`name`).
 * - `mojibake`: the titles were garbled by a wrong encoding before (`name`, `column`, `example`).
 * - `open-quote`: a quotation mark that is never closed, or closed in the wrong place (`name`, `row`).
 * - `cell-too-long`: a cell beyond what Excel can hold (`name`, `row`, `column`, `length`, `limit`).
 * - `bad-mapping`: a saved mapping is wrong at one place (`name`, `place`).
 * - `mapping-version`: it was saved by a later version (`name`, `version`).
 * - `no-order-heads`: there are lines or payments of orders, and nothing says when they were (`name`).
 * - `no-order-amounts`: there are orders with date and customer, and nothing says what they came to (`name`).
 * - `purchases`: it lists what was bought from suppliers (`name`, `column`, `titles`).
 * - `maybe-no-sales`: it could be something else than more sales beside those of another table (`name`, `column`, `other`).
 * - `no-orders`: there are neither orders nor subscriptions among the sources.
 */
export type IntakeErrorCode =
  | "empty-table"
  | "unknown-role"
  | "missing-fields"
  | "no-year"
  | "whole-books"
  | "unknown-columns"
  | "column-named-twice"
  | "ambiguous-dates"
  | "ambiguous-numbers"
  | "mixed-currencies"
  | "no-rate"
  | "mixed-sources"
  | "mixed-scales"
  | "not-text"
  | "unknown-encoding"
  | "wrong-encoding"
  | "ambiguous-percent"
  | "open-questions"
  | "mojibake"
  | "old-workbook"
  | "broken-workbook"
  | "workbook-too-large"
  | "is-workbook"
  | "web-page"
  | "open-quote"
  | "cell-too-long"
  | "bad-mapping"
  | "mapping-version"
  | "no-order-heads"
  | "no-order-amounts"
  | "purchases"
  | "maybe-no-sales"
  | "no-orders";

/** The only error intake throws: a code and the facts that a sentence about it needs. */
export class IntakeError extends Error {
  override readonly name = "IntakeError";
  constructor(
    readonly code: IntakeErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
    /** What the user is to be asked; empty where no answer would help. */
    readonly questions: readonly ColumnQuestion[] = [],
  ) {
    super(`${code} ${JSON.stringify(details)}`);
  }
}
