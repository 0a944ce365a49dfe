import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { isSameSource } from "../choices";
import { useNumbers } from "../numbers";
import { useText } from "../text";
import type { Report } from "../useReport";
import type { Found } from "../useWorkbook";
import { EmptyWorkbook } from "./EmptyWorkbook";
import { ScreenHeading } from "./Heading";
import { useLayout } from "./layout";
import { RemoveOutputs } from "./RemoveOutputs";
import { SettingsForm } from "./SettingsForm";
import { SourceCard } from "./SourceCard";

interface PrepareProps {
  readonly found: Found;
  readonly report: Report;
}

/** The first screen: which tables, what their columns mean, settings. */
export function Prepare({ found, report }: PrepareProps) {
  const t = useText();
  const layout = useLayout();
  const { choices, settings } = report;
  if (found.interrupted) return <Interrupted onRestore={report.restore} />;
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
        {found.sources.length === 0 ? (
          <EmptyWorkbook />
        ) : (
          (["orders", "ledger"] as const).map((role) => (
            <SourceCard
              key={role}
              role={role}
              sources={found.sources}
              choice={choices[role]}
              onSource={(source) => report.chooseSource(role, source)}
              onField={(column, field) => report.chooseField(role, column, field)}
            />
          ))
        )}
        {isSameSource(choices) && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t("pane.source.same")}</MessageBarBody>
          </MessageBar>
        )}
        <Caption1 className={layout.quiet}>{t("pane.data.private")}</Caption1>
      </section>
      {found.sources.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="settings">
            <AccordionHeader as="h2">{t("pane.settings.title")}</AccordionHeader>
            <AccordionPanel>
              <SettingsForm settings={settings} onChange={report.changeSettings} />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </>
  );
}

function Interrupted({ onRestore }: { readonly onRestore: () => void }) {
  const t = useText();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t("pane.interrupted.title")}</MessageBarTitle> {t("pane.interrupted.text")}
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={onRestore}>
          {t("pane.restore")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
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
