import { Body1, Field, Input, Select } from "@fluentui/react-components";
import { exampleEvaluation } from "../../../scenario/evaluation/example";
import type { EvaluationAction, MeasurePlan, MeasureValue } from "../../../scenario/evaluation/settings";
import type { Unit } from "../../../scenario/model/driver";
import { useText } from "../../text";
import { useLayout } from "../layout";
import { DateField } from "./DateField";
import { NumberField } from "./NumberField";
import { RowsForm } from "./RowsForm";
import type { StudyPart } from "./studyPart";

const texts = ["measure", "owner", "outcome", "hypothesis"] as const;
const numbers = {
  ...{ invest: "money", runningPerYear: "money", worth: "money", units: "count", periodsPerYear: "count" },
  ...{ years: "count", discount: "share", expected: "money" },
} as const satisfies Record<keyof MeasureValue, Unit>;

/** What was planned of a measure, and what its outcome is worth. */
export function EvaluationForm({ study, onStudy }: StudyPart) {
  const t = useText();
  const layout = useLayout();
  const settings = study.evaluation ?? exampleEvaluation(t);
  const { plan, value, units, source } = settings;
  const changePlan = (changed: Partial<MeasurePlan>) =>
    onStudy({ ...study, evaluation: { ...settings, plan: { ...plan, ...changed } } });
  const changeValue = (key: keyof MeasureValue, changed: number | undefined) =>
    onStudy({ ...study, evaluation: { ...settings, value: { ...value, [key]: changed ?? emptied(key) } } });
  const [lower, higher] = [t("scenario.evaluation.lower"), t("scenario.evaluation.higher")];
  return (
    <div className={layout.stack}>
      <Body1>{t("planner.evaluation.units", { count: units.length, source })}</Body1>
      {texts.map((key) => (
        <Field key={key} label={t(`scenario.evaluation.input.${key}`)}>
          <Input value={plan[key]} onChange={(_event, { value: text }) => changePlan({ [key]: text })} />
        </Field>
      ))}
      {(["begins", "ends"] as const).map((key) => (
        <DateField
          key={key}
          label={t(`scenario.evaluation.input.${key}`)}
          value={plan[key]}
          onChange={(day) => changePlan({ [key]: day })}
        />
      ))}
      <Field label={t("scenario.evaluation.input.better")}>
        <Select
          className={layout.shrinks}
          value={plan.lowerIsBetter ? "lower" : "higher"}
          onChange={(_event, { value: chosen }) => changePlan({ lowerIsBetter: chosen === "lower" })}
        >
          <option value="lower">{lower}</option>
          <option value="higher">{higher}</option>
        </Select>
      </Field>
      <NumberField
        label={t("scenario.evaluation.input.confidence")}
        unit="share"
        value={plan.confidence}
        onChange={(confidence = 0.95) => changePlan({ confidence })}
      />
      {(Object.keys(numbers) as (keyof MeasureValue)[]).map((key) => (
        <NumberField
          key={key}
          label={t(`scenario.evaluation.input.${key}`)}
          unit={numbers[key]}
          value={value[key] ?? undefined}
          onChange={(changed) => changeValue(key, changed)}
        />
      ))}
      <RowsForm<EvaluationAction>
        rows={settings.actions}
        fields={[
          { key: "action", label: t("scenario.evaluation.column.action"), kind: "text" },
          { key: "owner", label: t("scenario.evaluation.column.owner"), kind: "text" },
          { key: "due", label: t("scenario.evaluation.column.due"), kind: "date" },
        ]}
        nameOf={({ action }, place) => action || `${t("scenario.evaluation.column.action")} ${place + 1}`}
        onRows={(actions) => onStudy({ ...study, evaluation: { ...settings, actions } })}
        fresh={{ action: "", owner: "", due: null }}
      />
    </div>
  );
}

/** Only what was expected may be unknown. */
function emptied(key: keyof MeasureValue): number | null {
  return key === "expected" ? null : 0;
}
