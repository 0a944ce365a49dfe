import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { scenarioPlan } from "../../../src/scenario";
import type { TestKey } from "../../../src/scenario/evaluation/evaluate";
import { plainPlan, plainValue, type EvaluationUnit } from "../../../src/scenario/evaluation/settings";
import { testColumn, testRow, type TestRow } from "../../../src/scenario/sheets/evaluation/layout";
import { startingStudy } from "../../../src/scenario/startingStudy";
import { writeXlsx } from "../../../src/writers/xlsx";
import { recalculatedFile } from "../../oracle/libreOffice";
import { readCells } from "../../oracle/readCells";
import { isMissing } from "../../oracle/tools";

const t = translator("en");

type Values = readonly (readonly [before: number, after: number])[];

const unitsOf = (group: EvaluationUnit["group"], values: Values): EvaluationUnit[] =>
  values.map(([before, after], place) => ({ unit: `${group} ${place + 1}`, group, before, after }));

/** What LibreOffice makes of the formulas of the sheet: a row of a test. */
async function calculated(treated: Values, control: Values) {
  const evaluation = {
    ...{ plan: { ...plainPlan, lowerIsBetter: false }, value: plainValue, actions: [], source: "published" },
    units: [...unitsOf("treated", treated), ...unitsOf("control", control)],
  };
  const plan = scenarioPlan({ ...startingStudy(t), evaluation, sheets: ["evaluation"] }, t);
  const cells = await readCells(await recalculatedFile(writeXlsx(plan)));
  const { name } = plan.sheets.find(({ key }) => key === "evaluation")!;
  return (test: TestKey, row: TestRow) => Number(cells.get(`${name}!${testColumn(test)}${testRow(row)}`)?.value);
}

/** Extra sleep under two drugs: Student (1908), data set `sleep` of R. */
const sleep: Values = [
  [0.7, 1.9],
  [-1.6, 0.8],
  [-0.2, 1.1],
  [-1.2, 0.1],
  [-0.1, -0.1],
  [3.4, 4.4],
  [3.7, 5.5],
  [0.8, 1.6],
  [0, 4.6],
  [2, 3.4],
];

describe.skipIf(isMissing("soffice"))("the formulas of the evaluation sheet", () => {
  it("give the paired and the Welch test of R for the data set sleep", { timeout: 120_000 }, async () => {
    const value = await calculated(sleep, []);
    const rows = ["t", "df", "p", "low", "high"] as const;
    const expected = {
      // t.test(second, first, paired = TRUE), t.test(second, first)
      paired: [4.062127683382037, 9, 0.00283289, 0.7001142, 2.4598858],
      separate: [1.8608134674868526, 17.776473516178488, 0.0793941401873583, -0.20548323071171137, 3.3654832307117104],
    };
    for (const test of ["paired", "separate"] as const) {
      rows.forEach((row, place) => expect(value(test, row)).toBeCloseTo(expected[test][place]!, 6));
    }
  });

  it("give 2.75 for the means of Card & Krueger (1994), table 3", { timeout: 120_000 }, async () => {
    // full-time employment per shop: New Jersey 20.44 to 21.03, Pennsylvania 23.33 to 21.17
    const around = (before: number, after: number): Values => [
      [before - 1, after - 2],
      [before + 1, after + 2],
    ];
    const value = await calculated(around(20.44, 21.03), around(23.33, 21.17));
    expect(value("changes", "estimate")).toBeCloseTo(2.75, 9);
    expect(value("groups", "estimate")).toBeCloseTo(2.75, 9);
  });
});
