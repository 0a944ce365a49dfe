/**
 * Why a template was refused. `templateSentence` turns the code into words.
 *
 * - `not-json`: the text is not JSON (`reason`).
 * - `not-a-template`: JSON, but not one of our templates (`format` that it should have).
 * - `template-version`: saved by a later version, or by none that we know (`found`, `known`).
 * - `bad-template`: one place of it is wrong (`place`, `got`, `want`).
 * - `unknown-place`: it says something that templates do not have (`place`).
 * - `unknown-template`: no preset has this id (`got`, `allowed`).
 */
export type TemplateErrorCode =
  "not-json" | "not-a-template" | "template-version" | "bad-template" | "unknown-place" | "unknown-template";

/** The only error that templates throw: a code and the facts that a sentence about it needs. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  constructor(
    readonly code: TemplateErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
  }
}
