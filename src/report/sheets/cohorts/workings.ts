import { block, cell, row } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { CohortRow } from "../../data";
import { formats } from "../../formats";
import type { Block } from "../../plan";
import type { CohortsLayout, Triangle } from "./layout";
import { cohortTrace, triangleBlock } from "./triangle";
import { cohortWords } from "./words";

/** Customers who ordered and revenue, by cohort and age: what the triangles above rest on. */
export function workings(context: PlanContext, cohorts: readonly CohortRow[], at: CohortsLayout): Block[] {
  const { data, t } = context;
  const { say, traces } = cohortWords(context);
  const money = moneyFormats(data).single;
  return [
    triangleBlock(context, at.active, { heading: say("active") }, cohorts, ({ month, active }) => ({
      cells: active.map((count, age) => ({
        ...cell(count, "label", formats.whole),
        trace: cohortTrace(traces.active, month, age),
      })),
    })),
    triangleBlock(context, at.revenue, { heading: say("revenue") }, cohorts, ({ month, revenue }) => ({
      cells: revenue.map((amount, age) => ({
        ...cell(amount, "label", money),
        trace: cohortTrace(traces.revenue, month, age),
      })),
    })),
    ...(at.goods ? [goodsTriangle(context, cohorts, at.goods)] : []),
    block(at.note, [
      row("note", say("note")),
      ...(at.net ? [row("note", t(`report.cohorts.margin.${at.goods ? "lines" : "rate"}`))] : []),
    ]),
  ];
}

/** What the margin of a cohort leaves out of its revenue. */
function goodsTriangle(context: PlanContext, cohorts: readonly CohortRow[], at: Triangle): Block {
  const money = moneyFormats(context.data).single;
  return triangleBlock(context, at, { heading: context.t("report.heading.cohortGoods") }, cohorts, (cohort) => ({
    cells: cohort.goods!.map((amount, age) => ({
      ...cell(amount, "label", money),
      trace: cohortTrace("cohortGoods", cohort.month, age),
    })),
  }));
}
