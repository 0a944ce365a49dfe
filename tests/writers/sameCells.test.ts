import { expect, it } from "vitest";
import { writeXlsx } from "../../src/writers/xlsx";
import { fileCells } from "./sameCells";
import { smallPlan } from "./xlsx/smallPlan";

it("gives values, typed formulas and number formats of a written file", async () => {
  expect(await fileCells(writeXlsx(smallPlan))).toMatchObject({
    "Cover & checks!A13": { value: "=1+1", format: "General" },
    "Cover & checks!B6": { value: 10_000, format: "#,##0.00" },
    "Cover & checks!B10": { value: { error: "#DIV/0!" }, formula: "=B5/0" },
    "Cover & checks!B11": { value: 266.67, formula: "=CLC.CLV(100,0.8,0.1)", format: "General" },
    "Bob's stages!D9": { value: "", format: '#,##0.00;-#,##0.00;"–"' },
    "Bob's stages!A6": { value: "Acquisition", format: "@" },
    "Bob's stages!E6": { value: 0.48005, formula: "=Stages[[#This Row],[Cost]]/SUM(Stages[Cost])", format: "0.0%" },
  });
});

it("leaves out cells that hold nothing but a look", async () => {
  expect(await fileCells(writeXlsx(smallPlan))).not.toHaveProperty("Cover & checks!C14");
});
