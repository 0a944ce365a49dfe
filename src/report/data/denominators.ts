import type { StageModel } from "../../core";
import type { CostLine } from "../costs/categories";
import type { CustomerRow, Period } from "./rows";

/**
 * What the cost of a line is divided by: customers of the period, never those of a stage on a date
 * (but for "value", which is a stage).
 */
export function denominator(
  line: CostLine,
  customers: readonly CustomerRow[],
  period: Period,
  model: StageModel,
): number {
  const within = (day: number | null) => day !== null && day >= period.start && day <= period.end;
  const counts: Readonly<Record<CostLine, (customer: CustomerRow) => boolean>> = {
    acquisition: ({ first }) => within(first),
    activation: ({ second }) => within(second),
    retention: ({ first, stageAtStart }) => first !== null && first < period.start && stageAtStart !== model.churn,
    value: ({ stage }) => stage === model.value,
    churn: ({ churnedOn }) => within(churnedOn),
    unallocated: () => false,
  };
  return customers.filter(counts[line]).length;
}
