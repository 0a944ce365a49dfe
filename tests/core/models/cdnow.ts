import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Histories } from "../../../src/core/models/uniqueHistories";

/** Folder with the public data sets; they are not part of the project. */
const folder = process.env["CLC_DATA"] ?? join("..", "shared", "data");

export const hasCdnow = existsSync(join(folder, "cdnow"));

if (!hasCdnow) console.log(`skipped: no CDNOW data in ${folder} (set CLC_DATA)`);

/** CDNOW, 2,357 customers: "rounded" weeks to 2 decimals as distributed with lifetimes, "exact" days / 7. */
export function cdnow(encoding: "rounded" | "exact"): Required<Pick<Histories, "frequency" | "recency" | "T">> {
  const rows = readFileSync(join(folder, "cdnow", "cdnow_customers_summary.csv"), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(",").map(Number));
  const weeks = (value: number) => (encoding === "exact" ? Math.round(value * 7) / 7 : value);
  return {
    frequency: rows.map((row) => row[1]!),
    recency: rows.map((row) => weeks(row[2]!)),
    T: rows.map((row) => weeks(row[3]!)),
  };
}
