import { Body1, Button } from "@fluentui/react-components";
import { withDriver, withNewScenario } from "../../planner/studyEdits";
import type { Planner } from "../../planner/usePlanner";
import { useText } from "../../text";
import { Folded } from "../Folded";
import { ScreenHeading } from "../Heading";
import type { Source, Workbook } from "../../workbook";
import { useLayout } from "../layout";
import { DriverCard } from "./DriverCard";
import { LazyMoreParts } from "./LazyMoreParts";
import { OptionsForm } from "./OptionsForm";
import { OutcomeForm } from "./OutcomeForm";
import { PlannerActions } from "./PlannerActions";
import { ScenarioCard } from "./ScenarioCard";

interface PlannerScreenProps {
  readonly planner: Planner;
  readonly workbook: Workbook;
  readonly sources: readonly Source[];
}

/** What if: drivers, scenarios, outcome, and the workbook sheets that come of them. */
export function PlannerScreen({ planner, workbook, sources }: PlannerScreenProps) {
  const t = useText();
  const layout = useLayout();
  const { study, change, seed } = planner;
  return (
    <div className={layout.stack}>
      <ScreenHeading text={t("planner.title")} takesFocus={false} />
      <Body1>{t("planner.text")}</Body1>
      <Button className={layout.start} disabledFocusable={seed === undefined} onClick={seed}>
        {t("planner.seed")}
      </Button>
      {seed === undefined && <Body1 className={layout.quiet}>{t("planner.seed.hint")}</Body1>}
      <Folded title={t("planner.drivers", { count: study.model.drivers.length })}>
        <div className={layout.stack}>
          {study.model.drivers.map((driver) => (
            <DriverCard
              key={driver.id}
              driver={driver}
              onChange={(changed) => change(withDriver(study, driver.id, changed))}
            />
          ))}
        </div>
      </Folded>
      <Folded title={t("planner.scenarios", { count: study.scenarios.length })}>
        <div className={layout.stack}>
          {study.scenarios.map((_, place) => (
            <ScenarioCard key={place} study={study} place={place} onStudy={change} />
          ))}
          <Button className={layout.start} onClick={() => change(withNewScenario(study, t("planner.scenario.new")))}>
            {t("planner.scenario.add")}
          </Button>
        </div>
      </Folded>
      <Folded title={t("planner.outcome.title")}>
        <OutcomeForm study={study} onStudy={change} />
      </Folded>
      <Folded title={t("planner.options")}>
        <OptionsForm study={study} onStudy={change} />
      </Folded>
      <LazyMoreParts {...{ planner, workbook, sources }} />
      <PlannerActions planner={planner} />
    </div>
  );
}
