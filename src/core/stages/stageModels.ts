import { M3a } from "./models/m3a";
import { M3b } from "./models/m3b";
import { M4a } from "./models/m4a";
import { M4b } from "./models/m4b";
import { M4c } from "./models/m4c";
import { M4d } from "./models/m4d";
import { M5A } from "./models/m5a";
import { M5b } from "./models/m5b";
import { M5c } from "./models/m5c";
import { M6a } from "./models/m6a";
import { M6b } from "./models/m6b";
import { M6c } from "./models/m6c";
import type { StageModel } from "./model";

/** Every model there is, the default one first. Add one line per model. */
const models: readonly StageModel[] = [M5A, M3a, M3b, M4a, M4b, M4c, M4d, M5b, M5c, M6a, M6b, M6c];

/** The models by their ids. */
export const stageModels: Readonly<Record<string, StageModel>> = Object.fromEntries(
  models.map((model) => [model.id, model]),
);
