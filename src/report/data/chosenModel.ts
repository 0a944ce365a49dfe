import { CoreError, M5A, requireStageModel, stageModels, type StageModel } from "../../core";

/** The model of that id, whatever its case, the user's own, or the default one. @throws CoreError "unknown-word", or what is wrong with the user's own */
export function chosenModel(chosen: string | StageModel = M5A): StageModel {
  if (typeof chosen !== "string") return requireStageModel(chosen);
  const found = Object.values(stageModels).find(({ id }) => id.toLowerCase() === chosen.toLowerCase());
  if (found) return found;
  throw new CoreError("unknown-word", {
    name: "stageModel",
    got: chosen,
    allowed: Object.keys(stageModels).join(", "),
  });
}
