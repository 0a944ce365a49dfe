import type { Translate } from "../../i18n";
import { plainPlan, plainValue, type EvaluationSettings } from "./settings";

/** Service minutes per customer and month of twelve teams, made up: eight with a measure, six without. */
const treated = [
  [9.4, 7.6],
  [8.1, 7.2],
  [10.2, 8.3],
  [7.7, 7.1],
  [8.8, 6.9],
  [9.9, 8.8],
  [7.2, 6.4],
  [8.5, 7.7],
] as const;
const control = [
  [8.9, 8.7],
  [9.6, 9.1],
  [7.8, 8.0],
  [8.3, 8.1],
  [10.1, 9.5],
  [7.5, 7.6],
] as const;

/** What the sheet shows, with days in 2026, until there are values of one's own; it says that they are an example. */
export function exampleEvaluation(t: Translate): EvaluationSettings {
  const units = [
    ...treated.map(([before, after]) => ({ group: "treated" as const, before, after })),
    ...control.map(([before, after]) => ({ group: "control" as const, before, after })),
  ].map((values, place) => ({ unit: t("scenario.evaluation.example.unit", { number: place + 1 }), ...values }));
  return {
    plan: {
      ...plainPlan,
      measure: t("scenario.evaluation.example.measure"),
      owner: t("scenario.evaluation.example.owner"),
      outcome: t("scenario.evaluation.example.outcome"),
      hypothesis: t("scenario.evaluation.example.hypothesis"),
      ...{ begins: 46023, ends: 46203 },
    },
    // half of the money unit a minute, 1,000 customers
    value: { ...plainValue, invest: 5000, runningPerYear: 1200, worth: 0.5, units: 1000, expected: 8000 },
    units,
    actions: [
      { action: t("scenario.evaluation.example.action"), owner: t("scenario.evaluation.example.owner"), due: 46387 },
    ],
    source: t("scenario.evaluation.example.source"),
  };
}
