import { Body1, Button } from "@fluentui/react-components";
import type { ScenarioStudy } from "../../../scenario/study";
import { isReady } from "../../readiness";
import { useText } from "../../text";
import { useTrace } from "../../trace/useTrace";
import type { Report } from "../../useReport";
import type { Workbook } from "../../workbook";
import { ScreenHeading } from "../Heading";
import { useLayout } from "../layout";
import { TracedNumber } from "./TracedNumber";

interface TraceScreenProps {
  readonly report: Report;
  readonly workbook: Workbook;
  /** What the planner works on. */
  readonly study: ScenarioStudy | undefined;
}

/** Where a number of the report comes from: the user selects a cell, and its rows are shown. */
export function TraceScreen({ report, workbook, study }: TraceScreenProps) {
  const t = useText();
  const layout = useLayout();
  const { outcome, found } = report;
  const traced = useTrace(workbook, { study, outcome, outputs: found?.outputs ?? [], t });
  if (outcome === undefined) {
    return (
      <section className={layout.stack}>
        <ScreenHeading text={t("pane.trace.title")} takesFocus={false} />
        <Body1>{t("pane.trace.unread")}</Body1>
        <Button
          className={layout.start}
          appearance="primary"
          disabledFocusable={!isReady(report)}
          onClick={() => report.begin("check")}
        >
          {t("pane.check.start")}
        </Button>
      </section>
    );
  }
  return (
    <section className={layout.stack}>
      <ScreenHeading text={t("pane.trace.title")} takesFocus={false} />
      {traced === undefined && <Body1>{t("pane.trace.select")}</Body1>}
      {traced === "elsewhere" && <Body1>{t("pane.trace.elsewhere")}</Body1>}
      {traced !== undefined && traced !== "elsewhere" && <TracedNumber found={traced} report={report} />}
    </section>
  );
}
