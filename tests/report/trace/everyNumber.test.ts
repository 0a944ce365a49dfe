import { beforeAll, describe, expect, it } from "vitest";
import { traceRows } from "../../../src/report/trace";
import { samplePlan } from "../samplePlan";
import { numericCells, type NumericCell } from "./numericCells";

/** Numbers that are neither formula, nor traced, nor typed by the user: where they stand, and why they may. */
const constants: readonly (readonly [RegExp, string])[] = [
  [/^cover title\.A /, "the dates of the report: what the traces themselves are bounded by"],
  [/^cover title\.A2 /, "a check whose two numbers stand on no sheet: it names both in words"],
  [/^cover title\.A4 /, "what the reading of a source counted; its rows are in the diary"],
  [/^kpis inputs Points of the NPS scale/, "the scale by definition"],
  [/^kpis kpi\.\w+ /, "the sign that says whether more is good"],
  [/^kpis benchmarks (low|high)$/, "published ranges of the industry, with their source beside them"],
  [/^commentary limits /, "limits of the rules, named in their row"],
  [/^budget variances (number|group|sign)$/, "number, group and sign of a line"],
  [/^budget (waterfall|months) /, "number of a line that formulas look up by"],
  [/^channels channelTotal Ledger less spend table$/, "a difference that is zero where nothing is left over"],
  [/^costToServe activities traced$/, "an activity that the facts do not count"],
  [/^costToServe servedRest /, "nothing is booked to nobody"],
  [/^profitability title\.A3 /, "rank of a point of the curve"],
  [/^profitability profits rank$/, "rank"],
  [/^cohorts title\.\w+ First order in$/, "age in months, the title of a column"],
  [/^churnBridge (Customer|Mrr)Bridge /, "the part of a waterfall that a column has not: zero"],
  [/^service countsTotal Scale of NPS$/, "the scale by definition"],
  [/^alerts rules window$/, "days that a rule looks at, by definition"],
  [/^definitions title\.A3 /, "thresholds of the stage rules, named in their row"],
  [/^definitions costMap rows$/, "how many rows of the ledger the line of the map holds"],
];

const placeOf = ({ sheet, block, about }: NumericCell) => `${sheet} ${block} ${about}`;
const isInput = ({ cell }: NumericCell) => cell.style?.startsWith("input") ?? false;
/** Months are titles of rows and columns. */
const isMonth = ({ cell }: NumericCell) => cell.format === "yyyy-mm";

function unexplained(values: readonly NumericCell[]): string[] {
  return values
    .filter((value) => !value.traced.trace && !isInput(value) && !isMonth(value))
    .map(placeOf)
    .filter((place) => !constants.some(([pattern]) => pattern.test(place)));
}

describe("every number of the report on the sample company", () => {
  let sample: Awaited<ReturnType<typeof samplePlan>>;
  let found: ReturnType<typeof numericCells>;
  beforeAll(async () => {
    sample = await samplePlan("en");
    found = numericCells(sample.plan);
  }, 240_000);

  it("is a formula, has a trace, is typed by the user, or is a named constant", () => {
    expect(unexplained(found.values)).toEqual([]);
    expect(found.formulas).toBeGreaterThan(10_000);
    expect(found.values.filter(({ traced }) => traced.trace).length).toBeGreaterThan(20_000);
  });

  it("is missed where its trace is taken away", () => {
    const bare = found.values.map((value) => {
      const { trace: _, ...traced } = value.traced;
      return value.sheet === "cohorts" ? { ...value, traced } : value;
    });
    expect(unexplained(bare).length).toBeGreaterThan(100);
  });

  it("has no exception that nothing needs", () => {
    const bare = found.values.filter((value) => !value.traced.trace && !isInput(value) && !isMonth(value)).map(placeOf);
    expect(constants.filter(([pattern]) => !bare.some((place) => pattern.test(place)))).toEqual([]);
  });

  it("is what its trace comes to: one of each kind", { timeout: 240_000 }, () => {
    const kinds = new Map<string, NumericCell>();
    for (const value of found.values) {
      const { trace } = value.traced;
      if (trace) kinds.set(`${value.sheet} ${value.block} ${trace.measure} ${trace.as}`, value);
    }
    const wrong = [...kinds.values()].flatMap(({ sheet, cell, traced }) => {
      const total = traceRows(sample.facts, sample.data, traced.trace!)?.total ?? NaN;
      return Math.abs(total - Number(cell.content)) <= 1e-6 ? [] : [[sheet, cell.address, cell.content, total]];
    });
    expect(wrong).toEqual([]);
    expect(kinds.size).toBeGreaterThan(60);
  });
});
