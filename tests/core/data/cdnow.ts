import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { firstOfMonth } from "../../../src/core/data/calendar";

/** The public data sets lie beside the project or where CLC_DATA says; see README.md of that folder for their origin. */
const folder = join(process.env["CLC_DATA"] ?? "../shared/data", "cdnow");

export const hasPublicData = existsSync(folder);
if (!hasPublicData) console.warn(`skipped: no data in ${folder}; CLC_DATA may name the folder of the public data sets`);

/** Purchases of the 1/10 sample: master id, sample id, date, CDs, dollars. */
export function cdnowOrders() {
  const rows = readFileSync(join(folder, "CDNOW_sample.txt"), "utf8").trim().split("\n");
  const fields = rows.map((row) => row.trim().split(/\s+/));
  return {
    ids: fields.map(([, sampleId]) => sampleId!),
    dates: Float64Array.from(fields, ([, , date]) => serialOf(date!)),
    amounts: Float64Array.from(fields, ([, , , , dollars]) => Number(dollars)),
  };
}

/** ID, x, t_x, T, mean amount per customer, as published: rounded to 2 decimals. */
export function cdnowSummary(): number[][] {
  const [, ...rows] = readFileSync(join(folder, "cdnow_customers_summary_with_transactions.csv"), "utf8")
    .trim()
    .split("\n");
  return rows.map((row) => row.split(",").map(Number));
}

/** "19970101" as an Excel serial number. */
function serialOf(date: string): number {
  return firstOfMonth(Number(date.slice(0, 4)), Number(date.slice(4, 6))) + Number(date.slice(6)) - 1;
}
