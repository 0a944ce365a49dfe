import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellInput } from "../../../src/writers/excel/content";

describe("cellInput(content)", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@x",
    "\t=1",
    "\n=1",
    "'quoted",
    "1",
    "1/2",
    "2025-06-30",
    "Jan 5",
    "1E5",
    "5 %",
    "$5",
    "#N/A",
    "true",
    "FALSE",
    "00123",
    "１２",
    " 1",
  ])("marks %j as text", (text) => expect(cellInput(text)).toBe(`'${text}`));

  it.each(["Acquisition", "Stage summary", "阶段成本", "Ünal & Söhne, Köln", "a-b (c)"])(
    "leaves %j as it is",
    (text) => {
      expect(cellInput(text)).toBe(text);
    },
  );

  it("ends lines as files do", () => expect(cellInput("first\r\nsecond\rthird")).toBe("first\nsecond\nthird"));

  it("passes numbers, booleans, blanks and formulas on", () => {
    expect([0, -1.5, true, null, "", { formula: "=A1", value: 1 }].map(cellInput)).toEqual([
      0,
      -1.5,
      true,
      null,
      "",
      "=A1",
    ]);
  });

  it("never lets text begin like a formula or a number", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => !/^[=+\-@\s\p{N}.,#$]/u.test(String(cellInput(text)))),
    );
  });
});
