import type { SpendResponse } from "../../core/metrics/blattbergDeighton";

/** What winning and keeping customers cost and bring today, and the budget to split between them. */
export interface BudgetSplitSettings {
  /** Money per customer and period. */
  readonly margin: number;
  /** Per period. */
  readonly discount: number;
  readonly acquisition: SpendResponse;
  readonly retention: SpendResponse;
  readonly prospects: number;
  readonly customers: number;
  /** Money for one period. */
  readonly budget: number;
}

/** The worked case of the literature; people and budget so that the money does not suffice for both. */
export const defaultBudgetSplit: BudgetSplitSettings = {
  ...{ margin: 50, discount: 0.15, prospects: 10_000, customers: 2_000, budget: 100_000 },
  acquisition: { spend: 10, rate: 0.2, ceiling: 0.4 },
  retention: { spend: 10, rate: 0.5, ceiling: 0.7 },
};
