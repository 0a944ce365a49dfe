import { CoreError } from "../../core";
import { regression, type Regression } from "../../core/evaluate/regression";
import { regressionRows } from "./regressionRows";
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
  const rows = regressionRows(settings);
  const columns = ["measure", ...names].map((_, j) => rows.map(({ explaining }) => explaining[j]!));
  const improvement = rows.map((row) => row.improvement);
  const { confidence } = settings.plan;
  try {
    return { regression: regression(improvement, columns, { confidence, robust: true }) };
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    return { refusal: error.code === "not-enough-data" ? "tooFew" : "collinear" };
  }
}
