import type { Translate } from "../../i18n";
import { TemplateError } from "../errors";
import type { Template } from "../template";
import { b2bServices } from "./b2bServices";
import { bank } from "./bank";
import { retail } from "./retail";
import { startUp } from "./startUp";
import { subscription } from "./subscription";
import { telecom } from "./telecom";

/** What we offer to begin with. Add one line per preset. */
const presets = [subscription, retail, b2bServices, bank, telecom, startUp] as const;

export const presetIds = presets.map(({ id }) => id);

/** The presets, called by their names in the language of the user. */
export function presetTemplates(t: Translate): Template[] {
  return presets.map((preset) => ({ ...preset, name: t(`template.preset.${preset.id}`) }));
}

/**
 * A preset by its id, without regard to case.
 *
 * @throws TemplateError "unknown-template"
 */
export function presetTemplate(id: string, t: Translate): Template {
  const found = presetTemplates(t).find((preset) => preset.id === id.toLowerCase());
  if (found === undefined) throw new TemplateError("unknown-template", { got: id, allowed: presetIds.join(", ") });
  return found;
}
