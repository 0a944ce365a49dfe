import { activities, type ActivityRow } from "./activities";
import { budget, type BudgetLine } from "./budget";
import { initiatives, type Initiative } from "./initiatives";
import { ledger } from "./ledger";
import { orders, type Order } from "./orders";
import { people, type Person } from "./people";
import type { Posting } from "./posting";
import { spend, type Spend } from "./spend";
import { subscriptions, type Subscription } from "./subscriptions";
import { surveys, type Survey } from "./surveys";
import { tickets, type Ticket } from "./tickets";
import { touchpoints, type Touchpoint } from "./touchpoints";

/** All tables of the sample company, in whole cents and serial days, without a word in any language. */
export interface Sample {
  readonly seed: number;
  readonly people: readonly Person[];
  readonly orders: readonly Order[];
  readonly subscriptions: readonly Subscription[];
  readonly spend: readonly Spend[];
  readonly touchpoints: readonly Touchpoint[];
  readonly tickets: readonly Ticket[];
  readonly surveys: readonly Survey[];
  readonly ledger: readonly Posting[];
  readonly budget: readonly BudgetLine[];
  readonly activities: readonly ActivityRow[];
  readonly initiatives: readonly Initiative[];
}

/** A coffee roastery that opened its web shop in July 2023, until June 2025. The same seed gives the same company. */
export function sampleCompany(seed: number): Sample {
  const everybody = people(seed);
  const sold = orders(everybody, seed);
  const operations = {
    ...{ people: everybody, orders: sold },
    ...{ spend: spend(everybody, seed), tickets: tickets(everybody, seed) },
  };
  const postings = ledger(operations, seed);
  return {
    ...{ seed, ...operations, ledger: postings, initiatives },
    subscriptions: subscriptions(everybody, sold, seed),
    touchpoints: touchpoints(everybody, seed),
    surveys: surveys(everybody, seed),
    budget: budget(sold, postings, seed),
    activities: activities(operations),
  };
}
