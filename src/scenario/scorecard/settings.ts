import type { Unit } from "../model/driver";

export const perspectives = ["financial", "customer", "process", "learning"] as const;

export type Perspective = (typeof perspectives)[number];

/** A row of the scorecard. */
export interface Indicator {
  readonly perspective: Perspective;
  readonly label: string;
  readonly unit: Unit;
  /** From here on it scores: 0 at the threshold, 100 at the target, in a straight line between them. */
  readonly threshold: number;
  readonly target: number;
  readonly higherIsBetter: boolean;
  /** As measured; null where it is not known yet. A driver or line of the model is taken live by its id. */
  readonly actual: number | null | { readonly id: string };
  /** Share of the whole; those of all indicators add up to 1. */
  readonly weight: number;
}

/** The balanced scorecard (Kaplan & Norton 1992). */
export interface ScorecardSettings {
  readonly indicators: readonly Indicator[];
  /** Scores from which an indicator is good, and from which it is to be watched. */
  readonly good: number;
  readonly watch: number;
}
