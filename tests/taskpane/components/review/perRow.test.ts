import { describe, expect, it } from "vitest";
import { onePerCell, statedByRow } from "../../../../src/taskpane/components/review/perRow";

describe("rows of a table of months", () => {
  const total = (row: number, stated: number, sum: number) => ({ row, label: "合计", stated, sum });

  it("says totals of a row that agree once, with their sums, and those that do not singly", () => {
    expect(statedByRow([total(22, 100, 100), total(22, 50, 50.001), total(22, 30, 40), total(9, 7, 7)])).toEqual([
      total(22, 150, 150.001),
      total(9, 7, 7),
      total(22, 30, 40),
    ]);
  });

  it("names a cell that was left out once", () => {
    const example = { row: 22, column: "项目", value: "合计" };
    expect(onePerCell([example, { ...example }, { ...example, row: 23 }])).toEqual([example, { ...example, row: 23 }]);
  });
});
