import type { DistributionName } from "../../core/simulate/distribution";

/** How a number is shown, and what it may be. */
export type Unit = "money" | "share" | "count" | "months" | "minutes" | "ratio";

/** A number that the planner may change. */
export interface Driver {
  /** As formulas name it: lower case, letters, digits and "_". */
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly base: number;
  readonly low: number;
  readonly high: number;
  /** For the Monte Carlo simulation. */
  readonly distribution: DistributionName;
  readonly parameters: readonly number[];
  /** What it can be at all. */
  readonly least: number;
  readonly most: number;
  /** Where the base comes from, such as "orders, 24,118 rows, 2023-07 to 2025-06"; or typed. */
  readonly source: string;
}
