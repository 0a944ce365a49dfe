import { columnLetters } from "../../address";
import { CHART_ROWS } from "../../charts/place";
import type { SegmentAccount } from "../../data";

/** All rows of an account, in their order; margins are the totals between them. */
export const accountRows = [
  ...(["grossRevenue", "deductions", "revenue", "costOfGoods", "grossMargin"] as const),
  ...(["acquisition", "activation", "service", "retention", "upgrade", "churn", "contribution"] as const),
  ...(["overhead", "profit"] as const),
] as const;

export type AccountRow = (typeof accountRows)[number];

/** Rows that are a share of the revenue. */
const marginRows = ["grossMargin", "contribution", "profit"] as const satisfies readonly AccountRow[];

export type MarginRow = (typeof marginRows)[number];

/** Without a ledger the account ends at the gross margin: what is left after the goods is no profit. */
function rowsOf({ hasLedger }: Pick<SegmentAccount, "hasLedger">) {
  const bottom: MarginRow = hasLedger ? "profit" : "grossMargin";
  const upTo = <Row extends AccountRow>(rows: readonly Row[]) => rows.slice(0, rows.indexOf(bottom as Row) + 1);
  return { rows: upTo<AccountRow>(accountRows), margins: upTo<MarginRow>(marginRows), bottom };
}

/** Below the title block and a blank row. */
const FIRST = 6;

/** Places on the sheet "P&L by segment": rows counted from 1, columns as letters. */
export function segmentsLayout(account: SegmentAccount) {
  const { segments, items } = account;
  const { rows, margins: shares, bottom } = rowsOf(account);
  const groups = segments.names.length;
  const first = FIRST + 2;
  const margins = first + rows.length;
  // the three margins, a note, a blank row
  const charts = margins + shares.length + 2;
  // the charts, their findings, a blank row
  const workings = charts + CHART_ROWS + 2;
  return {
    ...{ heading: FIRST, header: FIRST + 1, first, margins, note: margins + shares.length, charts },
    ...{ rows, shares, bottom },
    row: (name: AccountRow) => first + rows.indexOf(name),
    share: (name: MarginRow) => margins + shares.indexOf(name),
    // a blank row below the workings
    pools: workings + items.length + 3,
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
