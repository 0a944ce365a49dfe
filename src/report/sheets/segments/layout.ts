import { columnLetters } from "../../address";
import { CHART_ROWS } from "../../charts/place";
import type { SegmentAccount } from "../../data";

/** Rows of the account, in their order; margins are the totals between them. */
export const accountRows = [
  ...(["grossRevenue", "deductions", "revenue", "costOfGoods", "grossMargin"] as const),
  ...(["acquisition", "activation", "service", "retention", "upgrade", "churn", "contribution"] as const),
  ...(["overhead", "profit"] as const),
] as const;

export type AccountRow = (typeof accountRows)[number];

/** Rows that are a share of the revenue. */
export const marginRows = ["grossMargin", "contribution", "profit"] as const;

/** Below the title block and a blank row. */
const FIRST = 6;

/** Places on the sheet "P&L by segment": rows counted from 1, columns as letters. */
export function segmentsLayout({ segments, items }: SegmentAccount) {
  const groups = segments.names.length;
  const first = FIRST + 2;
  const margins = first + accountRows.length;
  // the three margins, a note, a blank row
  const charts = margins + marginRows.length + 2;
  // the charts, their findings, a blank row
  const workings = charts + CHART_ROWS + 2;
  return {
    ...{ heading: FIRST, header: FIRST + 1, first, margins, note: margins + marginRows.length, charts },
    row: (name: AccountRow) => first + accountRows.indexOf(name),
    workings: { heading: workings, header: workings + 1, first: workings + 2, last: workings + 1 + items.length },
    columns: {
      first: "B",
      lastGroup: columnLetters(groups),
      unassigned: columnLetters(groups + 1),
      total: columnLetters(groups + 2),
      ledger: columnLetters(groups + 3),
      difference: columnLetters(groups + 4),
      mark: columnLetters(groups + 5),
      row: columnLetters(groups + 6),
      driver: columnLetters(groups + 7),
      count: groups + 8,
    },
  };
}

export type SegmentsLayout = ReturnType<typeof segmentsLayout>;
