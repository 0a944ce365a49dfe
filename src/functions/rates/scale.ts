import type { ExcelFunction, Parameter } from "../define";

/** Parameters and refusals of the functions over answers on a scale. */
export const scoresParameter = {
  name: "scores",
  kind: "number",
  takes: "list",
  description: "Range of answers, whole numbers from 1; blanks are no answers.",
} as const satisfies Parameter;

export const scaleMaxParameter = {
  name: "scaleMax",
  kind: "whole",
  default: 5,
  description: "Highest answer of the scale.",
} as const satisfies Parameter;

export const scaleErrors: NonNullable<ExcelFunction["errors"]> = [
  { code: "#VALUE!", when: "an answer is outside the scale or not whole; the message has the count and the first row" },
  { code: "#N/A", when: "there is no answer" },
];
