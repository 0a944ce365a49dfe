import { funnel, migration, type FunnelStep, type Migration, type StageModel } from "../../../core";
import type { Facts } from "../../../intake/facts";
import { monthEnd } from "../../calendar";
import type { Goods } from "../goods";
import type { LedgerTotals } from "../ledgerTotals";
import type { CustomerRow, Period } from "../rows";
import type { ReportSettings } from "../settings";
import { assumptionsOf, type Assumptions } from "./assumptions";
import { averageAlive } from "./averageAlive";
import { bridgeRows, type BridgeRow } from "./bridge";
import { churnReasonsOf, type ChurnReasons } from "./churnReasons";
import type { Lives } from "./lives";
import { loyaltyOf, type Loyalty } from "./loyalty";
import { mrrRows, type MrrRow } from "./mrrBridge";
import { stageCostRows, type StageCostRow } from "./stageCosts";
import { subscriptionSummary, type SubscriptionSummary } from "./subscriptionRows";
import type { Terms } from "./terms";

export type { Assumptions } from "./assumptions";
export type { BridgeRow } from "./bridge";
export type { ChurnReasons } from "./churnReasons";
export type { Loyalty, ProgrammeRow } from "./loyalty";
export type { MrrRow } from "./mrrBridge";
export type { StageCostRow } from "./stageCosts";
export type { SubscriptionSummary, SubscriptionTotals } from "./subscriptionRows";

/** How customers move through the stages, what that costs, and who stays. */
export interface Lifecycle {
  readonly assumptions: Assumptions;
  readonly funnel: readonly FunnelStep[];
  /** From the day before the period to the as-of date. */
  readonly migration: Migration;
  /** Undefined without a ledger. */
  readonly stageCosts?: readonly StageCostRow[];
  /** Undefined where nobody can leave: the model has no such stage, and there are no subscriptions. */
  readonly bridge?: readonly BridgeRow[];
  /** Undefined without subscriptions whose monthly revenue is known. */
  readonly mrr?: readonly MrrRow[];
  readonly loyalty?: Loyalty;
  /** Undefined where no table states reasons. */
  readonly reasons?: ChurnReasons;
  readonly subscriptions?: SubscriptionSummary;
}

export interface LifecycleInputs {
  readonly facts: Facts;
  readonly settings: ReportSettings;
  readonly customers: readonly CustomerRow[];
  readonly lives: Lives;
  readonly terms: Terms | undefined;
  readonly ledger: LedgerTotals | undefined;
  readonly goods: Goods | undefined;
  readonly model: StageModel;
  readonly period: Period;
  readonly asOf: number;
  /** Of the period, in units. */
  readonly revenue: number;
}

export function lifecycleOf(inputs: LifecycleInputs): Lifecycle {
  const { facts, customers, lives, terms, model, period, asOf, ledger } = inputs;
  const reasons = churnReasonsOf(inputs);
  const people = facts.orders.customers.length;
  const canLeave = people > 0 && (model.churn !== undefined || subscribersOf(terms) === people);
  const afterLast = monthEnd(period.end) + 1;
  const within = (date: number) => !(date < period.start || date >= afterLast);
  const loyalty = canLeave
    ? loyaltyOf({ ...{ facts, customers, ledger, period, within }, churn: model.churn })
    : undefined;
  const bridge = canLeave ? bridgeRows(lives, people, period, asOf) : undefined;
  const average = loyalty?.alive === 0 ? averageAlive(bridge) : undefined;
  return {
    assumptions: assumptionsOf(inputs),
    funnel: funnel(
      model,
      customers.map(({ furthest }) => furthest),
    ),
    migration: migration(
      model,
      customers.map(({ stageAtStart }) => stageAtStart),
      customers.map(({ stage }) => stage),
    ),
    ...(ledger && { stageCosts: stageCostRows(ledger, facts.ledger!, customers, model.stages) }),
    ...(bridge && { bridge }),
    ...(loyalty && { loyalty: { ...loyalty, ...(average && { average }) } }),
    ...(reasons && { reasons }),
    ...(terms && subscriptionParts(inputs, terms)),
  };
}

/** Who has a subscription: it tells that they left, also where the model has no stage for it. */
const subscribersOf = (terms: Terms | undefined) => new Set(terms?.customer.filter((customer) => customer >= 0)).size;

function subscriptionParts({ facts, period, asOf }: LifecycleInputs, terms: Terms) {
  const hasOrders = facts.orders.amount.length > 0;
  const hasMonthly = terms.monthly.some((amount) => amount !== 0);
  return {
    subscriptions: subscriptionSummary(facts.subscriptions!, terms, { asOf, hasOrders }),
    ...(hasMonthly && { mrr: mrrRows(terms, facts.orders.customers.length, period, asOf) }),
  };
}
