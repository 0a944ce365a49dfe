import { Body1, Link } from "@fluentui/react-components";
import { useText } from "../text";
import type { Outcome, Report } from "../useReport";
import { ScreenHeading } from "./Heading";
import { useLayout } from "./layout";
import { RemoveOutputs } from "./RemoveOutputs";
import { Checks } from "./review/Checks";
import { Joined } from "./review/Joined";
import { Part } from "./review/Part";
import { Refreshed } from "./review/Refreshed";
import { SourceReview } from "./review/SourceReview";
import { Verdict } from "./review/Verdict";

interface ResultProps {
  readonly report: Report;
  readonly outcome: Outcome;
  /** The first time that it is shown. */
  readonly takesFocus: boolean;
}

/** What was read, left out and cleaned, whether it adds up, and the sheets if any were written. */
export function Result({ report, outcome, takesFocus }: ResultProps) {
  const t = useText();
  const layout = useLayout();
  const { sheets, refreshed } = outcome;
  const title = refreshed ? "pane.result.refreshed" : sheets ? "pane.result.title" : "pane.result.checked";
  return (
    <div className={layout.stack}>
      <ScreenHeading text={t(title)} takesFocus={takesFocus} />
      <Verdict outcome={outcome} />
      {refreshed && <Refreshed report={report} refreshed={refreshed} />}
      {sheets && (
        <>
          <Part title={t("pane.result.sheets")}>
            {sheets.map((sheet) => (
              <li key={sheet.id}>
                <Link onClick={() => report.showSheet(sheet)}>{sheet.name}</Link>
              </li>
            ))}
          </Part>
          <div className={layout.row}>
            <RemoveOutputs outputs={report.found?.outputs ?? []} onRemove={report.remove} />
          </div>
        </>
      )}
      <Checks checks={outcome.data.checks} />
      <Part title={t("pane.result.sources")}>
        {outcome.sources.map((read) => (
          <SourceReview key={read.source.id} read={read} report={report} />
        ))}
      </Part>
      <Joined outcome={outcome} />
      {outcome.data.warnings.length > 0 && <Body1>{t("pane.result.warnings")}</Body1>}
    </div>
  );
}
