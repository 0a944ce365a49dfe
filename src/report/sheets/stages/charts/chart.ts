import { isoMonth } from "../../../calendar";
import type { PlanContext } from "../../../context";
import type { ChartBlock, Formula } from "../../../plan";

/** Key of the sheet on which the charts and their numbers stand. */
export const SHEET = "stages";

/** A chart that has no place yet, and the sentence below it. */
export interface ChartWithFinding {
  readonly chart: Omit<ChartBlock, "kind" | "from" | "to" | "altText">;
  readonly finding: Formula;
}

/** Two lines: what, then the months. */
export function titleWithMonths({ data, t }: PlanContext, what: string): string {
  const { start, end } = data.period;
  return `${what}\n${t("report.months", { start: isoMonth(start), end: isoMonth(end) })}`;
}
