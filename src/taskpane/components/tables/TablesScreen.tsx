import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { isRead } from "../../choices";
import { useNumbers } from "../../numbers";
import { useText } from "../../text";
import type { Given } from "../../useGiven";
import type { Report } from "../../useReport";
import type { Found } from "../../useWorkbook";
import { Folded } from "../Folded";
import { ScreenHeading } from "../Heading";
import { useLayout } from "../layout";
import { RemoveOutputs } from "../RemoveOutputs";
import { AddTables } from "./AddTables";
import { EmptyWorkbook } from "./EmptyWorkbook";
import { Interrupted } from "./Interrupted";
import { SettingsForm } from "./SettingsForm";
import { SourceList } from "./SourceList";

interface TablesScreenProps {
  readonly found: Found;
  readonly report: Report;
  readonly given: Given;
}

/** The first screen: which tables, what their columns mean, settings. */
export function TablesScreen({ found, report, given }: TablesScreenProps) {
  const t = useText();
  const layout = useLayout();
  const { choices, settings } = report;
  if (found.interrupted) return <Interrupted onRestore={report.restore} />;
  const read = choices.filter(isRead);
  const left = choices.filter((choice) => !isRead(choice));
  return (
    <>
      {found.outputs.length > 0 && <EarlierReport found={found} onRemove={report.remove} />}
      <section className={layout.stack}>
        <div className={layout.between}>
          <ScreenHeading text={t("pane.data.title")} takesFocus={false} />
          <Button appearance="subtle" size="small" icon={<ArrowClockwiseRegular />} onClick={report.look}>
            {t("pane.lookAgain")}
          </Button>
        </div>
        {found.sources.length === 0 && <EmptyWorkbook />}
        <SourceList choices={read} report={report} given={given} />
        {found.sources.length > 0 && <Lacking report={report} />}
        {left.length > 0 && (
          <Folded title={t("pane.source.left", { count: left.length })} open={read.length === 0}>
            <SourceList choices={left} report={report} given={given} />
          </Folded>
        )}
        <Caption1 className={layout.quiet}>{t("pane.data.private")}</Caption1>
      </section>
      <div>
        <Folded title={t("pane.add.title")} open={found.sources.length === 0}>
          <AddTables given={given} />
        </Folded>
        {found.sources.length > 0 && (
          <Folded title={t("pane.settings.title")}>
            <SettingsForm settings={settings} onChange={report.changeSettings} />
          </Folded>
        )}
      </div>
    </>
  );
}

/** What else would make the report better; without orders or subscriptions there is none. */
function Lacking({ report: { choices } }: { readonly report: Report }) {
  const t = useText();
  const layout = useLayout();
  const roles = new Set(choices.filter(isRead).map(({ recognition: { role } }) => role));
  const bought = roles.has("orders") || roles.has("subscriptions");
  if (bought && roles.has("ledger")) return null;
  return <Body1 className={layout.quiet}>{t(bought ? "pane.role.ledger.none" : "pane.role.orders.none")}</Body1>;
}

function EarlierReport({ found, onRemove }: { readonly found: Found; readonly onRemove: () => void }) {
  const t = useText();
  const { count } = useNumbers();
  const layout = useLayout();
  return (
    <section className={layout.tight}>
      <Body1>{t("pane.outputs.text", { count: count(found.outputs.length) })}</Body1>
      <div className={layout.row}>
        <RemoveOutputs outputs={found.outputs} onRemove={onRemove} />
      </div>
    </section>
  );
}
