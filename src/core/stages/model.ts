/** What a rule may look at, all of it known on a given date. Days are whole days. */
export type Measure = "orders" | "daysSinceFirst" | "daysSinceLast";

/** One comparison; the limit is a number, or the name of a threshold that the user may change. */
export interface Condition {
  readonly measure: Measure;
  readonly is: "=" | "<=" | ">" | ">=";
  readonly limit: number | string;
}

/** A customer is in `stage` if all conditions hold and no rule before this one does. */
export interface StageRule {
  readonly stage: string;
  readonly when: readonly Condition[];
}

export interface Threshold {
  readonly default: number;
  readonly unit: "days" | "orders";
}

/**
 * A lifecycle as data: ordered rules, of which the first that holds wins. The last rule has no condition.
 * A new model is a new constant of this type; no code changes.
 */
export interface StageModel {
  readonly id: string;
  /** In the order in which customers pass through them. */
  readonly stages: readonly string[];
  readonly rules: readonly StageRule[];
  readonly thresholds: Readonly<Record<string, Threshold>>;
  /** Stages that orders alone cannot tell: no rule leads there, nobody stands in them. */
  readonly unseen?: readonly string[];
  /** The stage of those who have left; absent in a model that does not know leaving. */
  readonly churn?: string;
  /** The stage of the most valuable ones, where there is one. */
  readonly value?: string;
}

/** Thresholds that differ from the model's defaults, by name. */
export type Thresholds = Readonly<Record<string, number>>;
