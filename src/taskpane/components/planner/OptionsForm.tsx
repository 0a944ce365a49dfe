import { Field, Input, Select } from "@fluentui/react-components";
import { defaultSampling, samplings } from "../../../scenario/simulate/sampling";
import { defaultRuns, defaultSeed, leastRuns, mostRuns } from "../../../scenario/simulate/settings";
import type { ScenarioStudy } from "../../../scenario/study";
import { useText } from "../../text";
import { useLayout } from "../layout";
import { DateField } from "./DateField";

interface OptionsFormProps {
  readonly study: ScenarioStudy;
  readonly onStudy: (study: ScenarioStudy) => void;
}

/** How far to look ahead, and how often to draw. */
export function OptionsForm({ study, onStudy }: OptionsFormProps) {
  const t = useText();
  const layout = useLayout();
  const { forecast, monteCarlo = {}, sensitivity, subject, unit } = study;
  const number = (text: string, otherwise: number) => (text.trim() === "" ? otherwise : Number(text));
  return (
    <div className={layout.fields}>
      <Field label={t("planner.months")}>
        <Input
          type="number"
          min={12}
          max={60}
          value={String(forecast?.months ?? 24)}
          onChange={(_event, { value }) => onStudy({ ...study, forecast: { ...forecast, months: number(value, 24) } })}
        />
      </Field>
      <Field label={t("planner.steps")}>
        <Input
          type="number"
          min={5}
          max={25}
          value={String(sensitivity?.steps ?? 9)}
          onChange={(_event, { value }) =>
            onStudy({ ...study, sensitivity: { ...sensitivity, steps: number(value, 9) } })
          }
        />
      </Field>
      <Field label={t("planner.subject")}>
        <Input value={subject ?? ""} onChange={(_event, { value }) => onStudy(withText(study, "subject", value))} />
      </Field>
      <Field label={t("planner.unit")}>
        <Input value={unit ?? ""} onChange={(_event, { value }) => onStudy(withText(study, "unit", value))} />
      </Field>
      <DateField
        label={t("planner.asOf")}
        value={study.asOf ?? null}
        onChange={(day) => {
          const { asOf: _, ...others } = study;
          onStudy(day === null ? others : { ...others, asOf: day });
        }}
      />
      <Field label={t("planner.runs")}>
        <Input
          type="number"
          min={leastRuns}
          max={mostRuns}
          step={1000}
          value={String(monteCarlo.runs ?? defaultRuns)}
          onChange={(_event, { value }) =>
            onStudy({ ...study, monteCarlo: { ...monteCarlo, runs: number(value, defaultRuns) } })
          }
        />
      </Field>
      <Field label={t("planner.sampling")}>
        <Select
          className={layout.shrinks}
          value={monteCarlo.sampling ?? defaultSampling}
          onChange={(_event, { value }) => {
            const sampling = samplings.find((one) => one === value)!;
            onStudy({ ...study, monteCarlo: { ...monteCarlo, sampling } });
          }}
        >
          {samplings.map((sampling) => (
            <option key={sampling} value={sampling}>
              {t(`scenario.sampling.${sampling}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("planner.seedNumber")}>
        <Input
          type="number"
          value={String(monteCarlo.seed ?? defaultSeed)}
          onChange={(_event, { value }) =>
            onStudy({ ...study, monteCarlo: { ...monteCarlo, seed: number(value, defaultSeed) } })
          }
        />
      </Field>
    </div>
  );
}

/** An emptied text is none. */
function withText(study: ScenarioStudy, key: "subject" | "unit", value: string): ScenarioStudy {
  const { [key]: _, ...others } = study;
  return value === "" ? others : { ...others, [key]: value };
}
