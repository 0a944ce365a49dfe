import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { inputTable } from "../../../src/scenario/input/cells";
import { driversText } from "../../../src/scenario/input/driversText";
import { studyOf } from "../../../src/scenario/input/studyOf";
import { startingStudy } from "../../../src/scenario/startingStudy";

const t = translator("en");
const start = startingStudy(t);
const texts = [
  "=1+1",
  "+1",
  "-1 a",
  "@SUM(A1)",
  "'=1",
  "''-1",
  '=HYPERLINK("x","y")',
  "＝1",
  "=a, b",
  "it's",
  "'quoted'",
];

/** A study whose first driver has a text for its label, its source and as the name of its second scenario. */
function studyWith(text: string) {
  const [first, ...others] = start.model.drivers;
  const drivers = [{ ...first!, label: text, source: text }, ...others];
  const [base, second, ...more] = start.scenarios;
  const scenarios = [base!, { ...second!, name: text }, ...more];
  return { ...start, model: { ...start.model, drivers }, scenarios };
}

const written = (text: string) => driversText(studyWith(text), t);

describe("driversText(study)", () => {
  it.each(texts)("has no field that a spreadsheet runs, with the text %j", (text) => {
    const fields = written(text)
      .replace(/^\ufeff/, "")
      .split(/\r\n/)
      .flatMap((line) => line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? [])
      .map((field) => field.replace(/^,/, "").replace(/^"/, ""));
    expect(fields.length).toBeGreaterThan(100);
    const runs = fields.filter((field) => /^\s*[=+\-@＝＋－＠]/.test(field) && Number.isNaN(Number(field)));
    expect(runs).toEqual([]);
  });

  it.each(texts)("is read back equal, with the text %j", (text) => {
    const { model, scenarios } = studyOf({ drivers: inputTable("drivers.csv", written(text)) }, start.model, t);
    // whoever reads a table makes wide forms narrow
    const study = studyWith(text.normalize("NFKC"));
    expect(model.drivers).toEqual(study.model.drivers);
    expect(scenarios).toEqual(study.scenarios);
  });

  it("leaves numbers below zero numbers", () => {
    const [first, ...others] = start.model.drivers;
    const drivers = [{ ...first!, base: -5, low: -6, high: -4, parameters: [-6, -5, -4] }, ...others];
    const text = driversText({ ...start, model: { ...start.model, drivers } }, t);
    expect(text).toContain(",-5,-6,-4,");
    expect(text).not.toContain("'-");
  });
});
