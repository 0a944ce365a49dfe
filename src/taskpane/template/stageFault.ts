import { CoreError, requireStageModel, type StageModel } from "../../core";
import type { Translate } from "../../i18n";

/** What is wrong with a model of the user's, as a sentence; undefined if nothing is. */
export function stageFault(model: StageModel, t: Translate): string | undefined {
  try {
    requireStageModel(model);
    return undefined;
  } catch (error) {
    if (error instanceof CoreError) return t(`error.${error.code}`, error.details);
    throw error;
  }
}
