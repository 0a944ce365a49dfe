import type { Translate } from "../i18n";
import type { ReportPlan } from "../report/plan";
import { breakEven, breakEvenDrivers } from "../scenario/breakEven/breakEven";
import type { EvaluationSummary } from "../scenario/sheets/evaluation/summary";
import { modelEvaluator } from "../scenario/model/evaluateModel";
import { sortedSwings } from "../scenario/model/swings";
import { valuesOf, type ScenarioStudy } from "../scenario/study";
import { amount } from "./numbers";
import { chartsOf, type Summary } from "./summary";

/** All that is said about a finished scenario workbook; null is what has no value. */
export interface ScenarioSummary {
  readonly file: string | null;
  readonly outcome: { readonly id: string; readonly label: string };
  readonly scenarios: readonly {
    readonly name: string;
    readonly weight: number;
    readonly lines: Readonly<Record<string, number | null>>;
  }[];
  /** With the live scenario, as the tables. */
  readonly tornado: readonly {
    readonly driver: string;
    readonly atLow: number | null;
    readonly atHigh: number | null;
    readonly swing: number | null;
  }[];
  readonly breakEvens: readonly {
    readonly driver: string;
    readonly live: number;
    readonly at: number | null;
    readonly from: number;
    readonly to: number;
  }[];
  readonly drivers: readonly { readonly id: string; readonly base: number; readonly source: string }[];
  /** Of the measure, where one was given. */
  readonly evaluation?: EvaluationSummary;
  readonly sheets: readonly string[];
  readonly charts: Summary["charts"];
  readonly warnings: Summary["warnings"];
}

const known = (value: number) => (Number.isFinite(value) ? value : null);

/** @param warnings of the data that drivers were seeded from */
export function scenarioSummary(
  study: ScenarioStudy,
  plan: ReportPlan,
  file: string | null,
  warnings: Summary["warnings"],
): ScenarioSummary {
  const { model, scenarios, active } = study;
  const evaluate = modelEvaluator(model);
  const live = valuesOf(study, scenarios[active]!);
  const { id, label } = model.lines.find((line) => line.id === model.outcome)!;
  return {
    ...{ file, outcome: { id, label }, warnings },
    scenarios: scenarios.map((scenario) => {
      const values = evaluate(valuesOf(study, scenario));
      const lines = Object.fromEntries(model.lines.map((line) => [line.id, known(values[line.id]!)]));
      return { name: scenario.name, weight: scenario.weight, lines };
    }),
    tornado: sortedSwings(model, live).map(({ driver, atLow, atHigh, swing }) => {
      return { driver, atLow: known(atLow), atHigh: known(atHigh), swing: known(swing) };
    }),
    breakEvens: breakEvenDrivers(model, valuesOf(study, scenarios[0]!)).map((driver) => {
      const found = breakEven(model, live, driver);
      return { driver, live: found.live, at: found.at ?? null, from: found.from, to: found.to };
    }),
    drivers: model.drivers.map(({ id: driver, base, source }) => ({ id: driver, base, source })),
    sheets: plan.sheets.map(({ name }) => name),
    charts: chartsOf(plan),
  };
}

/** The same in words, for people. */
export function printScenarios(summary: ScenarioSummary, study: ScenarioStudy, t: Translate): string {
  const labels = new Map(study.model.drivers.map(({ id, label }) => [id, label]));
  const number = (value: number | null) => (value === null ? t("scenario.cli.noValue") : short(value, t));
  const { outcome, scenarios, tornado, breakEvens, evaluation, warnings } = summary;
  return [
    ...(summary.file === null ? [] : [t("scenario.cli.written", { file: summary.file })]),
    t("scenario.cli.outcomes", { outcome: outcome.label }),
    ...scenarios.map(({ name, lines }) =>
      indented(t("scenario.cli.outcome", { scenario: name, value: number(lines[outcome.id] ?? null) })),
    ),
    t("scenario.cli.largest", {
      drivers: tornado
        .slice(0, 3)
        .map(({ driver }) => labels.get(driver)!)
        .join(t("intake.list")),
    }),
    t("scenario.cli.breakEvens"),
    ...breakEvens.map(({ driver, live, at, from, to }) => {
      const words = { driver: labels.get(driver)!, live: number(live), from: number(from), to: number(to) };
      const text = at === null ? t("scenario.cli.noBreakEven", words) : undefined;
      return indented(text ?? t("scenario.cli.breakEven", { ...words, value: number(at) }));
    }),
    ...(evaluation?.verdict ?? []),
    ...warnings.map(({ text }) => text),
    "",
  ].join("\n");
}

const indented = (text: string) => `  ${text}`;

/** Shares keep their digits. */
function short(value: number, t: Translate): string {
  return Math.abs(value) < 1 ? value.toLocaleString(t.locale, { maximumFractionDigits: 5 }) : amount(value, t.locale);
}
