import type { StageModel, Thresholds } from "../../core";
import type { SourceRecord } from "../../intake/source";
import type { Alerts } from "./alerts";
import type { AllocatedItem } from "./allocation";
import type { BudgetReport } from "./budget";
import type { Comparisons } from "./comparisons";
import type { ChannelReport } from "./channels";
import type { Check } from "./checks";
import type { Goods } from "./goods";
import type { Profits } from "./profits";
import type { CohortRow } from "./cohorts";
import type { KpiReport } from "./kpis";
import type { Lifecycle, SubscriptionTotals } from "./lifecycle";
import type { Costs, CustomerRow, MonthRow, Period, StageRow } from "./rows";
import type { SegmentAccount } from "./segmentAccount";
import type { ServeReports, ServeWarning } from "./serve";
import type { SourceWarning } from "./sourceWarnings";
import type { ReportSettings } from "./settings";

export type * from "./rows";

/**
 * All that the sheets show, computed once. Amounts are in units of the currency, exact to the ten-thousandth;
 * dates are whole Excel serial numbers.
 */
export interface ReportData extends ServeReports {
  readonly sources: readonly SourceRecord[];
  readonly settings: ReportSettings;
  readonly asOf: number;
  readonly period: Period;
  readonly model: StageModel;
  readonly thresholds: Thresholds;
  /** By revenue, largest first, then by name. */
  readonly customers: readonly CustomerRow[];
  /** One row per stage of the model, in its order. */
  readonly stages: readonly StageRow[];
  readonly unassigned: { readonly orders: number; readonly revenue: number };
  /** Every month of the period. */
  readonly months: readonly MonthRow[];
  /** Undefined where there is no ledger. */
  readonly costs?: Costs;
  /** What each cost item cost by customer; undefined without a ledger. */
  readonly allocation?: readonly AllocatedItem[];
  /** Undefined where neither ledger nor orders tell what the goods cost. */
  readonly goods?: Goods;
  /** The last month beside earlier ones and the budget. */
  readonly comparisons: Comparisons;
  /** Undefined without a budget, or where nothing of it can be compared. */
  readonly budget?: BudgetReport;
  /** Undefined without customers. */
  readonly alerts?: Alerts;
  /** Undefined where no KPI can be computed. */
  readonly kpis?: KpiReport;
  /** Undefined without customers or any cost. */
  readonly segmentAccount?: SegmentAccount;
  /** Undefined unless costs and customers name channels and somebody was won in the period. */
  readonly channels?: ChannelReport;
  /** Undefined without a ledger or customers. */
  readonly profits?: Profits;
  /** Undefined with first orders in fewer than two months. */
  readonly cohorts?: readonly CohortRow[];
  readonly lifecycle: Lifecycle;
  readonly totals: Totals;
  readonly warnings: readonly Warning[];
  /** Whether it all adds up. */
  readonly checks: readonly Check[];
  /** Of the facts and the settings: the same inputs have the same hash. */
  readonly hash: string;
}

export interface Totals {
  /** Of the period; of subscriptions without orders, what they were billed. */
  readonly revenue: number;
  readonly revenueOutside: number;
  /** The ledger's own total, each amount once: the four below together. */
  readonly cost: number;
  /** On a lifecycle line. */
  readonly allocated: number;
  readonly unallocated: number;
  /** Goods sold, and accounts of revenue and discounts, as the ledger books them. */
  readonly costOfGoods: number;
  readonly revenueAccounts: number;
  readonly customers: number;
  /** Up to the as-of date, those without a customer included. */
  readonly orders: number;
  /** Different pairs of customer and day with an order. */
  readonly customerDays: number;
  /** Absent without subscriptions. */
  readonly subscriptions?: SubscriptionTotals;
}

/** Something the reader should know; the cover has a sentence for each. */
export type Warning =
  | { readonly kind: "no-ledger" }
  | { readonly kind: "no-channels" }
  | { readonly kind: "no-cohorts" }
  | ServeWarning
  | SourceWarning
  | { readonly kind: "rows-are-orders"; readonly rows: number; readonly sharing: number }
  | { readonly kind: "unassigned-orders"; readonly orders: number; readonly amount: number }
  | { readonly kind: "revenue-outside"; readonly rows: number; readonly amount: number }
  | { readonly kind: "cost-outside"; readonly rows: number; readonly amount: number }
  | { readonly kind: "cost-undated"; readonly rows: number; readonly amount: number }
  | { readonly kind: "cost-unallocated"; readonly categories: number; readonly amount: number }
  | { readonly kind: "no-leaving" }
  | { readonly kind: "subscription-ends"; readonly rows: number }
  | { readonly kind: "subscription-starts"; readonly rows: number }
  | { readonly kind: "subscription-no-start"; readonly rows: number }
  | { readonly kind: "subscription-no-billed"; readonly rows: number }
  | { readonly kind: "margin-unknown" };
