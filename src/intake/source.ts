import type { DiaryEntry } from "./diary";
import type { TableRole } from "./fields";
import type { RawCell } from "./rawCell";
import type { Recognition, SalesAnswer } from "./recognition";

export type * from "./diary";
export type * from "./fields";
export type * from "./rawCell";
export type * from "./recognition";

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
  | "balance-account"
  | "closing-entry"
  | "order-total"
  | "cancelled"
  | "returned"
  | "test-order"
  | "repeated-row"
  | "hidden-row"
  | "no-order"
  | "summary"
  | "lost-deal"
  | "open-deal"
  | "offer"
  | "purchase"
  | "transfer"
  | "fee";

/** Rows that were left out, by reason; nothing is dropped in silence. */
export interface Exclusion {
  readonly reason: ExclusionReason;
  readonly count: number;
  /** Sum of the amounts left out, where they could be read. */
  readonly amount: number;
  /** The first few, with the row number as the user counts it in the source (1 is its first line). */
  readonly examples: readonly { readonly row: number; readonly column: string; readonly value: RawCell }[];
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
  /** How lines, heads and payments of orders found each other; absent where there was nothing to find. */
  readonly found?: OrderMatch;
  /** What the user said of a table of orders; absent where nobody asked. */
  readonly counts?: SalesAnswer;
  /** Amounts converted, by currency; absent where all are in one. */
  readonly conversions?: readonly Conversion[];
  /** Types of documents that nobody knows, and whose rows count as sales; absent where there are none. */
  readonly unknownTypes?: UnknownTypes;
  /** Accounts above others that are not their sums; absent where there are none. */
  readonly standingParent?: StandingParent;
  /** The sources whose sums this one holds; absent for most. */
  readonly summaryOf?: SummaryOf;
}

/** An account above others that counts beside them, as its amount is not their sum: the first, and how many there are. */
export interface StandingParent {
  readonly account: string;
  readonly accounts: number;
  readonly own: number;
  /** What the accounts below it come to. */
  readonly below: number;
}

/** Rows of a summary that another source holds in detail: they do not count. */
export interface SummaryOf {
  readonly other: string;
  readonly rows: number;
  readonly amount: number;
}

/** Words of a column of document types that say nothing to us: the first few, with all rows that they stand in. */
export interface UnknownTypes {
  readonly column: string;
  readonly words: string;
  readonly rows: number;
  readonly amount: number;
}

/**
 * What became of a table of orders beside others. "lines": its amounts count, `others` gave date and customer;
 * "payments": the same of payments, as there are no lines; "heads": it gave date and customer, its lines count instead
 * of its own amounts; "beside": payments that are left out, as the lines count;
 * "buyers": refunds with their own day and amount, `others` gave the customer.
 */
export interface OrderMatch {
  readonly kind: "lines" | "payments" | "heads" | "beside" | "buyers";
  /** The tables that it was joined with. */
  readonly others: string;
  /** Orders in both. */
  readonly orders: number;
  /** Orders of this table that the others do not have, and what they come to. */
  readonly missing: number;
  readonly missingAmount: number;
  /** Own amounts of the orders in both, and those that count in their place; equal where there are none. */
  readonly own: number;
  readonly counted: number;
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
