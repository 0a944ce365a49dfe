import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { scenarioPlan } from "../../../src/scenario";
import { modelEvaluator } from "../../../src/scenario/model/evaluateModel";
import { stepValues } from "../../../src/scenario/sensitivity/tables";
import { startingStudy } from "../../../src/scenario/startingStudy";
import { valuesOf } from "../../../src/scenario/study";
import type { CellsBlock, Formula, StyledCell } from "../../../src/report/plan";
import { writeXlsx } from "../../../src/writers/xlsx";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";

const t = translator("en");
const study = startingStudy(t);

/** Cells in the style of the live case, of all tables with a scenario active. */
function framed(active: number): number[] {
  const sheet = scenarioPlan({ ...study, active }, t).sheets.find(({ key }) => key === "sensitivity")!;
  const cells = sheet.blocks.flatMap((block) => (block.kind === "cells" ? block.rows.flat() : []));
  const base = cells.filter((cell): cell is StyledCell => (cell as StyledCell | null)?.style === "base");
  return base.map(({ content }) => (content as { value: number }).value);
}

describe("the sensitivity sheet", () => {
  it.each([0, 1, 2])("frames the outcome of scenario %s in every table", (active) => {
    const outcome = modelEvaluator(study.model)(valuesOf(study, study.scenarios[active]!))["value_added"]!;
    const same = framed(active).filter((value) => Math.abs(value - outcome) < 1e-9);
    // three tables of one driver and two of two
    expect(same).toHaveLength(5);
  });

  it("tables the same drivers whichever scenario is live", () => {
    const keys = study.scenarios.map((_, active) => {
      const sheet = scenarioPlan({ ...study, active }, t).sheets.find(({ key }) => key === "sensitivity")!;
      return sheet.blocks.map((block) => ("key" in block ? block.key : block.kind));
    });
    expect(keys[2]).toEqual(keys[0]);
  });

  it("tables the drivers and the steps that are asked for", () => {
    const asked = { ...study, sensitivity: { oneWay: ["churn"], twoWay: [["churn", "price"]], steps: 5 } } as const;
    const sheet = scenarioPlan(asked, t).sheets.find(({ key }) => key === "sensitivity")!;
    const keys = sheet.blocks.flatMap((block) => ("key" in block && block.key?.includes("Way-") ? [block.key] : []));
    expect(keys).toEqual(["oneWay-churn", "twoWay-churn-price"]);
  });

  it(
    "boxes the live value of an even number of steps too, and calculates it as LibreOffice does",
    { timeout: 60_000 },
    async (context) => {
      if (isMissing("soffice")) return context.skip();
      const asked = { ...study, sensitivity: { oneWay: ["churn"], twoWay: [["churn", "price"]], steps: 6 } } as const;
      const plan = scenarioPlan(asked, t);
      const { blocks } = plan.sheets.find(({ key }) => key === "sensitivity")!;
      const table = blocks.find(
        (block): block is CellsBlock => block.kind === "cells" && block.key === "oneWay-churn",
      )!;
      const boxed = table.rows.flatMap((row) => {
        const [first] = row as readonly (StyledCell | null)[];
        return first?.style === "base" ? [(first.content as Formula).value] : [];
      });
      expect(boxed).toEqual([0.04]);
      expect((await recalculate(writeXlsx(plan))).differences).toEqual([]);
    },
  );

  it.each([
    [{ steps: 4 }, "out-of-domain"],
    [{ steps: 27 }, "out-of-domain"],
    [{ oneWay: ["reactivation"] }, "unknown-word"],
    [{ twoWay: [["churn", "luck"]] as const }, "unknown-word"],
  ])("refuses %j", (sensitivity, code) => {
    expect(() => scenarioPlan({ ...study, sensitivity }, t)).toThrow(expect.objectContaining({ code }));
  });
});

describe("stepValues(driver, live, steps)", () => {
  const driver = { low: 0, high: 40, least: -15, most: 100 };

  it("spreads evenly on each side of the live value", () => {
    expect(stepValues(driver, 10, 5)).toEqual([0, 5, 10, 25, 40]);
    // of an even number of values one more lies above it
    expect(stepValues(driver, 10, 6)).toEqual([0, 5, 10, 20, 30, 40]);
  });

  it.each([
    // the live value at its high, beyond it, at its low with no room, and without any range
    [driver, 40, [0, 20, 40, 60, 80]],
    [driver, 60, [0, 30, 60, 80, 100]],
    [driver, 0, [-15, -7.5, 0, 20, 40]],
    [{ ...driver, low: 10, high: 10 }, 10, [10, 10, 10, 10, 10]],
  ])("looks beyond an end where %j is live at %d", (own, live, expected) => {
    expect(stepValues(own, live, 5)).toEqual(expected);
  });
});
