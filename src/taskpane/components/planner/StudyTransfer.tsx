import { Button, Field, MessageBar, MessageBarBody, Select, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { driversText } from "../../../scenario/input/driversText";
import { presetTemplates } from "../../../template";
import { parseStudy, presetStudy, studyText, type StudyTemplate } from "../../../template/study";
import { download } from "../../download";
import { refusal } from "../../planner/refusal";
import { useText } from "../../text";
import { useLayout } from "../layout";

interface StudyTransferProps {
  readonly template: StudyTemplate;
  readonly onTemplate: (template: StudyTemplate) => void;
}

/** Begins with a preset, and takes scenarios to another workbook: as a file, or as text to be copied. */
export function StudyTransfer({ template, onTemplate }: StudyTransferProps) {
  const t = useText();
  const layout = useLayout();
  const file = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState<string>();
  const text = typed ?? studyText(template);
  const take = (given: string) => {
    try {
      onTemplate(parseStudy(given));
      setTyped(undefined);
      setFault(undefined);
    } catch (error) {
      setFault(refusal(error, t));
    }
  };
  return (
    <div className={layout.stack}>
      <Field label={t("pane.template.preset")} hint={t("pane.template.preset.hint")}>
        <Select
          className={layout.shrinks}
          value=""
          onChange={(_event, { value }) => value !== "" && onTemplate(presetStudy(value, t))}
        >
          <option value="">{t("planner.preset.choose")}</option>
          {presetTemplates(t).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={layout.row}>
        <Button onClick={() => download(`${template.id}.json`, studyText(template), "application/json")}>
          {t("pane.template.export")}
        </Button>
        <Button onClick={() => download("drivers.csv", driversText(template.study, t), "text/csv")}>
          {t("planner.driversFile")}
        </Button>
        <Button onClick={() => file.current?.click()}>{t("pane.template.import")}</Button>
        <input
          ref={file}
          hidden
          type="file"
          accept=".json"
          aria-label={t("pane.template.import")}
          onChange={({ target }) => {
            void target.files?.[0]?.text().then(take);
            target.value = "";
          }}
        />
      </div>
      <Field label={t("pane.template.text")} hint={t("pane.template.text.hint")}>
        <Textarea value={text} rows={6} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <Button className={layout.start} disabledFocusable={typed === undefined} onClick={() => take(text)}>
        {t("pane.template.take")}
      </Button>
      {fault !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{fault}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
