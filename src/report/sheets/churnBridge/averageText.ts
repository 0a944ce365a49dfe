import type { PlanContext } from "../../context";
import { column } from "../../formulas";

/** Formula, without its sign, of the mean of a column of the churn bridge over its months. */
export function averageText({ t, names }: PlanContext, key: "opening" | "retained"): string {
  const of = column(names.tables.bridge, t(`report.life.column.${key}`));
  return `SUM(${of})/COUNT(${of})`;
}
