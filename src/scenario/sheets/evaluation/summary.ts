import type { MeasureReturn } from "../../../core/evaluate/measureReturn";
import type { Translate } from "../../../i18n";
import { adjusted } from "../../evaluation/adjusted";
import { evaluate, testKeys } from "../../evaluation/evaluate";
import type { EvaluationSettings } from "../../evaluation/settings";
import { verdictSentences } from "./verdict";

/**
 * An evaluation as plain data for JSON: tests, the improvement with its interval, money, coefficients, and what the
 * sheet says. What has no value is null.
 */
export function evaluationSummary(settings: EvaluationSettings, t: Translate) {
  const found = evaluate(settings);
  const { improvement, savingPerYear, returns, savingRate, chosen } = found;
  const model = adjusted(settings);
  const names = ["constant", "measure", ...(settings.covariateNames ?? [])];
  const coefficients = model && "regression" in model ? model.regression.coefficients : [];
  return {
    chosen: chosen ?? null,
    tests: testKeys.map((test) => ({ test, ...known(found.tests[test] ?? {}) })),
    improvement: improvement ? known(improvement) : null,
    savingRate: savingRate ?? null,
    savingPerYear: savingPerYear ? known(savingPerYear) : null,
    returns: returns
      ? { low: moneyOf(returns.low), estimate: moneyOf(returns.estimate), high: moneyOf(returns.high) }
      : null,
    regression: coefficients.map((test, place) => ({ name: names[place]!, ...known(test) })),
    verdict: verdictSentences(t, settings, found).flatMap(({ value }) =>
      typeof value === "string" && value !== "" ? [value] : [],
    ),
  };
}

export type EvaluationSummary = ReturnType<typeof evaluationSummary>;

function moneyOf({ roiGross, roiNet, droi, npv, payback }: MeasureReturn) {
  return known({ roiGross, roiNet, droi, npv, payback });
}

/** Numbers as they are, NaN and Infinity as null. */
function known(values: object): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]: [string, number]) => [name, Number.isFinite(value) ? value : null]),
  );
}
