import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import type { Validation } from "../../../src/report/plan";
import { writeXlsx } from "../../../src/writers/xlsx";
import { readPart } from "../../oracle/editPackage";
import { lintXlsx } from "../../oracle/lint/lintXlsx";
import { isMissing } from "../../oracle/tools";
import { validate } from "../../oracle/validator";
import { smallPlan } from "./smallPlan";

const [cover, stages] = smallPlan.sheets;
const words = { title: "No & never", message: 'Say "yes" or no.' };
const rules: readonly Validation[] = [
  { range: "E1:E3", rule: { kind: "list", options: ['say "yes"', "no"] }, ...words },
  { range: "E4", rule: { kind: "list", options: { sheet: "stages", range: "A6:A10" } }, ...words },
  { range: "E5", rule: { kind: "decimal", min: -1, max: 0.5 }, ...words },
  { range: "E6", rule: { kind: "whole", max: 60 }, ...words },
  { range: "E7", rule: { kind: "date", min: 45_658 }, ...words },
];

function fileWith(validations: readonly Validation[]): Uint8Array {
  return writeXlsx({ ...smallPlan, sheets: [{ ...cover!, validations }, stages!] });
}

const file = fileWith(rules);

describe("validations in a file", () => {
  it("stand after the conditional formats and before the links", () => {
    const sheet = readPart(file, "xl/worksheets/sheet1.xml");
    const order = ["</conditionalFormatting>", '<dataValidations count="5">', "<hyperlinks>"].map((tag) =>
      sheet.lastIndexOf(tag),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it("are valid to Excel", { timeout: 60_000 }, () => {
    expect(lintXlsx(file)).toEqual([]);
    if (!isMissing("ooxml-validator")) expect(validate(file)).toEqual([]);
  });

  it("are what another reader finds", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file.slice().buffer);
    const found = ["E1", "E3", "E4", "E5", "E6", "E7"].map((cell) => book.worksheets[0]!.getCell(cell).dataValidation);
    const alert = { errorTitle: "No & never", error: 'Say "yes" or no.', showErrorMessage: true, allowBlank: true };
    const list = { type: "list", formulae: ['"say ""yes"",no"'], ...alert };
    expect(found).toMatchObject([
      list,
      list,
      { type: "list", formulae: ["'Bob''s stages'!$A$6:$A$10"] },
      { type: "decimal", operator: "between", formulae: [-1, 0.5] },
      { type: "whole", operator: "lessThanOrEqual", formulae: [60] },
      { type: "date", operator: "greaterThanOrEqual", formulae: [new Date("2025-01-01T00:00:00Z")] },
    ]);
  });

  it("are refused where Excel would repair them", () => {
    const options = Array.from({ length: 60 }, (_, i) => `Scenario ${i}`);
    const long: Validation = { range: "E1", rule: { kind: "list", options }, ...words };
    expect(() => fileWith([long])).toThrow(/validation-illegal.*Cover & checks!E1.*255 characters/);
    const lost: Validation = { range: "E1", rule: { kind: "list", options: { sheet: "no", range: "A1" } }, ...words };
    expect(() => fileWith([lost])).toThrow("sheet-unknown");
  });
});
