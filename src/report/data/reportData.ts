import type { StageModel, Thresholds } from "../../core";
import type { SourceRecord } from "../../intake/source";
import type { Alerts } from "./alerts";
import type { AllocatedItem } from "./allocation";
import type { BudgetReport } from "./budget";
import type { Comparisons } from "./comparisons";
import type { ChannelReport } from "./channels";
import type { Check } from "./check";
import type { Goods } from "./goods";
import type { Profits } from "./profits";
import type { CohortRow } from "./cohorts";
import type { KpiReport } from "./kpis";
import type { Lifecycle } from "./lifecycle";
import type { CostAttributes } from "./costAttributes";
import type { Costs, CustomerRow, MonthRow, Period, StageRow, Unassigned } from "./rows";
import type { SegmentAccount } from "./segmentAccount";
import type { ServeReports } from "./serve";
import type { ReportSettings } from "./settings";
import type { Totals } from "./totals";
import type { Warning } from "./warning";

export type * from "./rows";
export type * from "./totals";
export type * from "./warning";

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
  readonly unassigned: Unassigned;
  /** Every month of the period. */
  readonly months: readonly MonthRow[];
  /** Undefined where there is no ledger. */
  readonly costs?: Costs;
  /** Undefined where the ledger names no attributes of its costs. */
  readonly costAttributes?: CostAttributes;
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
  /** Undefined with first orders, or subscriptions, in fewer than two months. */
  readonly cohorts?: readonly CohortRow[];
  /** What the customers of a cohort began with in its month; subscriptions where there are no orders. */
  readonly cohortsBy?: "orders" | "subscriptions";
  readonly lifecycle: Lifecycle;
  readonly totals: Totals;
  readonly warnings: readonly Warning[];
  /** Whether it all adds up. */
  readonly checks: readonly Check[];
  /** Of the facts and the settings: the same inputs have the same hash. */
  readonly hash: string;
}
