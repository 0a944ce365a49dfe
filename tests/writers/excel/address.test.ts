import { describe, expect, it } from "vitest";
import { position, quoted, sheetOf, withoutSheet } from "../../../src/writers/excel/address";

describe("position(address)", () => {
  it.each([
    { address: "A1", row: 0, column: 0 },
    { address: "Z10", row: 9, column: 25 },
    { address: "AA1", row: 0, column: 26 },
    { address: "XFD1048576", row: 1_048_575, column: 16_383 },
  ])("finds $address", ({ address, row, column }) => {
    expect(position(address)).toEqual({ row, column });
  });

  it.each(["", "A0", "1A", "A1:B2", "$A$1", "a1"])("refuses %j", (address) => {
    expect(() => position(address)).toThrow(RangeError);
  });
});

describe("names of sheets in formulas", () => {
  it.each(["Stages", "Stage summary", "It's", "阶段成本", "a!b", "''"])("%j survives quoting", (name) => {
    expect(sheetOf(`=${quoted(name)}!$A$1:$B$2`)).toBe(name);
  });

  it("are found without quotes", () => expect(sheetOf("=Stages!$A$1")).toBe("Stages"));

  it.each(["=#REF!$A$1", "=42", "=#REF!"])("%j points to no sheet of ours", (formula) => {
    expect(sheetOf(formula) ?? "").toMatch(/^(?:#REF)?$/);
  });

  it("are cut off an address", () => {
    expect(withoutSheet("'a!b'!A1:B2")).toBe("A1:B2");
    expect(withoutSheet("C3")).toBe("C3");
  });
});
