import { block, cell, row } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { CohortRow } from "../../data";
import { formats } from "../../formats";
import type { Block } from "../../plan";
import type { CohortsLayout } from "./layout";
import { cohortTrace, triangleBlock } from "./triangle";

/** Customers who ordered and revenue, by cohort and age: what the triangles above rest on. */
export function workings(context: PlanContext, cohorts: readonly CohortRow[], at: CohortsLayout): Block[] {
  const { data, t } = context;
  const money = moneyFormats(data).single;
  return [
    triangleBlock(context, at.active, { heading: t("report.heading.cohortActive") }, cohorts, ({ month, active }) => ({
      cells: active.map((count, age) => ({
        ...cell(count, "label", formats.whole),
        trace: cohortTrace("ordering", month, age),
      })),
    })),
    triangleBlock(
      context,
      at.revenue,
      { heading: t("report.heading.cohortRevenue") },
      cohorts,
      ({ month, revenue }) => ({
        cells: revenue.map((amount, age) => ({
          ...cell(amount, "label", money),
          trace: cohortTrace("cohortRevenue", month, age),
        })),
      }),
    ),
    block(at.revenue.last + 2, [row("note", t("report.cohorts.note"))]),
  ];
}
