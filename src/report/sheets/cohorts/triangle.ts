import { addMonths, isoMonth, monthStart } from "../../calendar";
import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import type { CohortRow } from "../../data";
import { formats } from "../../formats";
import { formula } from "../../formulas";
import type { Block, Cell, Measure, Trace } from "../../plan";
import { ages, type Triangle } from "./layout";
import { cohortWords } from "./words";

/** What a triangle shows of a cohort. */
interface TriangleLine {
  /** CAC and payback, where the triangle has them. */
  readonly aside?: readonly [Cell, Cell];
  /** One cell for each observed age; the rest stays blank. */
  readonly cells: readonly Cell[];
}

interface TriangleWords {
  readonly heading: string;
  /** Titles of the columns before the ages. */
  readonly titles?: readonly [string, string];
}

/** Heading, titles and one line for each cohort. */
export function triangleBlock(
  context: PlanContext,
  at: Triangle,
  { heading, titles }: TriangleWords,
  cohorts: readonly CohortRow[],
  lineOf: (cohort: CohortRow, row: number) => TriangleLine,
): Block {
  const { say, traces } = cohortWords(context);
  const lines = cohorts.map((cohort, index) => {
    const { aside = [null, null], cells } = lineOf(cohort, at.first + index);
    return [...cohortCells(cohort, traces.members), ...aside, ...cells];
  });
  return block(at.heading, [
    row("heading", heading, ...Array<null>(ages.length + 3).fill(null)),
    [
      ...row("header", say("column")),
      ...row("headerNumber", context.t("report.column.customers"), ...(titles ?? [null, null])),
      ...ages.map((age) => cell(age, "headerNumber", "0")),
    ],
    ...lines,
  ]);
}

function cohortCells({ month, customers }: CohortRow, members: Measure): Cell[] {
  const first = { ...cell(customers, "label", formats.whole), trace: cohortTrace(members, month, 0) };
  return [cell(month, "month", formats.month), first];
}

/** Share, per customer or sum: a cell of a triangle that follows from the ones below. */
export function derived(text: string, value: number, format: string): Cell {
  return cell(formula(text, value), "formula", format);
}

/** The customers who are there at an age, or their revenue. */
export function cohortTrace(measure: Measure, cohort: number, age: number): Trace {
  return { measure, where: { cohort: isoMonth(cohort), month: isoMonth(addMonths(monthStart(cohort), age)) } };
}
