import { factor, inverseOfProduct } from "../../core/evaluate/leastSquares";
import { changeOf } from "./evaluate";
import type { EvaluationSettings } from "./settings";

/** A unit with all its values. */
export interface RegressionRow {
  /** Its place among the units. */
  readonly place: number;
  readonly improvement: number;
  /** 1 where it was treated, else 0; then its covariates. */
  readonly explaining: readonly number[];
}

/** Units with a change and a number for each covariate. */
export function regressionRows({ units, plan, covariateNames = [] }: EvaluationSettings): RegressionRow[] {
  return units.flatMap((unit, place) => {
    const change = changeOf(unit);
    const covariates = unit.covariates ?? [];
    if (change === null || covariates.length < covariateNames.length) return [];
    const explaining = [unit.group === "treated" ? 1 : 0, ...covariates.slice(0, covariateNames.length)];
    return [{ place, improvement: plan.lowerIsBetter ? -change : change, explaining }];
  });
}

/** What the robust errors rest on, as the sheet computes it: from deviations, so that no digits are lost. */
export function regressionWeights(rows: readonly RegressionRow[]) {
  const columns = rows[0]!.explaining.map((_, j) => Float64Array.from(rows, ({ explaining }) => explaining[j]!));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / rows.length);
  const deviations = columns.map((column, j) => column.map((value) => value - means[j]!));
  const products = deviations.map((a) => deviations.map((b) => a.reduce((sum, value, i) => sum + value * b[i]!, 0)));
  const inverse = inverseOfProduct(factor(deviations));
  /** How much each coefficient moves with the improvement of a row: the constant's first. */
  const weightsOf = (row: number) => {
    const slopes = inverse.map((line) => line.reduce((sum, value, l) => sum + value * deviations[l]![row]!, 0));
    return [1 / rows.length - slopes.reduce((sum, value, j) => sum + value * means[j]!, 0), ...slopes];
  };
  return { means, products, inverse, weightsOf };
}
