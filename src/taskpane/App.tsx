import { FluentProvider, makeStaticStyles, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState } from "react";
import type { Translate } from "../i18n";
import { onBuildRequest, takeBuildRequest } from "./buildRequests";
import { Page } from "./components/Page";
import { PreferencesPanel } from "./components/PreferencesPanel";
import { withGiven } from "./given/givenWorkbook";
import { isReady } from "./readiness";
import type { Surroundings } from "./surroundings";
import { TextContext } from "./text";
import { useGiven } from "./useGiven";
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
  usePageStyles();
  if (t === undefined) return null;
  return (
    <TextContext value={t}>
      <FluentProvider theme={dark ? webDarkTheme : webLightTheme} lang={t.locale}>
        <Pane workbook={workbook} t={t}>
          <PreferencesPanel title={t("pane.title")} preferences={preferences} onChange={change} />
        </Pane>
      </FluentProvider>
    </TextContext>
  );
}

interface PaneProps {
  readonly workbook: Workbook;
  readonly t: Translate;
  readonly children: React.ReactNode;
}

function Pane({ workbook, t, children }: PaneProps) {
  const [laid] = useState(() => withGiven(workbook));
  const report = useReport(laid, t);
  const given = useGiven(laid, report);
  useStart(report);
  return <Page report={report} given={given} workbook={laid} header={children} />;
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
