import type { Parameter } from "./define";

/** Parameters that several functions share. */
export const discountParameter = {
  name: "discount",
  kind: "rate",
  unit: "per period",
  description: "Discount rate per period.",
} as const satisfies Parameter;

export const timingParameter = {
  name: "timing",
  kind: "enum",
  words: ["end", "mid", "start"],
  default: "end",
  description: "When the payment of a period falls.",
} as const satisfies Parameter;

export const marginParameter = {
  name: "margin",
  kind: "money",
  unit: "money per customer and period",
  description: "Margin of a customer per period.",
} as const satisfies Parameter;
