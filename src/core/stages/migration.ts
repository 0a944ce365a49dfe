import { CoreError } from "../errors";
import { requireLength } from "../require";
import type { StageModel } from "./model";

/** How customers moved between two dates. */
export interface Migration {
  /** counts[from][to], both in the order of the model's stages. */
  readonly counts: readonly Float64Array[];
  readonly stayed: number;
  /** To the next stage that orders can tell, or beyond. */
  readonly forward: number;
  /** Those of the forward moves that passed over a stage. */
  readonly skipped: number;
  /** Back to an earlier stage, without having left. */
  readonly backward: number;
  /** Into the stage of those who have left, and out of it. */
  readonly left: number;
  readonly returned: number;
}

/**
 * The migration matrix between two dates and the kinds of moves in it; each customer is counted once.
 *
 * @param from stage of each customer on the first date
 * @param to stage of the same customers on the second
 * @throws CoreError "length-mismatch"; "unknown-word" for a stage that the model does not have
 */
export function migration(model: StageModel, from: readonly string[], to: readonly string[]): Migration {
  requireLength("to", to.length, from.length);
  const counts = model.stages.map(() => new Float64Array(model.stages.length));
  from.forEach((stage, customer) => {
    counts[indexOf(model, stage)]![indexOf(model, to[customer]!)]! += 1;
  });
  const sum = (isMove: (from: number, to: number) => boolean) =>
    counts.reduce((total, row, a) => row.reduce((all, count, b) => all + (isMove(a, b) ? count : 0), total), 0);
  const gone = model.churn === undefined ? -1 : model.stages.indexOf(model.churn);
  const place = placesOf(model);
  const isBetween = (a: number, b: number) => a !== b && a !== gone && b !== gone;
  return {
    counts,
    stayed: sum((a, b) => a === b),
    forward: sum((a, b) => isBetween(a, b) && b > a),
    skipped: sum((a, b) => isBetween(a, b) && place[b]! > place[a]! + 1),
    backward: sum((a, b) => isBetween(a, b) && b < a),
    left: sum((a, b) => a !== b && b === gone),
    returned: sum((a, b) => a !== b && a === gone),
  };
}

/** Places on the way through the lifecycle: a stage that orders cannot tell is no step that could be skipped. */
function placesOf({ stages, unseen = [], churn }: StageModel): number[] {
  const seen = stages.filter((stage) => !unseen.includes(stage) && stage !== churn);
  return stages.map((stage) => seen.indexOf(stage));
}

function indexOf({ stages }: StageModel, stage: string): number {
  const index = stages.indexOf(stage);
  if (index < 0) throw new CoreError("unknown-word", { name: "stage", got: stage, allowed: stages.join(", ") });
  return index;
}
