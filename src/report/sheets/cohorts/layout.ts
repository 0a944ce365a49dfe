import { columnLetters } from "../../address";
import { COHORT_AGES, type CohortRow } from "../../data/cohorts";
import { CHART_ROWS } from "../../charts/place";

/** Column of age 0, counted from 0: after month, customers, CAC and payback. */
const FIRST_AGE = 4;

/** Letter of the column of an age. */
export function ageColumn(age: number): string {
  return columnLetters(FIRST_AGE + age);
}

export const ages = Array.from({ length: COHORT_AGES }, (_, age) => age);

/** Rows of the sheet "Cohorts", counted from 1: triangles to read (the last one with costs only), charts, and the triangles they rest on. */
export function cohortsLayout(cohorts: readonly CohortRow[], withCost: boolean) {
  const withGoods = withCost && cohorts[0]?.goods !== undefined;
  let next = 6; // below the title block and a blank row
  const triangle = (below: number) => {
    const heading = next;
    const first = heading + 2;
    const last = first + cohorts.length - 1;
    next = last + 1 + below + 1;
    return { heading, header: heading + 1, first, last, all: last + 1 };
  };
  const retention = triangle(1);
  const value = triangle(3);
  const net = withCost ? triangle(1) : undefined;
  const charts = next;
  next += CHART_ROWS + 2;
  const netChart = next;
  if (net) next += CHART_ROWS + 2;
  const [active, revenue] = [triangle(0), triangle(0)];
  const goods = withGoods ? triangle(0) : undefined;
  const note = next;
  return {
    ...{ retention, value, ...(net && { net }), charts, netChart },
    ...{ active, revenue, ...(goods && { goods }), note },
  };
}

export type CohortsLayout = ReturnType<typeof cohortsLayout>;
export type Triangle = CohortsLayout["retention"];
