import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import type { CellsBlock, StyledCell } from "../../../src/report/plan";
import { scenarioPlan } from "../../../src/scenario";
import { modelEvaluator } from "../../../src/scenario/model/evaluateModel";
import { modelLine } from "../../../src/scenario/model/modelLine";
import { startingStudy } from "../../../src/scenario/startingStudy";
import { valuesOf, type ScenarioStudy } from "../../../src/scenario/study";

const t = translator("en");
const study = startingStudy(t);

function ranked(asked: ScenarioStudy) {
  const sheet = scenarioPlan(asked, t).sheets.find(({ key }) => key === "tornado");
  const block = sheet?.blocks.find((found): found is CellsBlock => found.kind === "cells" && found.key === "sorted");
  const values = (block?.rows ?? []).map((row) =>
    row.map((cell) => {
      const content = (cell as StyledCell | null)?.content;
      return typeof content === "object" ? content?.value : content;
    }),
  );
  return { live: values[2]?.[4], rows: values.slice(3) };
}

describe("the tornado sheet", () => {
  it("ranks drivers by what the outcome is at their ends, the others live", () => {
    const { rows } = ranked(study);
    // margin 21.5 − 2.5 or + 4 of price; worked by hand: 27.5 is 55 % of 50, so 24.75 at 45 and 29.7 at 54
    const price = rows.find(([label]) => label === "Price of an order")!;
    const factor = 0.96 / (1.1 ** (1 / 12) - 0.96 * 1.002);
    expect(price[4]).toBeCloseTo((24.75 - 4 - 2) * factor - 120, 8);
    expect(price[5]).toBeCloseTo((29.7 - 4 - 2) * factor - 120, 8);
    const swings = rows.map((row) => row[6] as number);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(rows.map((row) => row[1])).toEqual(rows.map((_, place) => place + 1));
  });

  it.each([0, 1, 2])("measures changes from the outcome of scenario %s", (active) => {
    const outcome = modelEvaluator(study.model)(valuesOf(study, study.scenarios[active]!))["value_added"];
    expect(ranked({ ...study, active }).live).toBe(outcome);
  });

  it("keeps the order of drivers with equal swings, and puts those without a value last", () => {
    const base = { ...study.model.drivers[0]!, low: 1, base: 2, high: 3, parameters: [1, 2, 3] };
    const drivers = ["one", "two", "none"].map((id) => ({ ...base, id, label: id, low: id === "none" ? 0 : 1 }));
    const line = modelLine({ id: "sum", label: "Sum", unit: "count", text: "one + two + 1 / none" });
    const model = { drivers, lines: [line], outcome: "sum" };
    expect(ranked({ ...study, model, scenarios: [{ name: "Only", values: {}, weight: 1 }] }).rows).toMatchObject([
      ["one", 1, "1.00", "3.00", 3.5, 5.5, 2, -1, 1],
      ["two", 2, "1.00", "3.00", 3.5, 5.5, 2, -1, 1],
      [
        "none",
        3,
        "0.00",
        "3.00",
        { error: "#N/A" },
        expect.closeTo(4 + 1 / 3),
        -1,
        { error: "#N/A" },
        { error: "#N/A" },
      ],
    ]);
  });
});
