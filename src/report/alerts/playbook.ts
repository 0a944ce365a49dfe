import type { StageModel } from "../../core";
import type { CustomerRow } from "../data/rows";

/** Where a customer stands in its life, whatever the stage model: the rows of the playbook. */
export const phases = ["new", "regular", "value", "lost"] as const;

export type Phase = (typeof phases)[number];

export function phaseOf({ stage, orders }: Pick<CustomerRow, "stage" | "orders">, model: StageModel): Phase {
  if (stage === model.churn) return "lost";
  if (stage === model.value) return "value";
  return orders > 1 ? "regular" : "new";
}
