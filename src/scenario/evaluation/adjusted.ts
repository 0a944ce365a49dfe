import { CoreError } from "../../core";
import { regression, type Regression } from "../../core/evaluate/regression";
import { changeOf } from "./evaluate";
import type { EvaluationSettings } from "./settings";

/** Why there is no regression: too few units, or columns that follow from each other. */
export type RegressionRefusal = "tooFew" | "collinear";

/**
 * The improvement of each unit explained by the measure and the covariates; errors that hold where the spread differs
 * (HC1). The coefficient after the constant is that of the measure.
 *
 * @returns undefined without covariates
 */
export function adjusted(
  settings: EvaluationSettings,
): { readonly regression: Regression } | { readonly refusal: RegressionRefusal } | undefined {
  const names = settings.covariateNames ?? [];
  if (names.length === 0) return undefined;
  const { lowerIsBetter, confidence } = settings.plan;
  const rows = settings.units.flatMap((unit) => {
    const change = changeOf(unit);
    const covariates = unit.covariates ?? [];
    return change === null || covariates.length < names.length ? [] : [{ change, covariates, group: unit.group }];
  });
  const treated = rows.map(({ group }) => (group === "treated" ? 1 : 0));
  const columns = names.map((_, place) => rows.map(({ covariates }) => covariates[place]!));
  const improvement = rows.map(({ change }) => (lowerIsBetter ? -change : change));
  try {
    return { regression: regression(improvement, [treated, ...columns], { confidence, robust: true }) };
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    return { refusal: error.code === "not-enough-data" ? "tooFew" : "collinear" };
  }
}
