import { hasData, numbers } from "./publicData";

export const hasCdnow = hasData("cdnow");

/** CDNOW, 2,357 customers: "rounded" weeks to 2 decimals as distributed with lifetimes, "exact" days / 7. */
export function cdnow(encoding: "rounded" | "exact"): { frequency: number[]; recency: number[]; T: number[] } {
  const rows = numbers("cdnow", "cdnow_customers_summary.csv");
  const weeks = (value: number) => (encoding === "exact" ? Math.round(value * 7) / 7 : value);
  return {
    frequency: rows.map((row) => row[1]!),
    recency: rows.map((row) => weeks(row[2]!)),
    T: rows.map((row) => weeks(row[3]!)),
  };
}

/** Repeat purchases and their mean value, of the same customers. */
export function cdnowSpend(): { frequency: number[]; monetaryValue: number[] } {
  const rows = numbers("cdnow", "cdnow_customers_summary_with_transactions.csv");
  return { frequency: rows.map((row) => row[1]!), monetaryValue: rows.map((row) => row[4]!) };
}
