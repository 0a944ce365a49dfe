import { describe, expect, it } from "vitest";
import { type BlockSpan, layoutOf } from "../../../../src/writers/excel/refresh/layout";

function block(key: string, old: [number, number], present: [number, number], next: [number, number]): BlockSpan {
  const rows = ([top, height]: [number, number]) => ({ top, height });
  return { key, old: rows(old), present: rows(present), next: rows(next) };
}

const nothing = { added: [], lost: [], blank: () => true };

describe("layoutOf: the rows of a sheet", () => {
  it("a block that stays as it is needs none", () => {
    const { inserts, removes, planRow } = layoutOf({ ...nothing, blocks: [block("a", [4, 3], [4, 3], [4, 3])] });
    expect({ inserts, removes, row: planRow(5) }).toEqual({ inserts: [], removes: [], row: 5 });
  });

  it("a block grows before its last row, and pushes down what is below", () => {
    const blocks = [block("a", [4, 3], [4, 3], [4, 5]), block("b", [9, 2], [9, 2], [11, 2])];
    const layout = layoutOf({ ...nothing, blocks });
    expect(layout.inserts).toEqual([{ at: 6, count: 2 }]);
    expect([4, 5, 6, 9].map(layout.stageRow)).toEqual([4, 5, 8, 11]);
    expect([4, 8, 11, 12].map(layout.planRow)).toEqual([4, 8, 11, 12]);
  });

  it("a block shrinks from its end", () => {
    const blocks = [block("a", [4, 5], [4, 5], [4, 3]), block("b", [11, 2], [11, 2], [9, 2])];
    const layout = layoutOf({ ...nothing, blocks });
    expect(layout.removes).toEqual([{ at: 7, count: 2 }]);
    expect([6, 9, 11].map(layout.finalRow)).toEqual([6, 7, 9]);
    expect(layout.planRow(9)).toBe(11);
  });

  it("rows that the user put above and between stay", () => {
    const blocks = [block("a", [4, 3], [6, 3], [4, 4]), block("b", [9, 2], [14, 2], [10, 2])];
    const layout = layoutOf({ ...nothing, blocks });
    expect(layout.inserts).toEqual([{ at: 8, count: 1 }]);
    expect([4, 10].map(layout.planRow)).toEqual([6, 15]);
  });

  it("blocks side by side grow together", () => {
    const blocks = [
      block("a", [4, 3], [4, 3], [4, 6]),
      block("b", [4, 5], [4, 5], [4, 6]),
      block("c", [11, 1], [11, 1], [12, 1]),
    ];
    const layout = layoutOf({ ...nothing, blocks });
    expect(layout.stageRow(11) - layout.removes.reduce((sum, { count }) => sum + count, 0)).toBe(12);
    expect(layout.finalRow(layout.planRow(12))).toBe(12);
  });

  it("a gap closes only where nothing of the user's stands", () => {
    const blocks = [block("a", [4, 3], [4, 3], [4, 3]), block("b", [12, 2], [12, 2], [9, 2])];
    expect(layoutOf({ ...nothing, blocks }).removes).toEqual([{ at: 9, count: 3 }]);
    expect(layoutOf({ ...nothing, blocks, blank: (row) => row !== 10 }).removes).toEqual([{ at: 11, count: 1 }]);
  });

  it("makes room for a block that is new, and for one that comes back", () => {
    const a = block("a", [4, 3], [4, 3], [4, 3]);
    const after = layoutOf({ ...nothing, blocks: [a], added: [{ top: 9, height: 4 }] });
    expect(after.inserts).toEqual([{ at: 7, count: 6 }]);
    const b = block("b", [14, 2], [10, 2], [14, 2]);
    const back = layoutOf({
      ...nothing,
      blocks: [a, b],
      added: [{ top: 9, height: 4 }],
      lost: [{ top: 9, height: 4 }],
    });
    expect(back.inserts).toEqual([{ at: 10, count: 4 }]);
    expect(back.planRow(9)).toBe(9);
  });

  it("names a block that was moved past another", () => {
    const blocks = [block("a", [4, 3], [20, 3], [4, 3]), block("b", [9, 2], [9, 2], [9, 2])];
    expect(layoutOf({ ...nothing, blocks }).astray).toEqual(["b"]);
  });
});
