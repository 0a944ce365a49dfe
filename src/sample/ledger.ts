import type { Account } from "./accounts";
import { monthCount, monthEnd } from "./calendar";
import type { Channel } from "./company";
import { directPostings } from "./directPostings";
import type { Order } from "./orders";
import type { Person } from "./people";
import { fixedCosts } from "./fixedCosts";
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

/**
 * The ledger of 24 months. All but the fixed costs follow from the other tables, to the cent: revenue, discounts,
 * returns and goods from the orders, marketing from the spend, service from the tickets' minutes.
 */
export function ledger(operations: Operations, seed: number): Posting[] {
  const direct = directPostings(operations);
  const fixed = fixedCosts(operations, seed);
  return Array.from({ length: monthCount }, (_, month) =>
    [...direct, ...fixed]
      .filter((posting) => posting.month === month && posting.amount !== 0)
      .map((posting): Posting => ({ ...posting, day: monthEnd(month) })),
  ).flat();
}
