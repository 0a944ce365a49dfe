import { Button, Field, Input, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import type { Template } from "../../../template";
import { languageNames } from "../../languageNames";
import { useTemplate } from "../../template/useTemplate";
import { useText } from "../../text";
import type { Report } from "../../useReport";
import type { Workbook } from "../../workbook";
import { Folded } from "../Folded";
import { ScreenHeading } from "../Heading";
import { useLayout } from "../layout";
import { CostMapEditor } from "./CostMapEditor";
import { KpiEditor } from "./KpiEditor";
import { PresetChoice } from "./PresetChoice";
import { SheetChoice } from "./SheetChoice";
import { StageEditor } from "./StageEditor";
import { Transfer } from "./Transfer";

interface TemplateEditorProps {
  readonly report: Report;
  readonly workbook: Workbook;
}

/** Sheets, stage model, cost map, KPIs and language of the report, saved in the workbook. */
export function TemplateEditor({ report, workbook }: TemplateEditorProps) {
  const t = useText();
  const layout = useLayout();
  const { template, change, changeSettings, fault, saved, save } = useTemplate(workbook, report, t);
  const { settings } = template;
  return (
    <section className={layout.stack}>
      <ScreenHeading text={t("pane.template.title")} takesFocus={false} />
      <PresetChoice template={template} onChange={change} />
      <Field label={t("pane.template.name")}>
        <Input value={template.name} onChange={(_event, { value }) => change({ ...template, name: value })} />
      </Field>
      <Field label={t("pane.template.language")}>
        <Select
          className={layout.shrinks}
          value={template.language ?? ""}
          onChange={(_event, { value }) => change(withLanguage(template, value))}
        >
          <option value="">{t("pane.template.language.pane")}</option>
          {Object.entries(languageNames).map(([locale, name]) => (
            <option key={locale} value={locale} lang={locale}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Folded title={t("pane.template.sheets")} level="h3">
          <SheetChoice settings={settings} onChange={changeSettings} />
        </Folded>
        <Folded title={t("pane.template.stages")} level="h3">
          <StageEditor settings={settings} onChange={changeSettings} />
        </Folded>
        <Folded title={t("pane.template.costMap")} level="h3">
          <CostMapEditor settings={settings} onChange={changeSettings} costs={report.outcome?.data.costs} />
        </Folded>
        <Folded title={t("pane.template.kpis")} level="h3">
          <KpiEditor settings={settings} onChange={changeSettings} />
        </Folded>
        <Folded title={t("pane.template.transfer")} level="h3">
          <Transfer template={template} onImport={change} />
        </Folded>
      </div>
      {fault !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{fault}</MessageBarBody>
        </MessageBar>
      )}
      <div role="status">{saved && t("pane.template.saved")}</div>
      <Button className={layout.start} appearance="primary" disabledFocusable={fault !== undefined} onClick={save}>
        {t("pane.template.save")}
      </Button>
    </section>
  );
}

function withLanguage({ language: _, ...others }: Template, value: string): Template {
  return value === "" ? others : { ...others, language: value as NonNullable<Template["language"]> };
}
