import type { Translate } from "../../../i18n";

/** Columns of the variance table, in their order; the last three tell lines apart for the formulas. */
export const varianceKeys = [
  ...([
    "line",
    "unit",
    "budget",
    "actual",
    "budgetQuantity",
    "actualQuantity",
    "flex",
    "volume",
    "mix",
    "rate",
  ] as const),
  ...(["variance", "varianceShare", "effect", "material", "explanation", "number", "group", "sign"] as const),
] as const;

export type VarianceKey = (typeof varianceKeys)[number];

export function varianceColumns(t: Translate): Readonly<Record<VarianceKey, string>> {
  const titles = varianceKeys.map((key) => [key, t(`report.budget.column.${key}`)] as const);
  return Object.fromEntries(titles) as Record<VarianceKey, string>;
}

/** The letter of a column. */
export function letterOf(key: VarianceKey): string {
  return String.fromCharCode("A".charCodeAt(0) + varianceKeys.indexOf(key));
}

export const monthKeys = [
  ...(["line", "number", "month", "budget", "actual", "budgetQuantity", "actualQuantity", "category"] as const),
] as const;

export type MonthKey = (typeof monthKeys)[number];
