import { describe, expect, it } from "vitest";
import { quoteSheet } from "../../../src/report/address";
import { sheetOf, withoutSheet } from "../../../src/writers/excel/address";

describe("names of sheets in formulas", () => {
  it.each(["Stages", "Stage summary", "It's", "阶段成本", "a!b", "''"])("%j survives quoting", (name) => {
    expect(sheetOf(`=${quoteSheet(name)}!$A$1:$B$2`)).toBe(name);
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
