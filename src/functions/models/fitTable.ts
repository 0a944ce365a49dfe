import type { Fit } from "../../core/models/fit";
import type { Scalar } from "../define";
import { orBlank } from "../table";

/** One row of a fit: label, value, standard error. */
export type FitRow = readonly [label: string, value: Scalar, standardError: Scalar];

/** A number with its standard error; what does not exist is blank. */
export function fitRow(label: string, value: number, standardError = NaN): FitRow {
  return [label, orBlank(finite(value)), orBlank(finite(standardError))];
}

/** A fit as it spills: its model first, then the parameters, what else is known, and last log-likelihood, n, status. */
export function fitTable(
  model: string,
  { names, params, standardErrors, ...ending }: Fit<string>,
  more: readonly FitRow[] = [],
): FitRow[] {
  const parameters = names.map((name) => fitRow(name, params[name]!, standardErrors[name]));
  return [["model", model, ""], ...parameters, ...more, ...endingRows(ending)];
}

/** The last rows of every fit. */
export function endingRows(fit: {
  readonly logLikelihood: number;
  readonly n: number;
  readonly status: string;
}): FitRow[] {
  return [fitRow("log-likelihood", fit.logLikelihood), fitRow("n", fit.n), ["status", fit.status, ""]];
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}
