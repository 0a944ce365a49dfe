/** A unit, such as a customer, a team or a shop, with what was measured before and after; null where nothing was. */
export interface EvaluationUnit {
  readonly unit: string;
  readonly group: "treated" | "control";
  readonly before: number | null;
  readonly after: number | null;
  /** One value a covariate of the study. */
  readonly covariates?: readonly number[];
}

/** What is to be done next, by whom and until when (a serial number). */
export interface EvaluationAction {
  readonly action: string;
  readonly owner: string;
  readonly due: number | null;
}

/** What was planned. */
export interface MeasurePlan {
  readonly measure: string;
  readonly owner: string;
  /** What is measured, such as cost of service per customer and month. */
  readonly outcome: string;
  readonly hypothesis: string;
  /** First and last day as serial numbers. */
  readonly begins: number | null;
  readonly ends: number | null;
  /** Whether a lower outcome is the better one, as with costs. */
  readonly lowerIsBetter: boolean;
  /** Of the intervals, such as 0.95. */
  readonly confidence: number;
}

/** What the outcome is worth. */
export interface MeasureValue {
  /** Paid at once, and for running the measure in a year. */
  readonly invest: number;
  readonly runningPerYear: number;
  /** Money that one unit of the outcome is worth: 1 where the outcome is money. */
  readonly worth: number;
  /** How many units the measure reaches, and how many values a unit has in a year: 12 for monthly ones. */
  readonly units: number;
  readonly periodsPerYear: number;
  /** A whole number from 1 to 10. */
  readonly years: number;
  readonly discount: number;
  /** What was expected, money a year. */
  readonly expected: number | null;
}

/** The before/after evaluation of a measure. */
export interface EvaluationSettings {
  readonly plan: MeasurePlan;
  readonly value: MeasureValue;
  readonly units: readonly EvaluationUnit[];
  readonly covariateNames?: readonly string[];
  readonly actions: readonly EvaluationAction[];
  /** Where the values come from, such as the name of a file. */
  readonly source: string;
}

/** What a plan begins with. */
export const plainPlan: MeasurePlan = {
  ...{ measure: "", owner: "", outcome: "", hypothesis: "", begins: null, ends: null },
  ...{ lowerIsBetter: true, confidence: 0.95 },
};

export const plainValue: MeasureValue = {
  ...{ invest: 0, runningPerYear: 0, worth: 1, units: 1, periodsPerYear: 12, years: 3, discount: 0.1, expected: null },
};
