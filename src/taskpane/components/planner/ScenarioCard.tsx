import { Button, Caption1, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { outsideSentence } from "../../../scenario/driverFaults";
import type { ScenarioStudy } from "../../../scenario/study";
import { withoutScenario, withScenario, withScenarioValue } from "../../planner/studyEdits";
import { useText } from "../../text";
import { useLayout } from "../layout";
import { NumberField } from "./NumberField";

interface ScenarioCardProps {
  readonly study: ScenarioStudy;
  readonly place: number;
  readonly onStudy: (study: ScenarioStudy) => void;
}

/** A scenario: its name, its weight, and the drivers that it sets; all others follow the base. */
export function ScenarioCard({ study, place, onStudy }: ScenarioCardProps) {
  const t = useText();
  const layout = useLayout();
  const scenario = study.scenarios[place]!;
  const { name, weight, values } = scenario;
  const faults = study.model.drivers.flatMap((driver) => outsideSentence(driver, scenario, t) ?? []);
  return (
    <section className={layout.card} aria-label={name}>
      <div className={layout.fields}>
        <Field label={t("planner.scenario.name")}>
          <Input value={name} onChange={(_event, { value }) => onStudy(withScenario(study, place, { name: value }))} />
        </Field>
        <NumberField
          label={t("scenario.weight")}
          unit="share"
          value={weight}
          onChange={(value = 0) => onStudy(withScenario(study, place, { weight: value }))}
        />
      </div>
      {place > 0 &&
        study.model.drivers
          .filter(({ id }) => values[id] !== undefined)
          .map(({ id, label, unit, base }) => (
            <NumberField
              key={id}
              label={label}
              unit={unit}
              value={values[id]}
              placeholder={String(base)}
              onChange={(value) => onStudy(withScenarioValue(study, place, id, value))}
            />
          ))}
      {faults.map((fault) => (
        <Caption1 key={fault} role="alert" className={layout.bad}>
          {fault}
        </Caption1>
      ))}
      {place > 0 && <SetDriver study={study} place={place} onStudy={onStudy} />}
      {place > 0 && (
        <Button className={layout.start} onClick={() => onStudy(withoutScenario(study, place))}>
          {t("planner.scenario.remove", { name })}
        </Button>
      )}
    </section>
  );
}

/** Takes a driver up among those that the scenario sets. */
function SetDriver({ study, place, onStudy }: ScenarioCardProps) {
  const t = useText();
  const layout = useLayout();
  const [chosen, setChosen] = useState("");
  const { values } = study.scenarios[place]!;
  const free = study.model.drivers.filter(({ id }) => values[id] === undefined);
  if (free.length === 0) return null;
  const take = (id: string) => {
    setChosen("");
    const driver = free.find((found) => found.id === id);
    if (driver) onStudy(withScenarioValue(study, place, id, driver.base));
  };
  return (
    <Field label={t("planner.scenario.set")}>
      <Select className={layout.shrinks} value={chosen} onChange={(_event, { value }) => take(value)}>
        <option value="">{t("planner.scenario.choose")}</option>
        {free.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
