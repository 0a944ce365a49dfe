import type { FormulaNode } from "../../../core/formula/node";
import type { KpiChoice, KpiId, KpiUnit } from "../../kpis/kpiChoice";
import type { KpiGroup } from "../../kpis/kpiDefinitions";
import type { PartialMonth } from "../partialMonth";
import type { Figures } from "./figureMonths";
import type { Window } from "./values";

/** What stands side by side on the KPI page. */
export const kpiWindows = ["actual", "budget", "priorMonth", "priorYear", "yearToDate"] as const;

export type KpiWindow = (typeof kpiWindows)[number];

/** The KPIs of the last month beside earlier ones and the budget, and what they are computed from. */
export interface KpiReport {
  /** First days of the months whose figures are shown: the last whole one and up to twelve before it. */
  readonly months: readonly number[];
  /** The month after them, which has only begun: it is compared with none. */
  readonly partial?: PartialMonth;
  readonly windows: Readonly<Record<KpiWindow, Window>>;
  readonly figures: Figures;
  readonly rows: readonly KpiRow[];
  /** Month by month, for the groups of which more than one month is known. */
  readonly trends: readonly KpiTrend[];
}

export interface KpiRow {
  readonly choice: KpiChoice;
  /** Undefined for one of the user's own. */
  readonly id: KpiId | undefined;
  readonly unit: KpiUnit;
  readonly better: "more" | "less";
  /** Over figures and the margin alone. */
  readonly tree: FormulaNode;
  readonly values: Readonly<Record<KpiWindow, number | null>>;
}

export interface KpiTrend {
  readonly group: KpiGroup;
  readonly id: KpiId;
  readonly tree: FormulaNode;
  /** By month, in the order of `months`. */
  readonly values: readonly (number | null)[];
}
