import { CHART_ROWS } from "../../../report/charts/place";
import { lifeMonths } from "../../longTerm/customerLife";

/** Live values that the sheet computes with, in their rows; from lines and drivers of the model. */
export const inputIds = [
  ...(["margin", "cac", "clv", "discount_month", "new_customers", "churn", "expansion"] as const),
  ...(["service_minutes", "minute_cost", "retention_spend", "opening_customers", "referral"] as const),
] as const;

export type InputId = (typeof inputIds)[number];

export const years = lifeMonths / 12;

const inputHeading = 6;
const equity = inputHeading + inputIds.length + 2;
const byYear = equity + 5;
const charts = byYear + years + 3;
const months = charts + CHART_ROWS + 2;

/** Rows as on the sheet, from 1. Months: the day of the win first. */
export const longTermLayout = {
  ...{ inputHeading, equity, byYear, firstYear: byYear + 2, charts, months },
  firstMonth: months + 2,
  lastMonth: months + 2 + lifeMonths,
} as const;

/** Fixed cell of an input. */
export function inputCell(id: InputId): string {
  return `$C$${inputHeading + 1 + inputIds.indexOf(id)}`;
}

/** Row of a month; 0 is the day of the win. */
export function monthRow(month: number): number {
  return longTermLayout.firstMonth + month;
}

/** Columns of the table of months. */
export const monthColumns = {
  ...{ month: "A", surviving: "B", gain: "C", clvSoFar: "D", cac: "E", lessCac: "F", service: "G", retention: "H" },
} as const;
