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

function rowsOf(asked: ScenarioStudy, key: string) {
  const sheet = scenarioPlan(asked, t).sheets.find((found) => found.key === "longTerm");
  const block = sheet?.blocks.find((found): found is CellsBlock => found.kind === "cells" && found.key === key);
  return (block?.rows ?? []).map((row) =>
    row.map((cell) => {
      const content = (cell as StyledCell | null)?.content;
      return typeof content === "object" ? content?.value : content;
    }),
  );
}

describe("the long-term sheet", () => {
  it("comes to the value without end where all customers leave early", () => {
    const asked = { ...study, scenarios: [{ name: "Soon gone", values: { churn: 0.5 }, weight: 1 }] };
    const clv = modelEvaluator(study.model)(valuesOf(asked, asked.scenarios[0]!))["clv"]!;
    expect(rowsOf(asked, "months").at(-1)![3]).toBeCloseTo(clv, 9);
  });

  it("adds up a year of a customer as worked by hand", () => {
    const values = { churn: 0.1, expansion: 0, discount: 0, service_minutes: 2, minute_cost: 1, retention_spend: 3 };
    const [, , first, second] = rowsOf({ ...study, scenarios: [{ name: "By hand", values, weight: 1 }] }, "years");
    // margin 27.5 − 2 − 3; survivors of twelve months: 0.9 + 0.9² + … = 9 (1 − 0.9^12)
    const survivors = 9 * (1 - 0.9 ** 12);
    expect(first![1]).toBeCloseTo(22.5 * survivors, 9);
    expect(first![2]).toBeCloseTo((22.5 * survivors) / 120 - 1, 9);
    const expected = [120, 2 * survivors, 3 * survivors, 120 + 5 * survivors, 120 + 5 * survivors];
    first!.slice(3).forEach((value, place) => expect(value).toBeCloseTo(expected[place]!, 9));
    expect(first!.slice(3)).toHaveLength(5);
    expect(second![3]).toBe(0);
    expect(second![4]).toBeCloseTo(2 * survivors * 0.9 ** 12, 9);
  });

  it("adds the value of customers still to come to that of today's", () => {
    const rows = rowsOf({ ...study, scenarios: [{ name: "Flat", values: { discount: 0 }, weight: 1 }] }, "equity");
    const [, today, future, total] = rows.map((row) => row[2] as number);
    const clv = (21.5 * 0.96) / (1 - 0.96 * 1.002);
    expect(today).toBeCloseTo(1000 * clv, 6);
    expect(future).toBeCloseTo(60 * 100.5 * (clv - 120), 5);
    expect(total).toBeCloseTo(today! + future!, 6);
  });

  it("stays away from a model without a customer's life", () => {
    const lines = [modelLine({ id: "value", label: "Value", unit: "money", text: "price * 2" })];
    expect(rowsOf({ ...study, model: { ...study.model, lines, outcome: "value" } }, "months")).toEqual([]);
  });
});
