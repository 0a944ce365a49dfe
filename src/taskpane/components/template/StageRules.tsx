import { Body1, Button, Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { StageModel, StageRule } from "../../../core";
import { addedRule, changedRule, movedRule, withoutRule, withRules } from "../../template/stageRules";
import { useText } from "../../text";
import { useLayout } from "../layout";
import { StageRuleRow } from "./StageRuleRow";

interface StageRulesProps {
  readonly model: StageModel;
  /** What is wrong with it, as a sentence. */
  readonly fault: string | undefined;
  readonly onChange: (model: StageModel) => void;
}

/** Ordered rules, of which the first that holds wins; the last one is for everybody else. */
export function StageRules({ model, fault, onChange }: StageRulesProps) {
  const t = useText();
  const layout = useLayout();
  const { rules } = model;
  const change = (next: readonly StageRule[]) => onChange(withRules(model, next));
  return (
    <div className={layout.stack}>
      <Body1>{t("pane.stage.rules")}</Body1>
      <ol className={layout.list}>
        {rules.map((rule, index) => (
          <StageRuleRow
            key={index}
            number={index + 1}
            rule={rule}
            isLast={index === rules.length - 1}
            onChange={(changed) => change(changedRule(rules, index, changed))}
            onMove={(by) => change(movedRule(rules, index, by))}
            onRemove={() => change(withoutRule(rules, index))}
          />
        ))}
      </ol>
      <Button
        className={layout.start}
        size="small"
        onClick={() => change(addedRule(rules, rules.at(-1)?.stage ?? model.stages[0] ?? ""))}
      >
        {t("pane.stage.add")}
      </Button>
      <div role="status">
        {fault === undefined ? (
          <Caption1>{t("pane.stage.valid")}</Caption1>
        ) : (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{fault}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
