import { Button, Field, Select } from "@fluentui/react-components";
import { driversText } from "../../../scenario/input/driversText";
import { presetTemplates } from "../../../template";
import { parseStudy, presetStudy, studyText, type StudyTemplate } from "../../../template/study";
import { download } from "../../download";
import { refusal } from "../../planner/refusal";
import { useText } from "../../text";
import { useLayout } from "../layout";
import { TemplateTransfer } from "../template/TemplateTransfer";

interface StudyTransferProps {
  readonly template: StudyTemplate;
  readonly onTemplate: (template: StudyTemplate) => void;
}

/** Begins with a preset, and takes scenarios to another workbook. */
export function StudyTransfer({ template, onTemplate }: StudyTransferProps) {
  const t = useText();
  const layout = useLayout();
  const take = (given: string) => {
    const taken = parseStudy(given);
    onTemplate(taken);
    return taken.name;
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
      <TemplateTransfer id={template.id} text={studyText(template)} take={take} refusal={(error) => refusal(error, t)}>
        <Button onClick={() => download("drivers.csv", driversText(template.study, t), "text/csv")}>
          {t("planner.driversFile")}
        </Button>
      </TemplateTransfer>
    </div>
  );
}
