import { isoMonth } from "../calendar";
import type { PlanContext } from "../context";

/** Two lines: what, then the months. */
export function titleWithMonths({ data, t }: PlanContext, what: string): string {
  const { start, end } = data.period;
  return `${what}\n${t("report.months", { start: isoMonth(start), end: isoMonth(end) })}`;
}
