import type { Translate } from "../../i18n";
import { isoMonth } from "../calendar";
import type { PlanContext } from "../context";

/** Two lines: what, then the months of the period. */
export function titleWithMonths({ data, t }: PlanContext, what: string): string {
  return `${what}\n${monthsText(t, data.period.start, data.period.end)}`;
}

/** "2024-07 to 2025-06", or "2025-06" for one month. */
export function monthsText(t: Translate, from: number, to: number): string {
  const [start, end] = [isoMonth(from), isoMonth(to)];
  return start === end ? start : t("report.months", { start, end });
}
