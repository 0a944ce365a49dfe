import { CoreError } from "../../core/errors";
import type { Translate } from "../../i18n";
import { IntakeError, intakeSentence } from "../../intake";
import { ScenarioInputError, scenarioInputSentence } from "../../scenario/input/errors";
import { templateSentence } from "../../template";
import { TemplateError } from "../../template/errors";

/** Why a table or a template cannot be taken, as a sentence. @throws what is no refusal */
export function refusal(error: unknown, t: Translate): string {
  if (error instanceof ScenarioInputError) return scenarioInputSentence(error, t);
  if (error instanceof TemplateError) return templateSentence(error, t);
  if (error instanceof IntakeError) return intakeSentence(error, t);
  if (error instanceof CoreError) return t(`error.${error.code}`, error.details);
  throw error;
}
