import { Button, Caption1, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { CoreError } from "../../../core/errors";
import type { Unit } from "../../../scenario/model/driver";
import type { ScenarioStudy } from "../../../scenario/study";
import { withOutcome, withOwnLine } from "../../planner/studyEdits";
import { useText } from "../../text";
import { useLayout } from "../layout";

interface OutcomeFormProps {
  readonly study: ScenarioStudy;
  readonly onStudy: (study: ScenarioStudy) => void;
}

const units: readonly Unit[] = ["money", "share", "count", "months", "minutes", "ratio"];

/** What the tables, the tornado and the simulation look at: a line of the model, or one of the planner's own. */
export function OutcomeForm({ study, onStudy }: OutcomeFormProps) {
  const t = useText();
  const layout = useLayout();
  const [label, setLabel] = useState("");
  const [text, setText] = useState("");
  const [unit, setUnit] = useState<Unit>("money");
  const [fault, setFault] = useState<string>();
  const add = () => {
    try {
      onStudy(withOwnLine(study, label.trim() || text, text, unit));
      setLabel("");
      setText("");
      setFault(undefined);
    } catch (error) {
      if (!(error instanceof CoreError)) throw error;
      setFault(t(`error.${error.code}`, error.details));
    }
  };
  return (
    <div className={layout.stack}>
      <Field label={t("planner.outcome")}>
        <Select
          className={layout.shrinks}
          value={study.model.outcome}
          onChange={(_event, { value }) => onStudy(withOutcome(study, value))}
        >
          {study.model.lines.map(({ id, label: name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("planner.own.name")}>
        <Input value={label} onChange={(_event, { value }) => setLabel(value)} />
      </Field>
      <Field label={t("planner.own.formula")} {...(fault && { validationMessage: fault })}>
        <Input value={text} placeholder="clv - 3 * cac" onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Field label={t("scenario.column.unit")}>
        <Select className={layout.shrinks} value={unit} onChange={(_event, { value }) => setUnit(value as Unit)}>
          {units.map((name) => (
            <option key={name} value={name}>
              {t(`scenario.unit.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Caption1 className={layout.quiet}>
        {t("planner.own.names", {
          names: [...study.model.drivers, ...study.model.lines].map(({ id }) => id).join(", "),
        })}
      </Caption1>
      <Button className={layout.start} disabledFocusable={text.trim() === ""} onClick={add}>
        {t("planner.own.add")}
      </Button>
    </div>
  );
}
