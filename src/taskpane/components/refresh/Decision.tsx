import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useText } from "../../text";

type Option = "keepMine" | "takeNew" | "newSheet" | "rebuild" | "forget" | "keep" | "remove";

interface DecisionProps<Value extends Option> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Value[];
  readonly onValue: (value: Value) => void;
}

/** One thing to decide before a refresh. */
export function Decision<Value extends Option>({ label, value, options, onValue }: DecisionProps<Value>) {
  const t = useText();
  return (
    <Field label={label}>
      <RadioGroup value={value} onChange={(_event, data) => onValue(data.value as Value)}>
        {options.map((option) => (
          <Radio key={option} value={option} label={t(`pane.decide.${option}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
