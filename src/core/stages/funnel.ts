import { CoreError } from "../errors";
import type { StageModel } from "./model";

/** One step of the funnel. */
export interface FunnelStep {
  readonly stage: string;
  /** Customers who stand in the stage or came further. */
  readonly reached: number;
  /** Share of those who reached the step before; undefined for the first, and where nobody reached the one before. */
  readonly conversion?: number;
  /** Cost of the step in money, and per customer who reached it; undefined where none is given, or nobody came. */
  readonly cost?: number;
  readonly costPerCustomer?: number;
}

/**
 * The funnel through the stages that orders can tell, without the one of those who have left: a customer who left
 * counts as far as it came, so it is given by the stage of its last order.
 *
 * @param furthest the stage that each customer reached
 * @param costs money by stage
 * @throws CoreError "unknown-word" for a stage that is no step
 */
export function funnel(
  { stages, unseen = [], churn }: StageModel,
  furthest: readonly string[],
  costs: Readonly<Record<string, number>> = {},
): FunnelStep[] {
  const steps = stages.filter((stage) => stage !== churn && !unseen.includes(stage));
  const reached = new Float64Array(steps.length);
  for (const stage of furthest) {
    const step = steps.indexOf(stage);
    if (step < 0) throw new CoreError("unknown-word", { name: "stage", got: stage, allowed: steps.join(", ") });
    for (let passed = 0; passed <= step; passed++) reached[passed]! += 1;
  }
  return steps.map((stage, index) => {
    const came = reached[index]!;
    const before = index === 0 ? 0 : reached[index - 1]!;
    const cost = costs[stage];
    return {
      ...{ stage, reached: came },
      ...(before > 0 && { conversion: came / before }),
      ...(cost !== undefined && { cost, ...(came > 0 && { costPerCustomer: cost / came }) }),
    };
  });
}
