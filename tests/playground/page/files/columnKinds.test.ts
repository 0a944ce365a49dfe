import { describe, expect, it } from "vitest";
import { columnKinds, typedCell, type ColumnKind } from "../../../../src/playground/page/files/columnKinds";

describe("columnKinds", () => {
  it("takes a column for numbers or dates only where every value is one; blanks do not count", () => {
    const rows = [
      ["12.5", "2024-01-31", "C1", "00012", "1", ""],
      ["-3", "2024-02-01", "7", "00013", "", ""],
      ["0", "2024-02-30", "8", "00014", "2", ""],
    ];
    expect(columnKinds(rows)).toEqual(["number", "date", "text", "text", "number", "text"]);
  });

  it("leaves long digit strings as text, as their last digits would be lost", () => {
    expect(columnKinds([["1234567890123456"]])).toEqual(["text"]);
  });
});

describe("typedCell", () => {
  it.each<[string, ColumnKind | undefined, string | number]>([
    ["12.50", "number", 12.5],
    ["n/a", "number", "n/a"],
    ["=1+1", "number", "=1+1"],
    ["2024-01-31", "date", 45322],
    ["2024-02-30", "date", "2024-02-30"],
    ["2024-01-31", "text", "2024-01-31"],
    ["007", undefined, "007"],
  ])("%s in a column of %s becomes %s", (text, kind, expected) => {
    expect(typedCell(text, kind)).toBe(expected);
  });
});
