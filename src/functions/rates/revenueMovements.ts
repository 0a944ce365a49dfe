import type { Parameter } from "../define";

/** Parameters of the revenue retention rates; all amounts are positive. */
export const startParameter = {
  name: "start",
  kind: "count",
  zero: "divides",
  unit: "money",
  description: "Recurring revenue at the start.",
} as const satisfies Parameter;

export const expansionParameter = {
  name: "expansion",
  kind: "count",
  unit: "money",
  description: "Revenue gained from existing customers.",
} as const satisfies Parameter;

export const lossParameters = [
  { name: "contraction", kind: "count", unit: "money", description: "Revenue lost from customers who stayed." },
  { name: "churn", kind: "count", unit: "money", description: "Revenue lost from customers who left." },
] as const satisfies readonly Parameter[];
