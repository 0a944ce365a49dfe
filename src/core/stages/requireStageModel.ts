import { CoreError } from "../errors";
import type { Condition, StageModel, StageRule } from "./model";

/** Names end up in criteria of formulas, where signs such as * and > have a meaning of their own. */
const plainName = /^\p{L}[\p{L}\p{N} -]*$/u;

const measures: readonly string[] = ["orders", "daysSinceFirst", "daysSinceLast"] satisfies Condition["measure"][];
const comparisons: readonly string[] = ["=", "<=", ">", ">="] satisfies Condition["is"][];

/**
 * Checks a model that a user made, from its names to its last rule, and hands it back.
 *
 * @throws CoreError "empty-input" for a model without stages, "out-of-domain" for names that are double or hold signs
 * other than letters, digits, blanks and hyphens, for a threshold below 0, and unless the last rule, and only that one,
 * is for all; "unknown-word" for a stage, threshold, measure or comparison that there is not
 */
export function requireStageModel(model: StageModel): StageModel {
  const { stages, rules, thresholds, unseen = [], churn, value } = model;
  if (stages.length === 0) throw new CoreError("empty-input", { name: "stages" });
  stages.forEach((stage, index) => requireName(stage, stages.indexOf(stage) === index));
  for (const [name, { default: limit }] of Object.entries(thresholds)) {
    if (!(limit >= 0 && limit < Infinity)) throw new CoreError("out-of-domain", { name, got: limit, want: ">= 0" });
  }
  for (const { stage, when } of rules) {
    requireWord("stage", stage, stages);
    when.forEach((condition) => requireCondition(condition, Object.keys(thresholds)));
  }
  requireLastRule(rules);
  for (const stage of [...unseen, churn, value]) if (stage !== undefined) requireWord("stage", stage, stages);
  return model;
}

function requireName(stage: string, isFirst: boolean): void {
  if (!plainName.test(stage)) {
    throw new CoreError("out-of-domain", { name: "stage", got: stage, want: "A-Z, 0-9, blank, -" });
  }
  if (!isFirst) throw new CoreError("out-of-domain", { name: "stage", got: `${stage}, ${stage}`, want: stage });
}

function requireCondition({ measure, is, limit }: Condition, thresholds: readonly string[]): void {
  requireWord("measure", measure, measures);
  requireWord("comparison", is, comparisons);
  if (typeof limit === "string") requireWord("threshold", limit, thresholds);
  else if (!Number.isFinite(limit)) throw new CoreError("out-of-domain", { name: "limit", got: limit, want: ">= 0" });
}

/** Every customer must have a stage, and no rule may stand where it can never hold. */
function requireLastRule(rules: readonly StageRule[]): void {
  const forAll = rules.findIndex(({ when }) => when.length === 0) + 1;
  if (forAll === 0 || forAll !== rules.length) {
    throw new CoreError("out-of-domain", { name: "rule without conditions", got: forAll, want: rules.length });
  }
}

function requireWord(name: string, got: string, allowed: readonly string[]): void {
  if (!allowed.includes(got)) throw new CoreError("unknown-word", { name, got, allowed: allowed.join(", ") });
}
