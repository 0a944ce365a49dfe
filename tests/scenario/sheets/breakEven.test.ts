import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import type { CellsBlock, StyledCell } from "../../../src/report/plan";
import { scenarioPlan } from "../../../src/scenario";
import { modelEvaluator } from "../../../src/scenario/model/evaluateModel";
import { modelLine } from "../../../src/scenario/model/modelLine";
import { startingStudy } from "../../../src/scenario/startingStudy";
import { writeXlsx } from "../../../src/writers/xlsx";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";
import { valuesOf, type ScenarioStudy } from "../../../src/scenario/study";

const t = translator("en");
const study = startingStudy(t);

/** Values of a block of the sheet by the label of the row. */
function rowsOf(asked: ScenarioStudy, key: string): Map<unknown, unknown[]> {
  const sheet = scenarioPlan(asked, t).sheets.find((found) => found.key === "breakEven")!;
  const block = sheet.blocks.find((found): found is CellsBlock => found.kind === "cells" && found.key === key)!;
  const rows = block.rows.map((row) =>
    row.map((cell) => {
      const content = (cell as StyledCell | null)?.content;
      return typeof content === "object" ? content?.value : content;
    }),
  );
  return new Map(rows.map(([label, ...values]) => [label, values]));
}

describe("the break-even sheet", () => {
  it("holds the worked case: CAC 150, margin 60, 10 % break even at 78.571 % or 66 %", () => {
    const rows = rowsOf(study, "closed");
    const [, atEnd] = rows.get("Break-even retention, first margin at the end of a period")!;
    const [, atStart] = rows.get("Break-even retention, first margin at the start")!;
    expect(atEnd).toBeCloseTo(0.7857142857, 9);
    expect(atStart).toBeCloseTo(0.66, 12);
    // 80 % stay: 60 × 0.8 / 0.3; three periods of 60
    expect(rows.get("Largest CAC that the value covers (CLV)")![1]).toBeCloseTo(160, 10);
    expect(rows.get("Largest CAC for the payback wanted")![1]).toBe(180);
    // 60 × 0.8 at the end of each year, of which 80 % are left from year to year, at 10 %: 8 years and 0.7387 of the ninth
    expect(rows.get("Payback, first margin at risk too, with churn and discount")![1]).toBeCloseTo(8.7387, 4);
    // 54.545 + 39.669 + 28.851 + 20.982 = 144.047 after four years; 5.953 of 15.260 in the fifth
    expect(rows.get("Payback, first margin certain (as CLC.PAYBACK)")![1]).toBeCloseTo(4.3901, 4);
  });

  it.each([0, 1, 2])("finds churn by halving where the closed form has it, in scenario %s", (active) => {
    const asked = { ...study, active };
    const [closed] = rowsOf(asked, "closed").get("Break-even retention, first margin at the end of a period")!;
    const found = rowsOf(asked, "found");
    if (typeof closed !== "number") {
      expect(found.get("Churn a month")![8]).toMatch(/^None found/);
      return;
    }
    expect(found.get("Churn a month")![5]).toBeCloseTo(1 - closed, 9);
    const outcome = modelEvaluator(study.model)(valuesOf(study, study.scenarios[active]!))["value_added"];
    expect(found.get("Live outcome")![0]).toBe(outcome);
  });

  it("finds the spend at which acquisition costs what a customer is worth", () => {
    const clv = modelEvaluator(study.model)(valuesOf(study, study.scenarios[0]!))["clv"]!;
    // 100 customers are won
    expect(rowsOf(study, "found").get("Acquisition spend a month")![5]).toBeCloseTo(clv * 100, 5);
  });

  it("says so where there is none, and does not take a jump over zero for one", () => {
    const one = {
      ...study.model.drivers[0]!,
      id: "x",
      label: "X",
      low: 1,
      base: 2,
      high: 3,
      least: -10,
      most: 10,
      parameters: [1, 2, 3],
    };
    const asked = (text: string) => {
      const lines = [modelLine({ id: "y", label: "Y", unit: "count", text })];
      const scenarios = [{ name: "Only", values: {}, weight: 1 }];
      return rowsOf({ ...study, model: { drivers: [one], lines, outcome: "y" }, scenarios }, "found").get("X")!;
    };
    expect(asked("x * x + 1")[8]).toBe(
      "None found: the outcome has the same sign at -10.00, at 10.00 and at the live value.",
    );
    expect(asked("1 / (x - 0.3)")[5]).toEqual({ error: "#N/A" });
    expect(asked("x * x - 5")[5]).toBeCloseTo(-Math.sqrt(5), 8);
  });

  it.skipIf(isMissing("soffice"))(
    "stops beside a pole, where LibreOffice and we would round otherwise",
    { timeout: 60_000 },
    async () => {
      const x = {
        ...study.model.drivers[0]!,
        id: "x",
        label: "X",
        base: 0.1,
        low: 0.05,
        high: 0.2,
        least: -0.5,
        most: 10,
      };
      const lines = [modelLine({ id: "y", label: "Y", unit: "money", text: "60 / ((1 + x) ^ (1 / 12) - 1) - 5" })];
      const drivers = [{ ...x, distribution: "fixed" as const, parameters: [0.1] }];
      const scenarios = [{ name: "Only", values: {}, weight: 1 }];
      const asked: ScenarioStudy = {
        ...study,
        model: { drivers, lines, outcome: "y" },
        scenarios,
        sheets: ["breakEven"],
      };
      expect(rowsOf(asked, "found").get("X")![5]).toEqual({ error: "#N/A" });
      const { differences, compared } = await recalculate(writeXlsx(scenarioPlan(asked, t)));
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(200);
    },
  );
});
