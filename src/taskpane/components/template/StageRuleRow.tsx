import { Button, Caption1, Field, Input, Select } from "@fluentui/react-components";
import type { Condition, StageRule } from "../../../core";
import { limitOf, newCondition } from "../../template/stageRules";
import { useText } from "../../text";
import { useLayout } from "../layout";

interface StageRuleRowProps {
  readonly number: number;
  readonly rule: StageRule;
  readonly isLast: boolean;
  readonly onChange: (changed: Partial<StageRule>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One rule: the stage, its conditions, and its place in the order. */
export function StageRuleRow({ number, rule, isLast, onChange, onMove, onRemove }: StageRuleRowProps) {
  const t = useText();
  const layout = useLayout();
  const { stage, when } = rule;
  const set = (index: number, changed: Partial<Condition>) =>
    onChange({ when: when.map((condition, at) => (at === index ? { ...condition, ...changed } : condition)) });
  return (
    <li className={layout.card}>
      <Field label={t("pane.stage.rule", { number })}>
        <Input value={stage} onChange={(_event, { value }) => onChange({ stage: value })} />
      </Field>
      {when.length === 0 && <Caption1>{t("pane.stage.everybody")}</Caption1>}
      {when.map((condition, index) => (
        <ConditionFields
          key={index}
          condition={condition}
          onChange={(changed) => set(index, changed)}
          onRemove={() => onChange({ when: when.filter((_, at) => at !== index) })}
        />
      ))}
      <div className={layout.row}>
        <Button size="small" onClick={() => onChange({ when: [...when, newCondition] })}>
          {t("pane.stage.addCondition")}
        </Button>
        <Button
          size="small"
          disabledFocusable={number === 1}
          aria-label={t("pane.stage.upOne", { number })}
          onClick={() => onMove(-1)}
        >
          ↑
        </Button>
        <Button
          size="small"
          disabledFocusable={isLast}
          aria-label={t("pane.stage.downOne", { number })}
          onClick={() => onMove(1)}
        >
          ↓
        </Button>
        <Button size="small" aria-label={t("pane.stage.removeOne", { number })} onClick={onRemove}>
          {t("pane.remove.one")}
        </Button>
      </div>
    </li>
  );
}

interface ConditionFieldsProps {
  readonly condition: Condition;
  readonly onChange: (changed: Partial<Condition>) => void;
  readonly onRemove: () => void;
}

const measures = ["orders", "daysSinceFirst", "daysSinceLast"] as const;
const comparisons = ["=", "<=", ">", ">="] as const;

function ConditionFields({ condition: { measure, is, limit }, onChange, onRemove }: ConditionFieldsProps) {
  const t = useText();
  const layout = useLayout();
  return (
    <div className={layout.fields}>
      <Select
        className={layout.shrinks}
        aria-label={t("pane.stage.measure")}
        value={measure}
        onChange={(_event, { value }) => onChange({ measure: value as Condition["measure"] })}
      >
        {measures.map((one) => (
          <option key={one} value={one}>
            {t(`pane.stage.measure.${one}`)}
          </option>
        ))}
      </Select>
      <Select
        className={layout.shrinks}
        aria-label={t("pane.stage.comparison")}
        value={is}
        onChange={(_event, { value }) => onChange({ is: value as Condition["is"] })}
      >
        {comparisons.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
      <Input
        className={layout.shrinks}
        aria-label={t("pane.stage.limit")}
        value={String(limit)}
        onChange={(_event, { value }) => onChange({ limit: limitOf(value) })}
      />
      <Button size="small" aria-label={t("pane.stage.removeCondition")} onClick={onRemove}>
        {t("pane.remove.one")}
      </Button>
    </div>
  );
}
