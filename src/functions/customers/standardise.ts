import type { Parameter } from "../define";

export const standardiseParameter = {
  name: "standardise",
  kind: "boolean",
  default: true,
  description: "Whether columns are first brought to mean 0 and standard deviation 1.",
} as const satisfies Parameter;
