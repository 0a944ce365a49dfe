import { stageModels, type Condition, type StageRule, type Thresholds } from "../../../core";
import type { Key, Translate } from "../../../i18n";

const signs: Readonly<Record<Condition["is"], string>> = { "=": "=", "<=": "≤", ">": ">", ">=": "≥" };

/** A rule in words, with the thresholds that were applied: "orders = 1 and days since first order ≤ 30". */
export function ruleText(t: Translate, { when }: StageRule, thresholds: Thresholds): string {
  if (when.length === 0) return t("report.otherwise");
  return when
    .map(({ measure, is, limit }) => {
      const bound = typeof limit === "number" ? limit : thresholds[limit]!;
      return `${t(`report.measure.${measure}`)} ${signs[is]} ${bound}`;
    })
    .join(t("report.and"));
}

const known: ReadonlySet<string> = new Set(
  Object.values(stageModels).flatMap((model) => Object.keys(model.thresholds)),
);

/** Thresholds come from the model's data, so their words are looked up by name; a user's own model brings its own. */
export function thresholdName(t: Translate, name: string): string {
  return known.has(name) ? t(`report.threshold.${name}` as Key) : name;
}
