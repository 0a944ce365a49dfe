import { useMemo, useState } from "react";
import type { Translate } from "../../i18n";
import { parseTemplate, templateSentence, templateText, type Template } from "../../template";
import { TemplateError } from "../../template/errors";
import type { TemplateSettings } from "../../template/template";
import type { Report } from "../useReport";
import type { Workbook } from "../workbook";
import { saveTemplate } from "./storedTemplate";

/** What is made of the template here; the next build takes it as it stands, saving lets it travel with the workbook. */
export function useTemplate(workbook: Workbook, report: Report, t: Translate) {
  const [saved, setSaved] = useState(false);
  const template = useMemo(() => report.template ?? ownTemplate(t), [report.template, t]);
  const change = (next: Template) => {
    setSaved(false);
    report.changeTemplate(next);
  };
  return {
    template,
    change,
    changeSettings: (changed: { readonly [Key in keyof TemplateSettings]?: TemplateSettings[Key] | undefined }) =>
      change({ ...template, settings: withoutEmpty({ ...template.settings, ...changed }) }),
    /** Why it cannot be saved; undefined if it can. */
    fault: useMemo(() => faultOf(template, t), [template, t]),
    saved,
    save: () =>
      report.run(async () => {
        await saveTemplate(workbook, template);
        setSaved(true);
      }),
  };
}

/** Where there is none yet: all as the defaults have it. */
function ownTemplate(t: Translate): Template {
  return { id: "own", name: t("pane.template.own"), settings: {} };
}

function faultOf(template: Template, t: Translate): string | undefined {
  try {
    parseTemplate(templateText(template));
    return undefined;
  } catch (error) {
    if (error instanceof TemplateError) return templateSentence(error, t);
    throw error;
  }
}

/** What is undefined is left to the defaults. */
function withoutEmpty(settings: Readonly<Record<string, unknown>>): TemplateSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
