/** Univer's words for the types of values in Office. */
export const pointTypes: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/** "=5" or "5" as 5; anything else as Univer takes formulas. */
export function constant(formula: string): number | string {
  const text = formula.replace(/^=/, "");
  return text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : `=${text}`;
}

export function toFormula(value: number | string): string {
  return typeof value === "number" ? `=${value}` : value;
}

/** The word of Office for one of Univer. */
export function keyOf(names: Readonly<Record<string, string>>, value: string): string {
  return Object.keys(names).find((key) => names[key] === value) ?? value;
}
