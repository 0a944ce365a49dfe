import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { reportData, reportPlan } from "../../../src/report";
import { cellGrid, isFormula, valueOf } from "../../../src/report/cellGrid";
import { factsOf } from "../facts";

/** The firm begins in January: one customer alive on February 1, two on March 1, so one a month on average. */
const data = reportData({
  facts: factsOf(
    [
      ["1", "2025-01-10", "Ada", 50],
      ["2", "2025-02-10", "Bo", 50],
      ["3", "2025-03-10", "Cy", 50],
    ],
    [
      ["2025-01-31", "Loyalty programme", null, 30],
      ["2025-03-31", "Loyalty programme", null, 60],
    ],
  ),
  sources: [],
});
const plan = reportPlan(data, translator("en"));
const grid = (key: string) => [...cellGrid(plan.sheets.find((sheet) => sheet.key === key)!).values()];

describe("where the period opens with nobody", () => {
  it("cost of keeping is over the customers alive at the months' starts, and the number says so", () => {
    const retention = data.costs!.categories.find(({ line }) => line === "retention")!;
    expect([retention.cost, retention.denominator]).toEqual([90, 1]);
    const words = grid("stages").map(({ content }) => valueOf(content));
    expect(words).toContain("customers alive at the months' starts, on average: nobody was at the period's start");
  });

  it("the head of retention is about a month: 1 alive, 1 still there, 90.00 each", () => {
    const cells = new Map(grid("loyalty").map((cell) => [cell.address, cell.content]));
    const head = ["B7", "B8", "B9", "B10", "B11"].map((address) => cells.get(address)!);
    expect(head.map(valueOf)).toEqual([90, 1, 90, 1, 1]);
    expect(head.every(isFormula)).toBe(true);
    // the programme serves them all
    expect(grid("loyalty").map(({ content }) => valueOf(content))).not.toContain("–");
  });
});
