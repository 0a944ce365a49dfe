import { monthStart } from "../../calendar";
import type { SampleCell } from "../../tables";

type Row = readonly SampleCell[];

const in2024 = monthStart(6);

/** First day of 2025. Systems were changed with each year, and so their exports. */
export const in2025 = monthStart(18);

const [dayColumn, quantityColumn] = [1, 4];
const dayOf = (row: Row) => Number(row[dayColumn]);

/** Rows of the orders by year; of 2025 the returns alone, for its sales are in lists of lines. */
export const slices = {
  of2023: (row: Row) => dayOf(row) < in2024,
  of2024: (row: Row) => dayOf(row) >= in2024 && dayOf(row) < in2025,
  returnsOf2025: (row: Row) => dayOf(row) >= in2025 && Number(row[quantityColumn]) < 0,
} as const;
