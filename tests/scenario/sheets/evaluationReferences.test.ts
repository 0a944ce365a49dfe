import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { scenarioPlan } from "../../../src/scenario";
import type { TestKey } from "../../../src/scenario/evaluation/evaluate";
import { plainPlan, plainValue, type EvaluationUnit } from "../../../src/scenario/evaluation/settings";
import { testColumn, testRow, type TestRow } from "../../../src/scenario/sheets/evaluation/layout";
import { firstCoefficient } from "../../../src/scenario/sheets/evaluation/regressionLayout";
import { startingStudy } from "../../../src/scenario/startingStudy";
import { writeXlsx } from "../../../src/writers/xlsx";
import { recalculatedFile } from "../../oracle/libreOffice";
import { readCells } from "../../oracle/readCells";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";

const t = translator("en");

type Values = readonly (readonly [before: number, after: number])[];

const unitsOf = (group: EvaluationUnit["group"], values: Values): EvaluationUnit[] =>
  values.map(([before, after], place) => ({ unit: `${group} ${place + 1}`, group, before, after }));

/** What LibreOffice makes of the formulas of the sheet: a row of a test. */
async function calculated(treated: Values, control: Values) {
  const evaluation = {
    ...plainEvaluation,
    units: [...unitsOf("treated", treated), ...unitsOf("control", control)],
  };
  const plan = scenarioPlan({ ...startingStudy(t), evaluation, sheets: ["evaluation"] }, t);
  const cells = await readCells(await recalculatedFile(writeXlsx(plan)));
  const { name } = plan.sheets.find(({ key }) => key === "evaluation")!;
  return (test: TestKey, row: TestRow) => Number(cells.get(`${name}!${testColumn(test)}${testRow(row)}`)?.value);
}

const plainEvaluation = {
  ...{ plan: { ...plainPlan, lowerIsBetter: false }, value: plainValue, actions: [], source: "published" },
};

/** Motor Trend (1974), data set `mtcars` of R: miles per gallon and weight; which of the cars are shifted by hand. */
const cars =
  `21 2.62|21 2.875|22.8 2.32|21.4 3.215|18.7 3.44|18.1 3.46|14.3 3.57|24.4 3.19|22.8 3.15|19.2 3.44|17.8 3.44|
16.4 4.07|17.3 3.73|15.2 3.78|10.4 5.25|10.4 5.424|14.7 5.345|32.4 2.2|30.4 1.615|33.9 1.835|21.5 2.465|15.5 3.52|
15.2 3.435|13.3 3.84|19.2 3.845|27.3 1.935|26 2.14|30.4 1.513|15.8 3.17|19.7 2.77|15 3.57|21.4 2.78`
    .split("|")
    .map((line) => line.trim().split(" ").map(Number));
const isManual = (place: number) => place < 3 || (place > 16 && place < 20) || place > 24;

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

  it(
    "give the regression of R for the data set mtcars, with robust errors worked by hand",
    { timeout: 120_000 },
    async () => {
      const units = cars.map(([value, weight], place) => ({
        ...{ unit: `Car ${place + 1}`, before: 0, after: value!, covariates: [weight!] },
        group: isManual(place) ? ("treated" as const) : ("control" as const),
      }));
      const evaluation = { ...plainEvaluation, units, covariateNames: ["wt"] };
      const plan = scenarioPlan({ ...startingStudy(t), evaluation, sheets: ["evaluation"] }, t);
      const file = writeXlsx(plan);
      expect((await recalculate(file)).differences).toEqual([]);
      const cells = await readCells(await recalculatedFile(file));
      const { name } = plan.sheets.find(({ key }) => key === "evaluation")!;
      const column = (letter: string) =>
        [0, 1, 2].map((place) => Number(cells.get(`${name}!${letter}${firstCoefficient + place}`)?.value));
      // lm(mpg ~ am + wt, mtcars)
      [37.32155, -0.02362, -5.35281].forEach((value, place) => expect(column("B")[place]).toBeCloseTo(value, 5));
      expect(cells.get(`${name}!B${firstCoefficient}`)?.formula).toMatch(/LINEST/);
      const design = cars.map(([, weight], place) => [1, Number(isManual(place)), weight!]);
      robustErrors(
        design,
        cars.map(([value]) => value!),
      ).forEach((error, place) => expect(column("C")[place]).toBeCloseTo(error, 8));
    },
  );
});

/** HC1 as MacKinnon & White (1985) write it: n / (n - k) (X'X)^-1 X' diag(e²) X (X'X)^-1, by Cramer's rule. */
function robustErrors(x: readonly (readonly number[])[], y: readonly number[]): number[] {
  const k = x[0]!.length;
  const each = Array.from({ length: k }, (_, i) => i);
  const matrix = (of: (i: number, j: number) => number) => each.map((i) => each.map((j) => of(i, j)));
  const sum = (of: (row: number) => number) => y.reduce((total, _, row) => total + of(row), 0);
  const product = matrix((i, j) => sum((row) => x[row]![i]! * x[row]![j]!));
  const minor = (i: number, j: number) => {
    const [a, b] = [each.filter((one) => one !== i), each.filter((one) => one !== j)] as [number[], number[]];
    const at = (p: number, q: number) => product[a[p]!]![b[q]!]!;
    return (-1) ** (i + j) * (at(0, 0) * at(1, 1) - at(0, 1) * at(1, 0));
  };
  const determinant = each.reduce((total, j) => total + product[0]![j]! * minor(0, j), 0);
  const inverse = matrix((i, j) => minor(j, i) / determinant);
  const right = each.map((i) => sum((row) => x[row]![i]! * y[row]!));
  const b = inverse.map((line) => line.reduce((total, value, j) => total + value * right[j]!, 0));
  const residual = y.map((value, row) => value - b.reduce((total, one, j) => total + one * x[row]![j]!, 0));
  const meat = matrix((i, j) => sum((row) => residual[row]! ** 2 * x[row]![i]! * x[row]![j]!));
  return each.map((i) => {
    const variance = each.flatMap((p) => each.map((q) => inverse[i]![p]! * meat[p]![q]! * inverse[q]![i]!));
    return Math.sqrt((y.length / (y.length - k)) * variance.reduce((total, part) => total + part, 0));
  });
}
