import type { Condition, StageModel, StageRule } from "../../core";

/** The user's own copy of a model, to be changed. */
export function ownModel(model: StageModel): StageModel {
  return { ...model, id: "own" };
}

/** A model with other rules: its stages are those that the rules name, in the order in which they were. */
export function withRules(model: StageModel, rules: readonly StageRule[]): StageModel {
  const named = new Set(rules.map(({ stage }) => stage));
  const kept = model.stages.filter((stage) => named.has(stage) || model.unseen?.includes(stage));
  const added = [...named].filter((stage) => !kept.includes(stage));
  const { churn, value, ...others } = model;
  const stages = [...kept, ...added];
  return {
    ...others,
    stages,
    rules,
    ...(churn !== undefined && stages.includes(churn) && { churn }),
    ...(value !== undefined && stages.includes(value) && { value }),
  };
}

export function withoutRule(rules: readonly StageRule[], index: number): StageRule[] {
  return rules.filter((_, at) => at !== index);
}

/** Up by -1, down by 1; a rule at the end stays there. */
export function movedRule(rules: readonly StageRule[], index: number, by: -1 | 1): StageRule[] {
  const target = index + by;
  if (target < 0 || target >= rules.length) return [...rules];
  const moved = [...rules];
  [moved[index], moved[target]] = [moved[target]!, moved[index]!];
  return moved;
}

/** A new rule goes before the last one, which is for everybody else. */
export function addedRule(rules: readonly StageRule[], stage: string): StageRule[] {
  const rule: StageRule = { stage, when: [newCondition] };
  return [...rules.slice(0, -1), rule, ...rules.slice(-1)];
}

export const newCondition: Condition = { measure: "daysSinceLast", is: ">", limit: 90 };

export function changedRule(rules: readonly StageRule[], index: number, changed: Partial<StageRule>): StageRule[] {
  return rules.map((rule, at) => (at === index ? { ...rule, ...changed } : rule));
}

/** A limit as it is typed: a number, or the name of a threshold. */
export function limitOf(text: string): number | string {
  const value = Number(text);
  return text.trim() !== "" && Number.isFinite(value) ? value : text.trim();
}
