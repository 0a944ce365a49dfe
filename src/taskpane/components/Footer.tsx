import { Button } from "@fluentui/react-components";
import { isReady } from "../readiness";
import { useText } from "../text";
import type { Report } from "../useReport";
import { useLayout } from "./layout";
import type { TabName } from "./Tabs";

interface FooterProps {
  readonly report: Report;
  readonly tab: TabName;
}

/** The screen's actions, always in reach; one of them is the primary one. */
export function Footer({ report, tab }: FooterProps) {
  const layout = useLayout();
  const { found, progress, pending, asked } = report;
  if (pending || asked) return null; // these screens are forms with buttons of their own
  const nothingToDo = !found || found.interrupted || found.sources.length === 0;
  const hasOwn = tab !== "tables";
  if ((nothingToDo || hasOwn) && !progress) return null;
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
  if (result?.sheets === undefined) return <BuildActions report={report} />;
  const [first] = result.sheets;
  return (
    <>
      {first && (
        <Button appearance="primary" onClick={() => report.showSheet(first)}>
          {t("pane.result.show")}
        </Button>
      )}
      <Button onClick={report.build}>{t(report.found?.hasReport ? "pane.refresh" : "pane.build.again")}</Button>
      <Button onClick={report.back}>{t("pane.back")}</Button>
    </>
  );
}

/** A report that stands is refreshed; a new one beside it is for those who ask. */
function BuildActions({ report }: { readonly report: Report }) {
  const t = useText();
  const { found, result } = report;
  const blocked = !isReady(report);
  return (
    <>
      <Button appearance="primary" disabledFocusable={blocked} onClick={report.build}>
        {t(found?.hasReport ? "pane.refresh" : "pane.build")}
      </Button>
      {found?.hasReport && (
        <Button disabledFocusable={blocked} onClick={() => report.begin("build")}>
          {t("pane.build.new")}
        </Button>
      )}
      {result ? (
        <Button onClick={report.back}>{t("pane.back")}</Button>
      ) : (
        <Button disabledFocusable={blocked} onClick={() => report.begin("check")}>
          {t("pane.check.start")}
        </Button>
      )}
    </>
  );
}
