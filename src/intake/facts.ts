/**
 * Facts: what a report is computed from, read from the user's tables and cleaned.
 *
 * Columns of equal length, a row is an index. Names (customers, orders, channels, categories) are held once;
 * the rows hold their index, so that half a million rows stay small. Dates are Excel serial numbers
 * (1900 system), NaN where the source has none. Amounts are in the unit of the source.
 */
export interface Facts {
  readonly orders: Orders;
  readonly ledger?: Ledger;
  readonly customers?: CustomerList;
  readonly subscriptions?: Subscriptions;
  readonly spend?: Spend;
  readonly touchpoints?: Touchpoints;
  readonly tickets?: Tickets;
  readonly surveys?: Surveys;
  readonly budget?: Budget;
  readonly activities?: Activities;
  readonly initiatives?: Initiatives;
  /** Several ids of customers were one person, by the list of customers: `persons` count in place of `ids`. */
  readonly personLink?: { readonly ids: number; readonly persons: number };
}

/** Where each row came from: the place of its source among the records, and its row as the user counts it (from 1). */
export interface Origin {
  readonly source: Uint16Array;
  readonly row: Int32Array;
}

/** The index of "none given": rows without a customer stay in every total, on an "unassigned" line. */
export const UNASSIGNED = -1;

/** Order rows: what customers bought. Returns are rows with a negative amount. */
export interface Orders {
  readonly customers: readonly string[];
  readonly channels: readonly string[];
  /** Distinct order numbers; empty where the source has none: then each row is an order of its own. */
  readonly orderIds: readonly string[];
  readonly customer: Int32Array;
  readonly channel: Int32Array;
  readonly order: Int32Array;
  readonly date: Float64Array;
  readonly amount: Float64Array;
  /** Cost of the goods sold; NaN where unknown. Absent where the source has no such column; so below. */
  readonly cost?: Float64Array;
  /** Price reductions, positive. */
  readonly discount?: Float64Array;
  /** What the rows say of their customers, where no list of customers does. */
  readonly segments?: readonly string[];
  readonly segment?: Int32Array;
  readonly regions?: readonly string[];
  readonly region?: Int32Array;
  readonly origin?: Origin;
}

/** Lines or payments of orders, before they found their heads. */
export interface OrderLines {
  readonly orderIds: readonly string[];
  readonly order: Int32Array;
  readonly amount: Float64Array;
  readonly cost?: Float64Array;
  readonly discount?: Float64Array;
  readonly origin?: Origin;
}

/** Orders without their amounts; `date` is NaN where it cannot be read. */
export interface OrderHeads {
  readonly orderIds: readonly string[];
  readonly customers: readonly string[];
  readonly channels: readonly string[];
  readonly order: Int32Array;
  readonly customer: Int32Array;
  readonly channel: Int32Array;
  readonly date: Float64Array;
  /**
   * What became of the order: 0 nothing out of the way, 1 cancelled, 2 returned, 3 only a test; or what it is where
   * that is no sale: 4 a credit note, 5 a quotation, 6 a purchase, 7 money that moved, 8 a fee.
   */
  readonly mark: Int8Array;
  readonly segments?: readonly string[];
  readonly segment?: Int32Array;
  readonly regions?: readonly string[];
  readonly region?: Int32Array;
  readonly origin?: Origin;
}

/** Cost rows: what was spent, by the categories of the user's ledger. Costs are positive. */
export interface Ledger {
  readonly categories: readonly string[];
  readonly customers: readonly string[];
  readonly channels: readonly string[];
  readonly category: Int32Array;
  readonly customer: Int32Array;
  readonly channel: Int32Array;
  readonly date: Float64Array;
  readonly amount: Float64Array;
  /** Activities or cost centres of cost-to-serve; absent where the source names none. */
  readonly activities?: readonly string[];
  readonly activity?: Int32Array;
  /** What else the costs are: phases of a total cost of ownership, subjects of sustainability; likewise. */
  readonly attributes?: readonly string[];
  readonly attribute?: Int32Array;
  readonly origin?: Origin;
}

/** Customer master data, a row a customer. `date` is the day the customer was created. */
export interface CustomerList {
  readonly customers: readonly string[];
  readonly segments: readonly string[];
  readonly channels: readonly string[];
  readonly regions: readonly string[];
  readonly customer: Int32Array;
  /** Names of people or firms, by row; shown only where the user asks for names. */
  readonly name: readonly string[];
  readonly segment: Int32Array;
  readonly channel: Int32Array;
  readonly region: Int32Array;
  readonly date: Float64Array;
  /** Why the customer left. Absent where the source has no such column. */
  readonly reasons?: readonly string[];
  readonly reason?: Int32Array;
  /** Who the customers are, where several ids are one person. */
  readonly persons?: readonly string[];
  readonly person?: Int32Array;
  readonly origin?: Origin;
}

/** Contracts that run until they end. */
export interface Subscriptions {
  readonly customers: readonly string[];
  readonly plans: readonly string[];
  readonly customer: Int32Array;
  readonly plan: Int32Array;
  /** First day; NaN where the source has only a tenure. */
  readonly start: Float64Array;
  /** First day without service; NaN while it runs, or where the source has only a flag. */
  readonly end: Float64Array;
  /** Months so far; NaN where unknown. */
  readonly tenure: Float64Array;
  /** 1 ended, 0 running, 2 a trial that nobody pays for, -1 where only the dates tell. */
  readonly ended: Int8Array;
  /** Recurring revenue a month; NaN where unknown. */
  readonly monthly: Float64Array;
  /** Billed so far; NaN where the source leaves it blank. */
  readonly billed: Float64Array;
  /** Why it ended. Absent where the source has no such column. */
  readonly reasons?: readonly string[];
  readonly reason?: Int32Array;
  readonly origin?: Origin;
}

/** Marketing spend. Counts are NaN where the source has none. */
export interface Spend {
  readonly channels: readonly string[];
  readonly campaigns: readonly string[];
  readonly channel: Int32Array;
  readonly campaign: Int32Array;
  readonly date: Float64Array;
  readonly amount: Float64Array;
  readonly impressions: Float64Array;
  readonly clicks: Float64Array;
  readonly leads: Float64Array;
  /** Leads that marketing took for good ones. Absent where the source has no such column. */
  readonly mql?: Float64Array;
  readonly conversions: Float64Array;
  readonly origin?: Origin;
}

/** Contacts before a first order, for attribution. */
export interface Touchpoints {
  readonly customers: readonly string[];
  readonly channels: readonly string[];
  readonly customer: Int32Array;
  readonly channel: Int32Array;
  readonly date: Float64Array;
  readonly origin?: Origin;
}

/** Service tickets; minutes and scores are NaN where unknown. */
export interface Tickets {
  readonly customers: readonly string[];
  readonly channels: readonly string[];
  readonly customer: Int32Array;
  readonly channel: Int32Array;
  /** Day of creation, with the time as its fraction. */
  readonly date: Float64Array;
  /** Minutes of work. */
  readonly minutes: Float64Array;
  /** Minutes until the first reply, and until it was solved. */
  readonly firstReply: Float64Array;
  readonly resolve: Float64Array;
  /** 1 to 5. */
  readonly satisfaction: Float64Array;
  readonly origin?: Origin;
}

/** Answers to surveys; a row holds one or both scores, the other is NaN. */
export interface Surveys {
  readonly customers: readonly string[];
  readonly customer: Int32Array;
  readonly date: Float64Array;
  /** 0 to 10: would recommend. */
  readonly nps: Float64Array;
  /** 1 to 5: satisfied. */
  readonly csat: Float64Array;
  readonly origin?: Origin;
}

/** Planned amounts by month; costs and revenue are both positive, the category says which. */
export interface Budget {
  readonly categories: readonly string[];
  readonly channels: readonly string[];
  readonly category: Int32Array;
  readonly channel: Int32Array;
  readonly date: Float64Array;
  readonly amount: Float64Array;
  /** Planned quantity, such as orders or new customers; NaN where none. */
  readonly quantity: Float64Array;
  readonly origin?: Origin;
}

/** Activities of cost-to-serve, a row an activity. Numbers are NaN where they are to be counted from other facts. */
export interface Activities {
  readonly names: readonly string[];
  /** Cost of the pool in the period; NaN: the ledger's rows of that activity or category. */
  readonly cost: Float64Array;
  /** What drives it, such as "tickets", "minutes", "orders", as the source names it. */
  readonly driver: readonly string[];
  readonly quantity: Float64Array;
  /** Practical capacity in units of the driver. */
  readonly capacity: Float64Array;
  /** Time-driven: minutes a unit takes. */
  readonly minutes: Float64Array;
  readonly origin?: Origin;
}

/** Measures taken, and what they changed; numbers are NaN where unknown. */
export interface Initiatives {
  readonly names: readonly string[];
  readonly date: Float64Array;
  readonly invest: Float64Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly controlBefore: Float64Array;
  readonly controlAfter: Float64Array;
  readonly origin?: Origin;
}
