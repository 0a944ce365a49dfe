import type { Translate } from "../../../i18n";
import { columnLetters } from "../../../report/address";
import { regressionRows } from "../../evaluation/regressionRows";
import type { EvaluationSettings } from "../../evaluation/settings";
import { at, dataRows, workingsTop } from "./layout";

/** Row of the constant in the table of coefficients. */
export const firstCoefficient = at.regression + 2;

/** Of the constant, the measure, and each covariate. */
export function coefficientNames(t: Translate, { covariateNames = [] }: EvaluationSettings): string[] {
  return [t("scenario.evaluation.regression.constant"), t("scenario.evaluation.regression.measure"), ...covariateNames];
}

/** Fixed cell of a coefficient, the constant's first. */
export function coefficientCell(place: number): string {
  return `$B$${firstCoefficient + place}`;
}

/**
 * Where the workings of the regression stand, below those of the groups: products of deviations, their means and their
 * inverse, then a row a unit with its improvement, what explains it, the residual and the weight in each coefficient.
 */
export function regressionLayout(settings: EvaluationSettings) {
  const slopes = (settings.covariateNames ?? []).length + 1;
  const heading = workingsTop(settings) + dataRows(settings) + 3;
  const products = heading + 2;
  const means = products + slopes;
  const inverse = means + 2;
  const first = inverse + slopes + 1;
  const last = first + regressionRows(settings).length - 1;
  const fixed = (column: string) => `$${column}$${first}:$${column}$${last}`;
  const explaining = (j: number) => columnLetters(2 + j);
  const residual = columnLetters(2 + slopes);
  return {
    ...{ heading, products, means, inverse, first, last, slopes, residual, explaining },
    /** Of a coefficient, the constant's first. */
    weight: (j: number) => columnLetters(3 + slopes + j),
    range: {
      improvement: fixed("B"),
      explaining: `$C$${first}:$${explaining(slopes - 1)}$${last}`,
      residual: fixed(residual),
      products: `$B$${products}:$${columnLetters(slopes)}$${products + slopes - 1}`,
      column: fixed,
    },
    meanCell: (j: number) => `$${columnLetters(1 + j)}$${means}`,
    inverseCell: (j: number, l: number) => `$${columnLetters(1 + l)}$${inverse + j}`,
  };
}

export type RegressionLayout = ReturnType<typeof regressionLayout>;
