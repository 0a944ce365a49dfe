import type { Facts, Origin } from "../../intake/facts";
import type { ReportData } from "../data";
import type { Dimension } from "../plan";
import type { CustomerTraits } from "./customerTraits";

/** What the rows of every measure are found from. */
export interface TraceInputs {
  readonly facts: Facts;
  readonly data: ReportData;
  readonly traits: CustomerTraits;
}

/** Rows of a fact table as a measure sees them. */
export interface FactRows {
  readonly length: number;
  /** What a row adds to the measure; NaN where it does not belong to it. */
  readonly amount: (row: number) => number;
  /** What a row is, by dimension; "" for none. */
  readonly dimensions: Readonly<Partial<Record<Dimension, (row: number) => string>>>;
  readonly origin: Origin | undefined;
}

/** The name that a row points to; "" for none. */
export function named(names: readonly string[] | undefined, index: Int32Array | undefined) {
  return (row: number): string => names?.[index?.[row] ?? -1] ?? "";
}

/** The customer of a row, and what is known of that customer. */
export function customerDimensions(of: (row: number) => string, traits: CustomerTraits): FactRows["dimensions"] {
  return {
    customer: of,
    stage: (row) => traits.stage(of(row)),
    segment: (row) => traits.segment(of(row)),
    cohort: (row) => traits.cohort(of(row)),
  };
}
