import type { ScenarioModel } from "../../../scenario/model/scenarioModel";
import { perspectives, type Indicator } from "../../../scenario/scorecard/settings";
import { startingScorecard } from "../../../scenario/scorecard/startingScorecard";
import { useText } from "../../text";
import { RowsForm } from "./RowsForm";
import type { StudyPart } from "./studyPart";

/** A row as it is typed: what is measured is a number, or a driver or line of the model by its id. */
interface Row extends Omit<Indicator, "actual" | "higherIsBetter"> {
  readonly better: "higher" | "lower";
  readonly from: string;
  readonly actual: number | undefined;
}

/** Indicators of the balanced scorecard with thresholds, targets and weights. */
export function ScorecardForm({ study, onStudy }: StudyPart) {
  const t = useText();
  const { model } = study;
  const settings = study.scorecard ?? startingScorecard(t, model);
  const ids = Object.fromEntries([...model.drivers, ...model.lines].map(({ id, label }) => [id, label]));
  const column = (key: "threshold" | "target" | "weight" | "actual") => t(`scenario.scorecard.column.${key}`);
  return (
    <RowsForm<Row>
      rows={settings.indicators.map(rowOf)}
      fields={[
        {
          key: "perspective",
          label: t("scenario.scorecard.column.perspective"),
          kind: Object.fromEntries(perspectives.map((key) => [key, t(`scenario.scorecard.perspective.${key}`)])),
        },
        { key: "label", label: t("scenario.scorecard.column.indicator"), kind: "text" },
        {
          key: "better",
          label: t("scenario.scorecard.column.better"),
          kind: { higher: t("scenario.scorecard.higher"), lower: t("scenario.scorecard.lower") },
        },
        ...(["threshold", "target"] as const).map((key) => ({ key, label: column(key), kind: unitOf })),
        { key: "from", label: t("planner.scorecard.from"), kind: { "": t("planner.scorecard.typed"), ...ids } },
        { key: "actual", label: column("actual"), kind: unitOf },
        { key: "weight", label: column("weight"), kind: "share" },
      ]}
      nameOf={({ label }) => label}
      onRows={(rows) =>
        onStudy({ ...study, scorecard: { ...settings, indicators: rows.map((row) => indicatorOf(row, model)) } })
      }
      fresh={{
        ...{ perspective: "financial", label: t("planner.indicator.new"), unit: "count", better: "higher", from: "" },
        ...{ threshold: 0, target: 1, weight: 0, actual: undefined },
      }}
    />
  );
}

function rowOf({ actual, higherIsBetter, ...others }: Indicator): Row {
  const isLive = typeof actual === "object" && actual !== null;
  return {
    ...others,
    better: higherIsBetter ? "higher" : "lower",
    from: isLive ? actual.id : "",
    actual: typeof actual === "number" ? actual : undefined,
  };
}

const unitOf = ({ unit }: Row) => unit;

/** What is taken from the model has its unit. */
function indicatorOf({ better, from, actual, unit, ...others }: Row, { drivers, lines }: ScenarioModel): Indicator {
  const source = [...drivers, ...lines].find(({ id }) => id === from);
  return {
    ...{ ...others, unit: source?.unit ?? unit, higherIsBetter: better === "higher" },
    actual: source === undefined ? (actual ?? null) : { id: source.id },
  };
}
