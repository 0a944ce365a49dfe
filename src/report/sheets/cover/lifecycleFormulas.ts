import type { PlanContext } from "../../context";
import type { CheckFormulas } from "./checkFormulas";

type LifecycleCheck = "stageCosts" | "migration" | "bridge" | "mrr" | "billed";

/** The formulas of the checks on stages, moves and subscriptions. */
export function lifecycleFormulas(_: PlanContext, __: LifecycleCheck): CheckFormulas | undefined {
  return undefined;
}
