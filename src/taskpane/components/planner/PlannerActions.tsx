import { Body1, Button, ProgressBar } from "@fluentui/react-components";
import { outsideSentence, rangeFaultSentence } from "../../../scenario/driverFaults";
import type { Planner } from "../../planner/usePlanner";
import { useText } from "../../text";
import { useLayout } from "../layout";

/** Builds, shows how far it is, and afterwards leads to the sheets. */
export function PlannerActions({ planner }: { readonly planner: Planner }) {
  const t = useText();
  const layout = useLayout();
  const { study, progress, built, standing, build, save, cancel, showSheet } = planner;
  if (progress) {
    return (
      <div className={layout.stack}>
        <Body1 role="status">{t(`planner.progress.${progress.step}`)}</Body1>
        <ProgressBar aria-label={t("pane.progress.title")} value={progress.share} max={1} />
        <Button className={layout.start} onClick={cancel}>
          {t("pane.cancel")}
        </Button>
      </div>
    );
  }
  const faulty = study.model.drivers.filter(
    (driver) =>
      rangeFaultSentence(driver, t) !== undefined ||
      study.scenarios.some((scenario) => outsideSentence(driver, scenario, t) !== undefined),
  );
  const blocked = faulty.length > 0 || planner.running;
  return (
    <div className={layout.stack}>
      {faulty.length > 0 && (
        <Body1 className={layout.bad} role="status">
          {t("planner.faulty", { drivers: faulty.map(({ label }) => label).join(t("intake.list")) })}
        </Body1>
      )}
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={blocked} onClick={() => build(standing ? "refresh" : "build")}>
          {t(standing ? "planner.refresh" : "planner.build")}
        </Button>
        {standing && (
          <Button disabledFocusable={blocked} onClick={() => build("build")}>
            {t("planner.buildNew")}
          </Button>
        )}
        <Button disabledFocusable={blocked} onClick={save}>
          {t("planner.save")}
        </Button>
      </div>
      {built && (
        <>
          <Body1 role="status">{t(built.refreshed ? "planner.refreshed" : "planner.built")}</Body1>
          {built.refreshed && built.refreshed.kept > 0 && (
            <Body1>{t("planner.kept", { count: built.refreshed.kept })}</Body1>
          )}
          {built.refreshed && built.refreshed.orphans > 0 && (
            <Body1>{t("planner.orphans", { count: built.refreshed.orphans })}</Body1>
          )}
          <ul className={layout.list}>
            {built.sheets.map((sheet) => (
              <li key={sheet.id}>
                <Button appearance="subtle" onClick={() => showSheet(sheet)}>
                  {sheet.name}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
