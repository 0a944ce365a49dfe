import {
  Button,
  FluentProvider,
  makeStaticStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useEffectEvent, type ReactNode } from "react";
import { onBuildRequest, takeBuildRequest } from "./buildRequests";
import { Footer } from "./components/Footer";
import { useLayout } from "./components/layout";
import { PreferencesPanel } from "./components/PreferencesPanel";
import { Prepare } from "./components/Prepare";
import { Problem } from "./components/Problem";
import { Progress } from "./components/Progress";
import { Result } from "./components/Result";
import { isReady } from "./readiness";
import type { Surroundings } from "./surroundings";
import { TextContext, useText } from "./text";
import { usePreferences } from "./usePreferences";
import { useReport, type Report } from "./useReport";
import type { Workbook } from "./workbook";

/** The browser's margin around the page would cost a twentieth of 320 pixels. */
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

interface AppProps {
  readonly workbook: Workbook;
  readonly surroundings: Surroundings;
}

/** The task pane: language and theme around the screens of one report. */
export function App({ workbook, surroundings }: AppProps) {
  const { preferences, change, t, dark } = usePreferences(surroundings);
  const report = useReport(workbook, t);
  useStart(report);
  usePageStyles();
  return (
    <TextContext value={t}>
      <FluentProvider theme={dark ? webDarkTheme : webLightTheme} lang={t.locale}>
        <Page
          report={report}
          header={<PreferencesPanel title={t("pane.title")} preferences={preferences} onChange={change} />}
        />
      </FluentProvider>
    </TextContext>
  );
}

function Page({ report, header }: { readonly report: Report; readonly header: ReactNode }) {
  const layout = useLayout();
  return (
    <div className={layout.page}>
      {header}
      <Notice report={report} />
      <main className={layout.body}>
        {report.error !== undefined && (
          <Problem error={report.error} onShow={report.showPlace} onDismiss={report.dismiss} />
        )}
        <Screen report={report} />
      </main>
      <Footer report={report} />
    </div>
  );
}

/** Always there, so that readers announce what is put in. */
function Notice({ report: { notice } }: { readonly report: Report }) {
  const t = useText();
  const layout = useLayout();
  return (
    <div role="status" className={layout.notice}>
      {notice && (
        <MessageBar layout="multiline" politeness="polite">
          <MessageBarBody>{t(notice)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function Screen({ report }: { readonly report: Report }) {
  const t = useText();
  const { found, progress, result } = report;
  if (progress) return <Progress progress={progress} />;
  if (result) {
    const { showSheet, showCell, remove } = report;
    return (
      <Result
        {...{ result, outputs: found?.outputs ?? [] }}
        {...{ onSheet: showSheet, onCell: showCell, onRemove: remove }}
      />
    );
  }
  if (found) return <Prepare found={found} report={report} />;
  return report.running ? <Spinner label={t("pane.looking")} /> : <LookAgain report={report} />;
}

/** Only where looking around failed: the reason stands above. */
function LookAgain({ report }: { readonly report: Report }) {
  const t = useText();
  return (
    <Button appearance="primary" onClick={report.look}>
      {t("pane.lookAgain")}
    </Button>
  );
}

/** Looks for tables at the start, and builds when the ribbon asks for it. */
function useStart(report: Report): void {
  const { look, found } = report;
  useEffect(look, [look]);

  const answer = useEffectEvent(() => {
    if (report.found === undefined || report.running || !takeBuildRequest()) return;
    if (isReady(report)) report.build();
    else report.notify("pane.build.waiting");
  });
  useEffect(answer, [found, report.running]);
  useEffect(() => onBuildRequest(answer), []);
}
