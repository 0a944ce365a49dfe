import { Body1, Link } from "@fluentui/react-components";
import { useNumbers } from "../../numbers";
import { useText } from "../../text";
import type { Outcome, Report } from "../../useReport";
import { Part } from "./Part";

interface RefreshedProps {
  readonly report: Report;
  readonly refreshed: NonNullable<Outcome["refreshed"]>;
}

/** What a refresh kept of the user's, and the way to the run log and to the notes that lost their rows. */
export function Refreshed({ report, refreshed: { orphans, kept, released } }: RefreshedProps) {
  const t = useText();
  const { count } = useNumbers();
  const outputs = report.found?.outputs ?? [];
  const log = outputs.find(({ key }) => key === "runLog");
  const lost = outputs.find(({ key }) => key === "orphans");
  return (
    <Part title={t("pane.refreshed.title")}>
      <li>
        <Body1>{t("pane.refreshed.kept", { count: count(kept) })}</Body1>
      </li>
      {released > 0 && (
        <li>
          <Body1>{t("pane.refreshed.released", { count: count(released) })}</Body1>
        </li>
      )}
      {orphans > 0 && (
        <li>
          <Body1>{t("pane.refreshed.orphans", { count: count(orphans) })}</Body1>{" "}
          {lost && <Link onClick={() => report.showSheet(lost)}>{lost.name}</Link>}
        </li>
      )}
      {log && (
        <li>
          <Link onClick={() => report.showSheet(log)}>{t("pane.refreshed.log")}</Link>
        </li>
      )}
    </Part>
  );
}
