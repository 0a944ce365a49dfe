import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { Suspense, useState, type ReactNode } from "react";
import type { ChangePlanner, PlannerState } from "../planner/usePlanner";
import { useText } from "../text";
import type { Given } from "../useGiven";
import type { Report } from "../useReport";
import type { Workbook } from "../workbook";
import { Footer } from "./Footer";
import { useLayout } from "./layout";
import { Decisions, QuestionForm, Result, TemplateEditor, TraceScreen } from "./lazyScreens";
import { LazyPlanner } from "./planner/LazyPlanner";
import { Problem } from "./Problem";
import { Progress } from "./Progress";
import { Tabs, type TabName } from "./Tabs";
import { TablesScreen } from "./tables/TablesScreen";

interface PageProps {
  readonly report: Report;
  readonly given: Given;
  readonly workbook: Workbook;
  readonly header: ReactNode;
}

/** Header, what happened, the screen, and its actions. */
export function Page({ report, given, workbook, header }: PageProps) {
  const t = useText();
  const layout = useLayout();
  const { tab, onTab, isNews } = useTab(report);
  const [planned, setPlanned] = useState<PlannerState>({});
  return (
    <div className={layout.page}>
      {header}
      <Notice report={report} />
      <main className={layout.body}>
        {report.error !== undefined && (
          <Problem error={report.error} onShow={report.showPlace} onDismiss={report.dismiss} />
        )}
        <Suspense fallback={<Spinner aria-label={t("pane.loading")} />}>
          <Screen {...{ report, given, workbook, tab, onTab, isNews, planned }} onPlanned={setPlanned} />
        </Suspense>
      </main>
      <Footer report={report} tab={tab} />
    </div>
  );
}

/** The tab that is shown: a report that was just built is, wherever it was asked for. */
function useTab({ result }: Report) {
  const [tab, setTab] = useState<TabName>("tables");
  const [seen, setSeen] = useState(result);
  const [isNews, setNews] = useState(false);
  if (result !== seen) {
    setSeen(result);
    setNews(true);
    if (result?.sheets) setTab("tables");
  }
  const onTab = (chosen: TabName) => {
    setTab(chosen);
    setNews(false);
  };
  return { tab, onTab, isNews };
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

interface ScreenProps extends Omit<PageProps, "header"> {
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  /** The result has not been shown before: it takes the focus. */
  readonly isNews: boolean;
  readonly planned: PlannerState;
  readonly onPlanned: ChangePlanner;
}

function Screen({ report, given, workbook, tab, onTab, isNews, planned, onPlanned }: ScreenProps) {
  const t = useText();
  const { found, progress, pending, asked, result, choices } = report;
  if (pending) return <Decisions pending={pending} onCancel={report.cancel} />;
  if (progress) return <Progress progress={progress} />;
  if (asked) return <QuestionForm key={asked.length} asked={asked} choices={choices} onAnswer={report.answer} />;
  if (!found) return report.running ? <Spinner label={t("pane.looking")} /> : <LookAgain report={report} />;
  if (found.interrupted) return <TablesScreen found={found} report={report} given={given} />;
  return (
    <>
      <Tabs tab={tab} onTab={onTab} />
      {tab === "tables" && result && <Result report={report} outcome={result} takesFocus={isNews} />}
      {tab === "tables" && !result && <TablesScreen found={found} report={report} given={given} />}
      {tab === "template" && <TemplateEditor report={report} workbook={workbook} />}
      {tab === "scenarios" && <LazyPlanner {...{ report, workbook }} state={planned} onState={onPlanned} />}
      {tab === "trace" && <TraceScreen report={report} workbook={workbook} study={planned.template?.study} />}
    </>
  );
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
