import type { Account } from "./accounts";
import type { Channel } from "./company";
import type { Order } from "./orders";
import type { Person } from "./people";
import type { Spend } from "./spend";
import type { Ticket } from "./tickets";

/** A posting of a month on an account. */
export interface Posting {
  readonly month: number;
  /** The last day of the month. */
  readonly day: number;
  readonly account: Account;
  readonly channel?: Channel["key"];
  readonly customer?: string;
  /** In cents; costs are positive, revenue is negative. */
  readonly amount: number;
}

/** What the ledger is made of. */
export interface Operations {
  readonly people: readonly Person[];
  readonly orders: readonly Order[];
  readonly spend: readonly Spend[];
  readonly tickets: readonly Ticket[];
}
