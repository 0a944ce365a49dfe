import * as v from "valibot";
import { requireStageModel } from "../core";
import { parseFormula } from "../core/formula/parse";
import { kpiIds } from "../report/kpis/kpiChoice";
import { TemplateError } from "./errors";
import { format } from "./format";
import { checkAt, readJson, schemaFault } from "./readJson";
import { templateSchema } from "./schema";
import type { Template } from "./template";
import { upgrade } from "./upgrade";

/**
 * Reads a template from its text; earlier versions are brought up to date.
 *
 * @throws TemplateError "not-json", "not-a-template", "template-version"; "bad-template" and "unknown-place" with the place
 */
export function parseTemplate(text: string): Template {
  const result = v.safeParse(templateSchema, upgrade(readJson(text, format)));
  if (!result.success) throw schemaFault(result.issues[0]);
  const { id, name, language, settings } = result.output;
  const template: Template = { id, name, ...(language !== undefined && { language }), settings };
  requireSense(template);
  return template;
}

/** What the shape alone cannot tell: stage models that hang together, KPIs that can be computed. */
function requireSense({ settings: { stageModel, kpis = [] } }: Template): void {
  if (typeof stageModel === "object") checkAt("settings.stageModel", () => requireStageModel(stageModel));
  kpis.forEach(({ id, formula }, index) => {
    const place = `settings.kpis.${index}`;
    if (formula !== undefined) return checkAt(`${place}.formula`, () => void parseFormula(formula));
    if (kpiIds.some((known) => known === id)) return;
    throw new TemplateError("bad-template", { place: `${place}.id`, got: id, want: kpiIds.join(", ") });
  });
}
