import type { Parameter } from "../define";
import { readFit, type FitCells } from "./readFit";

/** A fit of CHURNMODEL.FIT. */
export const churnFitParameter = {
  name: "fit",
  kind: "text",
  takes: "table",
  unit: "fit",
  description: "Range that CHURNMODEL.FIT spilled, or label and value typed in two columns.",
  as: (cells: FitCells) => {
    const rows = readFit(cells, "fit");
    rows.model("logistic");
    return { intercept: rows.number("intercept"), coefficients: rows.numbers("beta") };
  },
} as const satisfies Parameter;

/** The same with the averages of the sample. */
export const churnFitWithMeansParameter = {
  ...churnFitParameter,
  as: (cells: FitCells) => ({ ...churnFitParameter.as(cells), means: readFit(cells, "fit").numbers("mean") }),
} as const satisfies Parameter;

/** A small model, as a user would type it. */
export const exampleChurnFit = [
  ["model", "logistic"],
  ["intercept", -2],
  ["beta 1", 0.5],
  ["beta 2", -1],
  ["mean 1", 3],
  ["mean 2", 0.25],
] as const;
