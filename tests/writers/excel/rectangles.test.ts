import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rectangles, runs } from "../../../src/writers/excel/rectangles";

const _ = undefined;

describe("rectangles(grid)", () => {
  it("joins equal cells along rows, then downwards", () => {
    const grid = [
      ["a", "a", _],
      ["a", "a", "b"],
      ["a", _, "b"],
    ];
    expect(rectangles(grid)).toEqual([
      { row: 0, column: 0, rows: 2, columns: 2, value: "a" },
      { row: 2, column: 0, rows: 1, columns: 1, value: "a" },
      { row: 1, column: 2, rows: 2, columns: 1, value: "b" },
    ]);
  });

  it("keeps rows apart where it must", () => {
    expect(rectangles([["a"], ["a"]], () => false)).toHaveLength(2);
  });

  it("covers every cell once, with its own value", () => {
    const grids = fc.array(fc.array(fc.constantFrom("a", "b", _), { maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(grids, (grid) => {
        const painted = grid.map((row) => row.map((): string | undefined => _));
        for (const { row, column, rows, columns, value } of rectangles(grid)) {
          for (let i = row; i < row + rows; i += 1) {
            for (let j = column; j < column + columns; j += 1) {
              expect(painted[i]![j]).toBeUndefined();
              painted[i]![j] = value;
            }
          }
        }
        expect(painted).toEqual(grid);
      }),
    );
  });
});

describe("runs(cells)", () => {
  it("finds neighbours with the same value", () => {
    expect(runs([1, 1, _, 1, 2])).toEqual([
      { column: 0, columns: 2, value: 1 },
      { column: 3, columns: 1, value: 1 },
      { column: 4, columns: 1, value: 2 },
    ]);
  });
});
