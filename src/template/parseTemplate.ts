import * as v from "valibot";
import { CoreError, requireStageModel } from "../core";
import { parseFormula } from "../core/formula/parse";
import { kpiIds } from "../report/kpis/kpiChoice";
import { TemplateError } from "./errors";
import { format } from "./format";
import { templateSchema } from "./schema";
import type { Template } from "./template";
import { upgrade, type Loose } from "./upgrade";

/**
 * Reads a template from its text; earlier versions are brought up to date.
 *
 * @throws TemplateError "not-json", "not-a-template", "template-version", and "bad-template" with the place
 */
export function parseTemplate(text: string): Template {
  const file = json(text);
  if (!isObject(file) || file["format"] !== format) throw new TemplateError("not-a-template");
  const result = v.safeParse(templateSchema, upgrade(file));
  if (!result.success) throw fault(result.issues[0]);
  const { id, name, language, settings } = result.output;
  const template: Template = { id, name, ...(language !== undefined && { language }), settings };
  requireSense(template);
  return template;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new TemplateError("not-json", { reason: error.message });
  }
}

function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fault(issue: v.InferIssue<typeof templateSchema>): TemplateError {
  // of several ways to be right, the one that got furthest tells most
  const deepest = [...(issue.issues ?? [])].sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0];
  const { received, expected } = deepest ?? issue;
  const place = v.getDotPath(deepest?.path ? { ...issue, path: deepest.path } : issue) ?? "{ }";
  return new TemplateError("bad-template", { place, got: received.slice(0, 80), want: (expected ?? "").slice(0, 200) });
}

/** What the shape alone cannot tell: stage models that hang together, KPIs that can be computed. */
function requireSense({ settings: { stageModel, kpis = [] } }: Template): void {
  if (typeof stageModel === "object") at("settings.stageModel", () => requireStageModel(stageModel));
  kpis.forEach(({ id, formula }, index) => {
    const place = `settings.kpis.${index}`;
    if (formula !== undefined) return at(`${place}.formula`, () => parseFormula(formula));
    if (kpiIds.some((known) => known === id)) return;
    throw new TemplateError("bad-template", { place: `${place}.id`, got: id, want: kpiIds.join(", ") });
  });
}

function at(place: string, check: () => unknown): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    const { got = "", want = error.code, allowed } = error.details;
    throw new TemplateError("bad-template", { place, got, want: allowed ?? want });
  }
}
