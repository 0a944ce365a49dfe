import { M5A } from "./m5a";
import type { StageModel } from "./model";

/** Every model there is, by its id. Add one line per model. */
export const stageModels: Readonly<Record<string, StageModel>> = { [M5A.id]: M5A };
