import { Field, Input, Select, Switch } from "@fluentui/react-components";
import { lacksCurrency, startsTooLate, type Settings } from "../../settings";
import { useText } from "../../text";
import { useLayout } from "../layout";
import { RateFields } from "./RateFields";

interface SettingsFormProps {
  readonly settings: Settings;
  readonly onChange: (changed: Partial<Settings>) => void;
}

/** Dates, unit, title: all optional, with what happens when left empty. */
export function SettingsForm({ settings, onChange }: SettingsFormProps) {
  const t = useText();
  const layout = useLayout();
  const tooLate = startsTooLate(settings) ? { validationMessage: t("pane.settings.order") } : {};
  return (
    <div className={layout.stack}>
      <Field label={t("pane.settings.asOf")} hint={t("pane.settings.asOf.hint")}>
        <Input type="date" value={settings.asOf} onChange={(_event, { value }) => onChange({ asOf: value })} />
      </Field>
      <Field label={t("pane.settings.from")} hint={t("pane.settings.from.hint")} {...tooLate}>
        <Input
          type="date"
          value={settings.periodStart}
          onChange={(_event, { value }) => onChange({ periodStart: value })}
        />
      </Field>
      <Field label={t("pane.settings.unit")}>
        <Input value={settings.unit} onChange={(_event, { value }) => onChange({ unit: value })} />
      </Field>
      <Field label={t("pane.settings.subject")}>
        <Input value={settings.subject} onChange={(_event, { value }) => onChange({ subject: value })} />
      </Field>
      <Field label={t("pane.settings.preparer")} hint={t("pane.settings.preparer.hint")}>
        <Input value={settings.preparer} onChange={(_event, { value }) => onChange({ preparer: value })} />
      </Field>
      <Field label={t("pane.settings.dateOrder")}>
        <Select
          value={settings.dateOrder}
          onChange={(_event, { value }) => onChange({ dateOrder: value as Settings["dateOrder"] })}
        >
          <option value="">{t("pane.settings.fromData")}</option>
          <option value="dmy">{t("pane.settings.dateOrder.dmy")}</option>
          <option value="mdy">{t("pane.settings.dateOrder.mdy")}</option>
        </Select>
      </Field>
      <Field label={t("pane.settings.decimalMark")}>
        <Select
          value={settings.decimalMark}
          onChange={(_event, { value }) => onChange({ decimalMark: value as Settings["decimalMark"] })}
        >
          <option value="">{t("pane.settings.fromData")}</option>
          <option value=".">{t("pane.settings.decimalMark.point")}</option>
          <option value=",">{t("pane.settings.decimalMark.comma")}</option>
        </Select>
      </Field>
      <RateFields
        rates={settings.rates}
        lacksCurrency={lacksCurrency(settings)}
        onChange={(rates) => onChange({ rates })}
      />
      <Field label={t("pane.settings.names")} hint={t("pane.settings.names.hint")}>
        <Select
          value={settings.names}
          onChange={(_event, { value }) => onChange({ names: value as Settings["names"] })}
        >
          <option value="">{t("pane.settings.names.people")}</option>
          <option value="masked">{t("pane.settings.names.masked")}</option>
          <option value="shown">{t("pane.settings.names.shown")}</option>
        </Select>
      </Field>
      <Switch
        label={t("pane.settings.mergeNames")}
        checked={settings.mergeNames}
        onChange={(_event, { checked }) => onChange({ mergeNames: checked })}
      />
      <Switch
        label={t("pane.settings.valuesOnly")}
        checked={settings.valuesOnly}
        onChange={(_event, { checked }) => onChange({ valuesOnly: checked })}
      />
    </div>
  );
}
