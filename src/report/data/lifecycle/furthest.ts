import type { StageModel } from "../../../core";
import type { Lives } from "./lives";

/** Steps of the funnel: the stages that orders can tell, without the one of those who have left. */
function funnelSteps({ stages, unseen = [], churn }: StageModel): readonly string[] {
  return stages.filter((stage) => stage !== churn && !unseen.includes(stage));
}

/**
 * How far a customer came: the later of the stage on the day of the last order and the one on the last day before
 * leaving (or on the as-of date), so that neither who has left nor who fell back counts for less than was reached.
 */
export function furthestStage(model: StageModel, { standing }: Lives) {
  const steps = funnelSteps(model);
  const stepOf = model.stages.map((stage) => steps.indexOf(stage));
  return (customer: number, last: number, present: number): string => {
    const reached = stepOf[standing(customer, present).stage]!;
    const atLast = Number.isNaN(last) ? 0 : stepOf[standing(customer, last).stage]!;
    return steps[Math.max(0, reached, atLast)]!;
  };
}
