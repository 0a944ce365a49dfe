import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { readEvaluation } from "../../../src/scenario/evaluation/readEvaluation";
import { inputTable } from "../../../src/scenario/input/cells";
import { scenarioInputSentence, ScenarioInputError } from "../../../src/scenario/input/errors";

const read = (text: string) => readEvaluation(inputTable("measure.csv", text));

/** The sentence that a refusal is told with. */
function refusal(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ScenarioInputError) return scenarioInputSentence(error, translator("en"));
    throw error;
  }
  return "";
}

describe("readEvaluation(table)", () => {
  it("reads a row a unit, with what else there is as covariates", () => {
    const { units, covariateNames, source } = read("Unit,Group,Before,After,size\nA,treated,10,8,3\nB,control,9,,4\n");
    expect(units).toEqual([
      { unit: "A", group: "treated", before: 10, after: 8, covariates: [3] },
      { unit: "B", group: "control", before: 9, after: null, covariates: [4] },
    ]);
    expect([covariateNames, source]).toEqual([["size"], "measure.csv"]);
  });

  it("reads a row a value and joins the two of a unit", () => {
    const { units } = read(
      "unit,group,period,value\nA,treated,before,10\nB,control,pre,9\nA,treated,after,8\nC,control,post,7",
    );
    expect(units).toEqual([
      { unit: "A", group: "treated", before: 10, after: 8 },
      { unit: "B", group: "control", before: 9, after: null },
      { unit: "C", group: "control", before: null, after: 7 },
    ]);
  });

  it("reads Chinese titles and words", () => {
    const { units } = read("对象,组别,之前,之后\n甲,措施组,10,8\n乙,对照组,9,9");
    expect(units.map(({ group }) => group)).toEqual(["treated", "control"]);
  });

  it("takes all units as treated where no column says", () => {
    expect(read("unit,before,after\nA,1,2").units).toEqual([{ unit: "A", group: "treated", before: 1, after: 2 }]);
  });

  it.each([
    ["unit,after\nA,1", "no column names what the rows are"],
    ["unit,before,after\n,1,2", "row 2, column unit: nothing stands there"],
    ["unit,before,after\nA,x,2", "row 2, column before: x is no number"],
    ["unit,group,before,after\nA,maybe,1,2", "row 2, column group: maybe is not known"],
    ["unit,period,value\nA,before,1\nA,before,2", "row 3, column unit: A stood there before"],
    ["unit,before,after,size\nA,1,2,", "row 2, column size: nothing stands there"],
    [`unit,before,after\n${"A,1,2\n".repeat(1001)}`, "1001 units are more than the 1000"],
  ])("refuses %j with a sentence", (text, words) => {
    expect(refusal(text)).toContain(words);
  });
});
