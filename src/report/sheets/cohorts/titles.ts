import { isoDate } from "../../calendar";
import type { PlanContext } from "../../context";

/** Two lines: what, then as of when; cohorts do not end with the period. */
export function titleOfCohorts({ data, t }: PlanContext, what: string): string {
  return `${what}\n${t("report.asOf", { asOf: isoDate(data.asOf) })}`;
}
