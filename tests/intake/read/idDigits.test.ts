import { describe, expect, it } from "vitest";
import type { RawCell } from "../../../src/intake";
import { readOrders } from "../readRows";

const titles = ["Customer", "Date", "Amount", "Order no"];
const read = (ids: readonly RawCell[]) =>
  readOrders([titles, ...ids.map((id, i): RawCell[] => [`C${i}`, "2024-01-05", 1 + i, id])]).record.diary ?? [];

describe("ids that a spreadsheet took for numbers", () => {
  it("lost their leading zeros where others of the column have kept them", () => {
    expect(read(["00123", "00456", 789, "1011", "12345"])).toMatchObject([
      {
        rule: "lost-zeros",
        changed: false,
        count: 2,
        examples: [
          { row: 4, raw: 789, clean: "789" },
          { row: 5, raw: "1011" },
        ],
      },
    ]);
  });

  it("are counted numbers where none begins with zero, or widths differ", () => {
    expect(read(["1", "2", "10", "11"])).toEqual([]);
    expect(read(["01", "002", "3"])).toEqual([]);
  });

  it("lost digits where all beyond the fifteenth are zeros", () => {
    const cut = ["123456789012345000", "223456789012345000", "323456789012345000"];
    expect(read(cut)).toMatchObject([
      { rule: "lost-digits", count: 3, examples: [{ row: 2 }, { row: 3 }, { row: 4 }] },
    ]);
    expect(read([...cut, "423456789012345678"])).toEqual([]);
  });
});
