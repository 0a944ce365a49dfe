import { perspectives } from "../../scorecard/settings";

/** Columns of the indicators. */
export const columns = {
  ...{ perspective: "A", indicator: "B", unit: "C", better: "D", threshold: "E", target: "F", actual: "G" },
  ...{ weight: "H", score: "I", status: "J", check: "K" },
} as const;

/** Limits of the status, above the table. */
export const limits = { heading: 6, good: "$B$7", watch: "$B$8" } as const;

/** Rows as on the sheet, from 1. */
export interface ScorecardLayout {
  readonly heading: number;
  readonly first: number;
  readonly last: number;
  readonly total: number;
  readonly summary: number;
  /** First row of the perspectives. */
  readonly perspectives: number;
  readonly chart: number;
}

export function scorecardLayout(indicators: number): ScorecardLayout {
  const heading = 10;
  const first = heading + 2;
  const last = first + indicators - 1;
  const summary = last + 4;
  return {
    ...{ heading, first, last, total: last + 1, summary, perspectives: summary + 2 },
    chart: summary + 2 + perspectives.length + 1,
  };
}
