import { Field, Select } from "@fluentui/react-components";
import { presetTemplates, type Template } from "../../../template";
import { useText } from "../../text";
import { useLayout } from "../layout";

interface PresetChoiceProps {
  readonly template: Template;
  readonly onChange: (template: Template) => void;
}

/** Begins with one of our templates, or goes on with one's own. */
export function PresetChoice({ template, onChange }: PresetChoiceProps) {
  const t = useText();
  const layout = useLayout();
  const presets = presetTemplates(t);
  const chosen = presets.find(({ id }) => id === template.id);
  return (
    <Field label={t("pane.template.preset")} hint={t("pane.template.preset.hint")}>
      <Select
        className={layout.shrinks}
        value={chosen?.id ?? ""}
        onChange={(_event, { value }) => {
          const preset = presets.find(({ id }) => id === value);
          onChange(preset ?? { ...template, id: "own", name: t("pane.template.own") });
        }}
      >
        <option value="">{t("pane.template.own")}</option>
        {presets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
