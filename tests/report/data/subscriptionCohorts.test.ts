import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { reportData, reportPlan } from "../../../src/report";
import { cellGrid, valueOf } from "../../../src/report/cellGrid";
import { traceRows } from "../../../src/report/trace";
import { day } from "../facts";
import { factsOfSubscriptions, type SubscriptionRow } from "../lifecycleFacts";
import { numericCells } from "../trace/numericCells";

const row = (customer: string | null, start: string, end: string | null, monthly: number): SubscriptionRow => {
  return [customer, null, start, end, null, -1, monthly, null];
};

const rows: SubscriptionRow[] = [
  row("A", "2025-01-10", null, 10),
  // a second one of the same customer belongs to the cohort of the first
  row("A", "2025-02-01", "2025-03-31", 5),
  // left within the first month; came back in March
  row("B", "2025-01-20", "2025-01-31", 20),
  row("B", "2025-03-05", null, 8),
  row("C", "2025-02-03", "2025-03-01", 30),
  // nobody's
  row(null, "2025-01-01", null, 99),
];
const facts = factsOfSubscriptions(rows);
const data = reportData({ facts, sources: [], settings: { asOf: day("2025-03-15") } });

describe("cohorts of subscriptions alone", () => {
  it("are by the month of a customer's first one: who has one at the end of a month, and what it brings", () => {
    expect(data.cohortsBy).toBe("subscriptions");
    expect(data.cohorts).toEqual([
      { month: day("2025-01-01"), customers: 2, active: [1, 1, 2], revenue: [10, 15, 23] },
      // a first day without service on 1 March is the end of February
      { month: day("2025-02-01"), customers: 1, active: [1, 0], revenue: [30, 0] },
    ]);
  });

  it("are called so, and each number leads to its subscriptions", () => {
    const plan = reportPlan(data, translator("en"));
    const sheet = plan.sheets.find(({ key }) => key === "cohorts")!;
    const shown = [...cellGrid(sheet).values()].map(({ content }) => valueOf(content));
    expect(shown).toContain("Subscribed in");
    expect(shown).toContain("Still subscribed at the end of month 1 after the first: 33.3% of customers.");
    const traced = numericCells({ ...plan, sheets: [sheet] }).values.flatMap(({ cell, traced: { trace } }) =>
      trace ? [[valueOf(cell.content), traceRows(facts, data, trace)?.total]] : [],
    );
    expect(traced.length).toBeGreaterThan(10);
    expect(traced.map(([, total]) => total)).toEqual(traced.map(([value]) => value));
  });

  it("say above all how many ended on an unknown day", () => {
    const undated: SubscriptionRow = ["D", null, "2025-02-03", null, null, 1, 5, null];
    const told = reportData({
      facts: factsOfSubscriptions([...rows, undated]),
      ...{ sources: [], settings: { asOf: day("2025-03-15") } },
    });
    const sheet = reportPlan(told, translator("en")).sheets.find(({ key }) => key === "cohorts")!;
    expect(valueOf(cellGrid(sheet).get("A5")!.content)).toMatch(/^1 subscription ended without a date and counts as/);
  });

  it("stay away where all began in one month", () => {
    const one = reportData({
      facts: factsOfSubscriptions([rows[0]!]),
      sources: [],
      settings: { asOf: day("2025-03-15") },
    });
    expect(one.cohorts).toBeUndefined();
    expect(one.warnings).toContainEqual({ kind: "no-cohorts" });
  });
});
