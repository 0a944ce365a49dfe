import { describe, expect, it } from "vitest";
import { cellGrid, valueOf } from "../../src/report/cellGrid";
import type { SheetPlan } from "../../src/report/plan";
import { valuesOnly } from "../../src/report/valuesOnly";
import { companyPlan } from "./fixture";
import { formulasOf } from "./formulaLint";

const sheet: SheetPlan = {
  ...companyPlan().sheets[0]!,
  blocks: [
    { kind: "cells", at: "B2", rows: [["plain", null, { content: 1.5, style: "input", format: "0.0" }]] },
    {
      ...{ kind: "table", at: "A5", name: "T", filter: false },
      columns: [
        { title: "Name", format: "@" },
        { title: "Amount", format: "0.00", style: "link" },
      ],
      rows: [
        ["=1+1", { formula: "=B7", value: 2 }],
        ["x", null],
      ],
    },
  ],
};

describe("cellGrid(sheet)", () => {
  it("resolves loose cells, titles and rows of tables", () => {
    expect([...cellGrid(sheet).values()]).toEqual([
      { address: "B2", content: "plain", format: "General" },
      { address: "D2", content: 1.5, style: "input", format: "0.0" },
      { address: "A5", content: "Name", style: "header", format: "@" },
      { address: "A6", content: "=1+1", style: "label", format: "@" },
      { address: "A7", content: "x", style: "label", format: "@" },
      { address: "B5", content: "Amount", style: "headerNumber", format: "@" },
      { address: "B6", content: { formula: "=B7", value: 2 }, style: "link", format: "0.00" },
    ]);
  });
});

describe("valuesOnly(plan)", () => {
  it("leaves no formula, and every value where it was", () => {
    const plan = companyPlan();
    const frozen = valuesOnly(plan);
    expect(formulasOf(plan).length).toBeGreaterThan(100);
    expect(formulasOf(frozen)).toEqual([]);
    const values = (of: typeof plan) =>
      of.sheets.map((s) => [...cellGrid(s).values()].map(({ content }) => valueOf(content)));
    expect(values(frozen)).toEqual(values(plan));
  });

  it("writes a result that is an error as text", () => {
    const broken = {
      ...sheet,
      blocks: [
        { kind: "cells" as const, at: "A1", rows: [[{ formula: "=1/0", value: { error: "#DIV/0!" as const } }]] },
      ],
    };
    const [frozen] = valuesOnly({ ...companyPlan(), sheets: [broken] }).sheets;
    expect(cellGrid(frozen!).get("A1")!.content).toBe("#DIV/0!");
  });
});
