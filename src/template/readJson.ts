import * as v from "valibot";
import { CoreError } from "../core";
import { TemplateError } from "./errors";
import type { Loose } from "./upgrade";

/**
 * The object in a text, if it says that it is of a format.
 *
 * @throws TemplateError "not-json", "not-a-template"
 */
export function readJson(text: string, format: string): Loose {
  const file = json(text);
  if (!isObject(file) || file["format"] !== format) throw new TemplateError("not-a-template", { format });
  return file;
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

/** What the schema found wrong, with the place. */
export function schemaFault(issue: v.BaseIssue<unknown>): TemplateError {
  // of several ways to be right, the one that got furthest tells most
  const deepest = [...(issue.issues ?? [])].sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0];
  const { received, expected } = deepest ?? issue;
  const place = v.getDotPath(deepest?.path ? { ...issue, path: deepest.path } : issue) ?? "{ }";
  if (expected === "never") return new TemplateError("unknown-place", { place });
  return new TemplateError("bad-template", { place, got: received.slice(0, 80), want: (expected ?? "").slice(0, 200) });
}

/**
 * What the shape alone cannot tell.
 *
 * @throws TemplateError "bad-template" at the place, where the check throws a CoreError
 */
export function checkAt<Checked>(place: string, check: () => Checked): Checked {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    const { got = "", want = error.code, allowed } = error.details;
    throw new TemplateError("bad-template", { place, got, want: allowed ?? want });
  }
}
