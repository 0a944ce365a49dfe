/** What a number is, as its format on the sheet tells. */
export type NumberKind = "date" | "share" | "count" | "amount";

/** Reads a number format in en-US notation; without one, or in the general one, numbers are amounts. */
export function numberKind(format: string | undefined): NumberKind {
  const [positive = ""] = (format ?? "").replace(/"[^"]*"|\\./g, "").split(";");
  if (/y/i.test(positive)) return "date";
  if (positive.includes("%")) return "share";
  return /^[#,0]*0$/.test(positive) ? "count" : "amount";
}
