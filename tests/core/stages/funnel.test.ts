import { describe, expect, it } from "vitest";
import { funnel, M5A, stageModels } from "../../../src/core";

describe("funnel(model, furthest, costs)", () => {
  it("has conversion and cost per step, worked out by hand", () => {
    const furthest = [
      "prospect",
      "acquisition",
      "acquisition",
      "activation",
      "retention",
      "retention",
      "value",
      "value",
    ];
    expect(funnel(M5A, furthest, { acquisition: 700, value: 90 })).toEqual([
      { stage: "prospect", reached: 8 },
      { stage: "acquisition", reached: 7, conversion: 7 / 8, cost: 700, costPerCustomer: 100 },
      { stage: "activation", reached: 5, conversion: 5 / 7 },
      { stage: "retention", reached: 4, conversion: 4 / 5 },
      { stage: "value", reached: 2, conversion: 1 / 2, cost: 90, costPerCustomer: 45 },
    ]);
  });

  it("has no conversion after a step that nobody reached, and no cost per customer of nobody", () => {
    expect(funnel(M5A, ["acquisition"], { retention: 5 }).slice(2, 4)).toEqual([
      { stage: "activation", reached: 0, conversion: 0 },
      { stage: "retention", reached: 0, cost: 5 },
    ]);
  });

  it("leaves out the steps that orders cannot tell", () => {
    expect(funnel(stageModels["M6b"]!, []).map(({ stage }) => stage)).toEqual([
      "awareness",
      "purchase",
      "usage",
      "loyalty",
    ]);
  });

  it("refuses the stage of those who left: how far they came is not known from it", () => {
    expect(() => funnel(M5A, ["churn"])).toThrow(expect.objectContaining({ code: "unknown-word" }) as Error);
  });
});
