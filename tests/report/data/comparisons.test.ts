import { describe, expect, it } from "vitest";
import { reportData } from "../../../src/report";
import { budgetedFacts } from "../costsFacts";
import { day, factsOf } from "../facts";

describe("the last month beside earlier ones", () => {
  const { comparisons } = reportData({ facts: budgetedFacts(), sources: [], settings: { fiscalYearStart: 4 } });

  it("compares May 2025 with April, with May 2024 and with its budget; April and May are the year to date", () => {
    expect([comparisons.month, comparisons.yearStart]).toEqual([day("2025-05-01"), day("2025-04-01")]);
    expect(comparisons.revenue).toEqual({
      ...{ actual: 170, priorMonth: 160, priorYear: 70, yearToDate: 330 },
      // April 2024 was before the first fact
      ...{ priorYearToDate: null, budget: 60, budgetToDate: 260 },
    });
    expect(comparisons.items.get("acquisition")).toMatchObject({
      actual: 49,
      priorMonth: 50,
      yearToDate: 99,
      budgetToDate: 80,
    });
    expect(comparisons.items.get("overhead")).toMatchObject({ actual: 33, budget: null });
    expect(comparisons.lines.get("retention")).toMatchObject({ actual: 0, priorMonth: 20, yearToDate: 20, budget: 10 });
    expect(comparisons.cost).toMatchObject({ actual: 82, priorMonth: 70, yearToDate: 152 });
    expect(comparisons.quantities.newCustomers).toMatchObject({ actual: 1, priorMonth: 1, priorYear: 1 });
  });

  it("knows of no earlier month than the first", () => {
    const data = reportData({ facts: factsOf([["1", "2025-05-02", "Ada", 5]]), sources: [] });
    expect(data.comparisons.revenue).toEqual({
      ...{ actual: 5, priorMonth: null, priorYear: null, yearToDate: 5, priorYearToDate: null },
      ...{ budget: null, budgetToDate: null },
    });
  });

  it("reaches back beyond the period of the report", () => {
    const settings = { periodStart: day("2025-05-01") };
    const data = reportData({ facts: budgetedFacts(), sources: [], settings });
    expect(data.comparisons.cost).toMatchObject({ actual: 82, priorMonth: 70, yearToDate: 163 });
  });
});
