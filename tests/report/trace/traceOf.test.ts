import { describe, expect, it } from "vitest";
import type { ReportPlan } from "../../../src/report/plan";
import { traceOf } from "../../../src/report/trace";

const plan = {
  sheets: [
    {
      key: "stages",
      blocks: [
        { kind: "cells", at: "A1", rows: [["Revenue", { content: 280, trace: { measure: "revenue" } }, null]] },
        {
          kind: "table",
          at: "B5",
          dimension: "customer",
          rowKeys: ["Anna", "Berg"],
          columns: [
            { title: "Customer", format: "@" },
            { title: "Cost", format: "0", trace: { measure: "cost", where: { costLine: "churn" } } },
            { title: "Share", format: "0%" },
          ],
          rows: [
            ["Anna", 3, { formula: "=C6/SUM(C6:C7)", value: 0.3 }],
            ["Berg", 7, { formula: "=C7/SUM(C6:C7)", value: 0.7 }],
          ],
        },
      ],
    },
  ],
} as unknown as ReportPlan;

describe("traceOf(plan, sheet, address)", () => {
  it("knows what a loose cell is made of", () => {
    expect(traceOf(plan, "stages", "B1")).toEqual({ value: 280, trace: { measure: "revenue" } });
  });

  it("adds the row of a table to what its column is made of", () => {
    expect(traceOf(plan, "stages", "C7")).toEqual({
      ...{ value: 7, title: "Cost", format: "0" },
      trace: { measure: "cost", where: { costLine: "churn", customer: "Berg" } },
    });
  });

  it("tells the formula of a number that comes of other cells alone", () => {
    expect(traceOf(plan, "stages", "D6")).toEqual({
      ...{ formula: "=C6/SUM(C6:C7)", value: 0.3 },
      ...{ title: "Share", format: "0%" },
    });
  });

  it.each(["C1", "B5", "C8", "E6", "A6", "Z99"])("knows nothing of %s, which the plan does not write", (address) => {
    expect(traceOf(plan, "stages", address)).toBeUndefined();
  });

  it("knows nothing of other sheets", () => {
    expect(traceOf(plan, "notes", "A1")).toBeUndefined();
  });
});
