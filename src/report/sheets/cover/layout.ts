import { apartLines } from "../../costs/categories";
import { COVER_LINK_ROWS } from "../../titleBlock";
import type { ReportData, Warning } from "../../data";
import { choosableSheets } from "../../choosableSheets";
import { isWanted, sheetsWithoutData } from "../../standing";

const figures = [
  ...(["asOf", "periodStart", "periodEnd", "customers", "orders", "ordersUnassigned"] as const),
  ...(["revenue", "billed", "billedUnassigned", "revenueOutside", "cost", "allocated", "unallocated"] as const),
  ...apartLines,
  ...(["costOutside", "costUndated"] as const),
] as const;
export type Figure = (typeof figures)[number];

type Known = Pick<ReportData, "costs" | "lifecycle">;

const figuresOfLedger: readonly Figure[] = [
  ...(["cost", "allocated", "unallocated", "costOutside", "costUndated"] as const),
  ...apartLines,
];

/** Below the title block and a blank row; rows are counted from 1. */
export const FIGURES_HEADING = 3 + COVER_LINK_ROWS + 2;

/** Address of the number of decimals that checks compare to: the last of the three cells to fill in. */
export const DECIMALS = `E${FIGURES_HEADING + 3}`;

const figuresOfBilling: readonly Figure[] = ["billed", "billedUnassigned"];

export function figuresOf({ costs, lifecycle }: Pick<Known, "costs" | "lifecycle">): readonly Figure[] {
  const isApart = (figure: Figure) => (apartLines as readonly Figure[]).includes(figure);
  const isShown = (figure: Figure) => !isApart(figure) || costs?.apart.some(({ line }) => line === figure);
  const isRevenue = lifecycle.subscriptions?.isRevenue ?? false;
  const known = figures.filter((figure) => isRevenue || !figuresOfBilling.includes(figure));
  return known.filter((figure) => (costs ? isShown(figure) : !figuresOfLedger.includes(figure)));
}

/** Address of a key figure. */
export function figureAddress(data: Pick<Known, "costs" | "lifecycle">, figure: Figure): string {
  return `B${FIGURES_HEADING + 1 + figuresOf(data).indexOf(figure)}`;
}

/** Rows of the headings that follow the key figures, each block with a blank row after it. */
export function coverLayout(data: ReportData) {
  const checksHeading = FIGURES_HEADING + figuresOf(data).length + 2;
  const notesHeading = checksHeading + data.checks.length + 3;
  const sourcesHeading = notesHeading + Math.max(1, notesOf(data).length) + 3;
  const missingHeading = sourcesHeading + data.sources.length + 3;
  const missing = missingSheets(data);
  const absent = Math.max(1, missing.noData.length + (missing.unwanted.length > 0 ? 1 : 0));
  const legendHeading = missingHeading + absent + 2;
  return {
    ...{ checks: checksHeading, notes: notesHeading, sources: sourcesHeading },
    ...{ missing: missingHeading, legend: legendHeading },
  };
}

/** Sheets that the report does not have: what they need, or that nobody wanted them. */
export function missingSheets(data: ReportData) {
  const noData = sheetsWithoutData({ data }).filter((key) => isWanted({ data }, key));
  return { noData, unwanted: choosableSheets.filter((key) => !isWanted({ data }, key)) };
}

const ofMissingSheets: readonly Warning["kind"][] = [
  ...(["no-channels", "no-cohorts", "no-activities", "no-service", "no-initiatives"] as const),
];

/** What the reader should know, but for the sheets that are missing: they have a list of their own. */
export function notesOf({ warnings }: Pick<ReportData, "warnings">): readonly Warning[] {
  return warnings.filter(({ kind }) => !ofMissingSheets.includes(kind));
}
