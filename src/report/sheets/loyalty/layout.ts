import { CHART_ROWS } from "../../charts/place";
import type { BridgeRow, Loyalty, ReportData } from "../../data";

const FIRST = 6; // below the title block and a blank row

/** Lines on the retention of the period; cost only with a ledger. */
const keepLines = ["keepCost", "aliveAtStart", "keepUnit", "keptOfThem", "keepRate"] as const;
export type KeepLine = (typeof keepLines)[number];

export function keepLinesOf({ costs }: Pick<ReportData, "costs">): readonly KeepLine[] {
  return keepLines.filter((line) => costs !== undefined || (line !== "keepCost" && line !== "keepUnit"));
}

/** Rows of the sheet "Retention & loyalty", counted from 1. */
export function loyaltyLayout(data: Pick<ReportData, "costs">, loyalty: Loyalty, bridge: readonly BridgeRow[]) {
  const { programmes, segments } = loyalty;
  const keep = { heading: FIRST, first: FIRST + 1, last: FIRST + keepLinesOf(data).length };
  let next = keep.last + 2;
  const section = (rows: number, below: number) => {
    const heading = next;
    next += rows + below + 3;
    return { heading, header: heading + 1, first: heading + 2, last: heading + 1 + rows };
  };
  // total and two notes
  const ofProgrammes = programmes.length > 0 ? section(programmes.length, 3) : undefined;
  const ofSegments = segments && section(segments.length, 0);
  const charts = next;
  next += CHART_ROWS + 2;
  return {
    ...{ keep, charts, months: section(bridge.length, 0) },
    ...(ofProgrammes && { programmes: ofProgrammes }),
    ...(ofSegments && { segments: ofSegments }),
  };
}

export type LoyaltyLayout = ReturnType<typeof loyaltyLayout>;
export type Rows = LoyaltyLayout["months"];
