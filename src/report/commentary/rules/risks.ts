import { onSheet, quote } from "../../formulas";
import { coverLayout } from "../../sheets/cover/layout";
import { figurePart, kpiPart, numberPart } from "../parts";
import type { CommentaryRule } from "../rule";

/** What may go wrong, or is not known well enough. */
export const riskRules: readonly CommentaryRule[] = [
  (context) => {
    const [churn, before] = [kpiPart(context, "churn"), kpiPart(context, "churn", "priorMonth")];
    if (!churn || !before || churn.value <= before.value) return undefined;
    return { id: "churnUp", key: "report.say.churnUp", parts: { churn: churn.part, before: before.part } };
  },
  (context) => {
    const [revenue, before] = [kpiPart(context, "revenue"), kpiPart(context, "revenue", "priorYear")];
    if (!revenue || !before || revenue.value >= before.value) return undefined;
    return { id: "revenueDown", key: "report.say.revenueDown", parts: { revenue: revenue.part, before: before.part } };
  },
  (context) => {
    const [other, cost] = [figurePart(context, "otherCost", "actual"), kpiPart(context, "cost")];
    const limit = context.limit("unallocated");
    if (!other || !cost || !(other.value / cost.value > limit.value)) return undefined;
    const share = numberPart(`${other.cell}/${cost.cell}`, other.value / cost.value, "share");
    return { id: "unallocated", key: "report.say.unallocated", parts: { share, limit: limit.part } };
  },
  (context) => {
    const rate = context.data.lifecycle.assumptions.marginRate;
    if (rate.from !== "unknown" || !kpiPart(context, "clv")) return undefined;
    return { id: "margin", key: "report.say.margin", parts: {} };
  },
  ({ data, t, names }) => {
    const open = data.checks.filter(({ difference }) => difference !== 0).length;
    if (open === 0) return undefined;
    const first = coverLayout(data).checks + 2;
    const marks = onSheet(names.sheets.cover, `E${first}:E${first + data.checks.length - 1}`);
    const count = numberPart(`COUNTIFS(${marks},${quote(t("report.check.bad"))})`, open, "count");
    return { id: "checks", key: "report.say.checks", parts: { count } };
  },
];
