import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Histories } from "../../../src/core/models/uniqueHistories";

/** Folder with the public data sets; they are not part of the project. */
const folder = process.env["CLC_DATA"] ?? join("..", "shared", "data");

export const hasCdnow = existsSync(join(folder, "cdnow"));

if (!hasCdnow) console.log(`skipped: no CDNOW data in ${folder} (set CLC_DATA)`);

/** CDNOW, 2,357 customers: "rounded" weeks to 2 decimals as distributed with lifetimes, "exact" days / 7. */
export function cdnow(encoding: "rounded" | "exact"): Required<Pick<Histories, "frequency" | "recency" | "T">> {
  const rows = table("cdnow_customers_summary.csv");
  const weeks = (value: number) => (encoding === "exact" ? Math.round(value * 7) / 7 : value);
  return {
    frequency: rows.map((row) => row[1]!),
    recency: rows.map((row) => weeks(row[2]!)),
    T: rows.map((row) => weeks(row[3]!)),
  };
}

/** Repeat purchases and their mean value, of the same customers. */
export function cdnowSpend(): { frequency: number[]; monetaryValue: number[] } {
  const rows = table("cdnow_customers_summary_with_transactions.csv");
  return { frequency: rows.map((row) => row[1]!), monetaryValue: rows.map((row) => row[4]!) };
}

function table(file: string): number[][] {
  const lines = readFileSync(join(folder, "cdnow", file), "utf8")
    .trim()
    .split(/\r?\n/);
  return lines.slice(1).map((line) => line.split(",").map(Number));
}
