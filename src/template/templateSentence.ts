import type { Translate } from "../i18n";
import type { TemplateError } from "./errors";

/** Why a template was refused, in the language of the user. */
export function templateSentence({ code, details }: TemplateError, t: Translate): string {
  return t(`template.error.${code}`, details);
}
