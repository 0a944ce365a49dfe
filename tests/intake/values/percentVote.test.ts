import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawCell } from "../../../src/intake";
import { percentVote } from "../../../src/intake/values/percentVote";
import { readRows } from "../readRows";

function verdict(cells: readonly RawCell[], title = "Share"): string {
  const vote = percentVote(title);
  cells.forEach((cell) => vote.see(cell));
  return vote.verdict();
}

describe("shares have one scale in a column", () => {
  it.each([
    { cells: ["85%", "90%"], says: "fraction" },
    { cells: ["85%", 0.9], says: "fraction" },
    { cells: ["85％", "90"], says: "percent" },
    { cells: ["85%", 0.85, 85], says: "unknown" },
    { cells: [85, 0.5], says: "none" },
    { cells: ["abc", null, ""], says: "none" },
  ])("$cells: $says", ({ cells, says }) => {
    expect(verdict(cells)).toBe(says);
  });

  it("is said by a title with a percent sign", () => {
    expect(verdict([85, 90], "达成率(%)")).toBe("percent");
    expect(verdict([0.85, 0.9], "Rate %")).toBe("fraction");
  });

  it("has a verdict for whatever stands in it", () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.constantFrom("5%", "%", "％", "-1%"));
    fc.assert(
      fc.property(fc.array(cell), fc.string(), (cells, title) => {
        expect(["none", "unknown", "fraction", "percent"]).toContain(verdict(cells, title));
      }),
    );
  });
});

describe("a column of shares", () => {
  const titles = ["Initiative", "Date", "Before", "After"];
  const rows = (...cells: RawCell[]): RawCell[][] => [
    titles,
    ...cells.map((cell, i): RawCell[] => [`T${i}`, "2024-01-05", cell, null]),
  ];

  it("is read as parts of 1, with what was done", () => {
    const { table, record } = readRows(rows("85%", "85％", "12.5%"), { role: "initiatives" });
    expect("before" in table && [...table.before]).toEqual([0.85, 0.85, 0.125]);
    expect(record.diary?.find(({ rule }) => rule === "percent")).toMatchObject({
      count: 3,
      examples: [{ row: 2, column: "Before", raw: "85%", clean: 0.85 }, { row: 3 }, { row: 4 }],
    });
  });

  it("is asked for where scales are mixed, and follows the answer", () => {
    const mixed = rows("85%", 0.85, 85);
    expect(() => readRows(mixed, { role: "initiatives" })).toThrow("ambiguous-percent");
    const { table } = readRows(mixed, { role: "initiatives", percent: "percent" });
    expect("before" in table && [...table.before]).toEqual([0.85, 0.0085, 0.85]);
  });
});
