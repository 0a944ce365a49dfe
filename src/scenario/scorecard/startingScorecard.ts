import type { Key, Translate } from "../../i18n";
import type { ScenarioModel } from "../model/scenarioModel";
import type { Indicator, Perspective, ScorecardSettings } from "./settings";

type Row = readonly [
  perspective: Perspective,
  id: string,
  unit: Indicator["unit"],
  threshold: number,
  target: number,
  weight: number,
];

/** Targets are examples. Those that the model has, by id, are live; the others wait for a number. */
const rows: readonly Row[] = [
  ["financial", "ltv_cac", "ratio", 1, 3, 0.15],
  ["financial", "payback", "months", 18, 12, 0.1],
  ["financial", "margin", "money", 10, 20, 0.1],
  ["customer", "churn", "share", 0.06, 0.03, 0.15],
  ["customer", "nps", "count", 0, 40, 0.1],
  ["customer", "satisfaction", "share", 0.7, 0.9, 0.05],
  ["process", "conversion", "share", 0.05, 0.1, 0.1],
  ["process", "service_minutes", "minutes", 12, 6, 0.1],
  ["learning", "reactivation", "share", 0, 0.01, 0.05],
  ["learning", "training", "count", 2, 5, 0.05],
  ["learning", "complete_data", "share", 0.8, 0.98, 0.05],
];

/** Indicators of the customer lifecycle in four perspectives. */
export function startingScorecard(t: Translate, { drivers, lines }: ScenarioModel): ScorecardSettings {
  const known = new Map([...drivers, ...lines].map(({ id, label }) => [id, label]));
  return {
    indicators: rows.map(([perspective, id, unit, threshold, target, weight]) => ({
      ...{ perspective, unit, threshold, target, weight, higherIsBetter: target > threshold },
      label: known.get(id) ?? t(`scenario.scorecard.indicator.${id}` as Key),
      actual: known.has(id) ? { id } : null,
    })),
    ...{ good: 80, watch: 50 },
  };
}
