import type { StageModel, Thresholds } from "../../core";
import type { AttributionModel } from "../../core/metrics/attribution";
import type { ChurnBasis } from "../../core/metrics/churnCost";
import type { AlertThresholds } from "./alerts/thresholds";
import type { CostMap } from "./costMap";
import type { DriverChoice } from "./costDrivers";
import type { Materiality } from "./materiality";
import type { QuantityChoice } from "./quantityMeasures";
import type { LargeAmounts } from "../formats";
import type { KpiChoice } from "../kpis/kpiChoice";

/** What the user may choose; everything has a default. Dates are Excel serial numbers. */
export interface ReportSettings {
  /** The date of which the stages are. Default: the latest order date. */
  readonly asOf?: number;
  /** First day of the period. Default: the first month of the ledger, or of the orders where there is none. */
  readonly periodStart?: number;
  /** Id of a stage model, or a model of the user's own. Default: M5a. */
  readonly stageModel?: string | StageModel;
  /** Thresholds of the stage model that differ from its defaults. */
  readonly thresholds?: Thresholds;
  /** Currency or unit of the amounts, such as "GBP"; only printed. */
  readonly unit?: string;
  /** Whose report it is; only printed. */
  readonly subject?: string;
  /** Who prepares the report; only printed, and noted in the run log. */
  readonly preparer?: string;
  /** Lifecycle line or cost item by ledger category, where the synonyms would say something else. */
  readonly costMap?: CostMap;
  /** What the shared cost of an item is spread over customers by. Default: orders; goods by revenue. */
  readonly drivers?: DriverChoice;
  /** Margin as a share of revenue, 0 to 1. Default: from the cost of the goods, else 1. */
  readonly marginRate?: number;
  /** Months that a lost customer would have stayed. Default: 12. */
  readonly lostMonths?: number;
  /** What the cost of churn is made of. Default: lost margin; the others are labelled as such. */
  readonly churnBasis?: ChurnBasis;
  /** Months that pass between spending and winning: spend of June against customers of July is 1. Default: 0. */
  readonly cacLagMonths?: number;
  /** Who is credited with a customer, where there are touchpoints. Default: the last touch. */
  readonly attribution?: AttributionModel;
  /** Of "timedecay", in steps from the end. Default: 1. */
  readonly attributionHalfLife?: number;
  /** Months that a customer is expected to stay, for CLV by channel. Default: 0, what was observed to date. */
  readonly lifetimeMonths?: number;
  /** Managerial view: CAC in equal parts over the expected lifetime, not when it is booked. Default: no. */
  readonly amortiseCac?: boolean;
  /**
   * Whether names of customers are shown, and those of the customer list beside ids. False masks all customers that are
   * known by a name alone. Default: those known by a person's name or an e-mail address are masked.
   */
  readonly showNames?: boolean;
  /** Days within which the next ticket of a customer repeats the last. Default: 7. */
  readonly repeatContactDays?: number;
  /** Months that "before" and "after" of an initiative cover. Default: 1. */
  readonly initiativeMonths?: number;
  /** Months of its effect that the return on an initiative counts. Default: 12. */
  readonly initiativeHorizon?: number;
  /** What the quantities of a budget line count. Default: new customers, second orders, tickets or orders, by item. */
  readonly quantities?: QuantityChoice;
  /** Month that the fiscal year begins with, 1 to 12. Default: 1. */
  readonly fiscalYearStart?: number;
  /** After which year it is named: that in which it begins, or that in which it ends. Default: start. */
  readonly fiscalYearNamed?: "start" | "end";
  /** From when on a variance matters: in units and as a share of the budget. Default: 1,000 and 0.05. */
  readonly materiality?: Materiality;
  /** How large amounts are shown: in full, as 万 and 亿, or as K and M. The values stay. */
  readonly largeAmounts?: LargeAmounts;
  /**
   * Keys of the sheets that are wanted; the cover always is. Formulas elsewhere that read an unwanted sheet become
   * their values. Default: all for which there are data.
   */
  readonly sheets?: readonly string[];
  /** When customers call for an alert, where it differs from the rules' own thresholds. */
  readonly alertThresholds?: AlertThresholds;
  /** Rows of the KPI page. Default: all KPIs for which there are data, without targets. */
  readonly kpis?: readonly KpiChoice[];
}
