import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { useText } from "../../text";
import type { Report } from "../../useReport";
import type { Workbook } from "../../workbook";

/** The editor is large, and most months nobody opens it. */
const TemplateEditor = lazy(async () => {
  const { TemplateEditor: editor } = await import(/* webpackChunkName: "template-editor" */ "./TemplateEditor");
  return { default: editor };
});

export interface TemplateScreenProps {
  readonly report: Report;
  readonly workbook: Workbook;
}

/** How the report is made, month after month. */
export function TemplateScreen(props: TemplateScreenProps) {
  const t = useText();
  return (
    <Suspense fallback={<Spinner label={t("pane.template.loading")} />}>
      <TemplateEditor {...props} />
    </Suspense>
  );
}
