import { Button } from "@fluentui/react-components";
import { isReady } from "../readiness";
import { useText } from "../text";
import type { Report } from "../useReport";
import { useLayout } from "./layout";

/** The screen's actions, always in reach; one of them is the primary one. */
export function Footer({ report }: { readonly report: Report }) {
  const layout = useLayout();
  const { found, progress } = report;
  const nothingToDo = !found || found.interrupted || found.sources.length === 0;
  if (nothingToDo && !progress) return null;
  return (
    <footer className={layout.footer}>
      <Actions report={report} />
    </footer>
  );
}

function Actions({ report }: { readonly report: Report }) {
  const t = useText();
  const { progress, result } = report;
  if (progress) return <Button onClick={report.cancel}>{t("pane.cancel")}</Button>;
  if (result === undefined) {
    return (
      <Button appearance="primary" disabledFocusable={!isReady(report)} onClick={report.build}>
        {t("pane.build")}
      </Button>
    );
  }
  return (
    <>
      <Button appearance="primary" onClick={() => report.showSheet(result.sheets[0]!)}>
        {t("pane.result.show")}
      </Button>
      <Button onClick={report.build}>{t("pane.build.again")}</Button>
      <Button onClick={report.back}>{t("pane.back")}</Button>
    </>
  );
}
