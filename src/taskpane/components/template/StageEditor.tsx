import { Body1, Button, Field, Input, Select } from "@fluentui/react-components";
import { stageModels, type StageModel } from "../../../core";
import type { Translate } from "../../../i18n";
import { stageLabel } from "../../../report/context";
import { stageFault } from "../../template/stageFault";
import { ownModel } from "../../template/stageRules";
import { useText } from "../../text";
import { useLayout } from "../layout";
import type { SettingsPart } from "./editing";
import { StageRules } from "./StageRules";

const own = "own";

const path = (stages: readonly string[], t: Translate) => stages.map((stage) => stageLabel(t, stage)).join(" → ");

/** The stage model: one of ours with its thresholds, or the user's own rules. */
export function StageEditor({ settings, onChange }: SettingsPart) {
  const t = useText();
  const layout = useLayout();
  const { stageModel = "M5a", thresholds = {} } = settings;
  const isOwn = typeof stageModel === "object";
  const model: StageModel = isOwn ? stageModel : stageModels[stageModel]!;
  const fault = isOwn ? stageFault(model, t) : undefined;
  return (
    <div className={layout.stack}>
      <Field label={t("pane.stage.model")}>
        <Select
          className={layout.shrinks}
          value={isOwn ? own : stageModel}
          onChange={(_event, { value }) =>
            onChange({ thresholds: undefined, stageModel: value === own ? ownModel(model) : value })
          }
        >
          {Object.values(stageModels).map(({ id, stages }) => (
            <option key={id} value={id}>
              {`${id}: ${path(stages, t)}`}
            </option>
          ))}
          <option value={own}>{t("pane.stage.own")}</option>
        </Select>
      </Field>
      <Body1>{path(model.stages, t)}</Body1>
      <Thresholds
        model={model}
        thresholds={thresholds}
        onChange={(name, value) => onChange({ thresholds: { ...thresholds, [name]: value } })}
      />
      {isOwn ? (
        <StageRules model={model} fault={fault} onChange={(changed) => onChange({ stageModel: changed })} />
      ) : (
        <Button className={layout.start} size="small" onClick={() => onChange({ stageModel: ownModel(model) })}>
          {t("pane.stage.change")}
        </Button>
      )}
    </div>
  );
}

interface ThresholdsProps {
  readonly model: StageModel;
  readonly thresholds: Readonly<Record<string, number>>;
  readonly onChange: (name: string, value: number) => void;
}

function Thresholds({ model, thresholds, onChange }: ThresholdsProps) {
  const t = useText();
  const layout = useLayout();
  return (
    <div className={layout.fields}>
      {Object.entries(model.thresholds).map(([name, { default: standard, unit }]) => (
        <Field key={name} label={thresholdName(name, t)} hint={t(`pane.stage.unit.${unit}`)}>
          <Input
            type="number"
            min={0}
            value={String(thresholds[name] ?? standard)}
            onChange={(_event, { value }) => value !== "" && onChange(name, Number(value))}
          />
        </Field>
      ))}
    </div>
  );
}

/** Thresholds of our models have names in every language, those of the user her own. */
function thresholdName(name: string, t: Translate): string {
  return isKnown(name) ? t(`report.threshold.${name}`) : name;
}

const known = ["acquisitionDays", "churnDays", "valueOrders", "growthDays", "careDays"] as const;

const isKnown = (name: string): name is (typeof known)[number] => (known as readonly string[]).includes(name);
