import type { PlanContext } from "../../context";
import type { Measure } from "../../plan";

/** What the customers of a cohort began with says what their triangles are called and traced to. */
const traces = {
  orders: { members: "ordering", active: "ordering", revenue: "cohortRevenue" },
  subscriptions: { members: "cohortStarts", active: "subscribed", revenue: "cohortRecurring" },
} as const satisfies Record<string, Record<string, Measure>>;

export function cohortWords({ data, t }: PlanContext) {
  const by = data.cohortsBy ?? "orders";
  const say = (what: "column" | "retention" | "value" | "net" | "active" | "revenue" | "age" | "share" | "note") =>
    t(`report.cohorts.${by}.${what}`);
  return { say, finding: `report.cohorts.${by}.finding` as const, traces: traces[by] };
}
