import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { inputTable } from "../../../src/scenario/input/cells";
import { driversText } from "../../../src/scenario/input/driversText";
import { ScenarioInputError, scenarioInputSentence } from "../../../src/scenario/input/errors";
import { studyOf } from "../../../src/scenario/input/studyOf";
import { defaultModel } from "../../../src/scenario/model/defaultModel";
import { startingStudy } from "../../../src/scenario/startingStudy";

const t = translator("en");
const read = (drivers: string, lines?: string, outcome?: string) =>
  studyOf(
    {
      drivers: inputTable("drivers.csv", drivers),
      ...(lines !== undefined && { lines: inputTable("model.csv", lines) }),
      ...(outcome !== undefined && { outcome }),
    },
    defaultModel(t),
    t,
  );
const driver = (study: ReturnType<typeof read>, id: string) => study.model.drivers.find((found) => found.id === id)!;

function refusal(drivers: string, lines?: string): string {
  try {
    read(drivers, lines);
  } catch (error) {
    if (error instanceof ScenarioInputError) return scenarioInputSentence(error, t);
    throw error;
  }
  return "none";
}

describe("studyOf({ drivers, lines })", () => {
  it("takes what the table says of a known driver, and leaves the others", () => {
    const study = read("name,base,low,high,source\nchurn,3%,2%,5%,CRM 2025\n");
    expect(driver(study, "churn")).toMatchObject({
      base: 0.03,
      low: 0.02,
      high: 0.05,
      least: 0.0001,
      source: "CRM 2025",
    });
    expect(driver(study, "churn").parameters).toEqual([0.02, 0.03, 0.05]);
    expect(driver(study, "price").source).toBe("example value");
  });

  it("reads titles, units and labels in Chinese", () => {
    const study = read("驱动因素;单位;基准值;低值;高值;分布\nPrice of an order;金额;1.2万;1万;1.5万;三角\n");
    expect(driver(study, "price")).toMatchObject({
      base: 12_000,
      low: 10_000,
      high: 15_000,
      distribution: "triangular",
    });
    const other = read("變數名\t單位\t基準值\n毛利\t金額\t5\n");
    expect(driver(other, "毛利")).toMatchObject({ unit: "money", base: 5, low: 5, high: 5 });
  });

  it("takes every other column for a scenario, with weights in a row of their own", () => {
    const study = read('id,base,Price war,"=1+1 ""boom"""\nprice,50,40,\nchurn,0.04,,0.02\nweight,0.5,0.3,0.1\n');
    expect(study.scenarios).toEqual([
      { name: "Base", values: {}, weight: 0.5 },
      { name: "Price war", values: { price: 40 }, weight: 0.3 },
      { name: '=1+1 "boom"', values: { churn: 0.02 }, weight: 0.1 },
    ]);
  });

  it("builds a model of lines of one's own, from drivers of the table and known ones that they name", () => {
    const lines =
      "id,label,unit,formula,better\nvisits,Visits,count,=beds * occupancy * 30,more\nloss,Loss,money,visits * 2 + churn,less\n";
    const { model } = read("id,unit,base,min,max\nbeds,count,100,0,500\noccupancy,share,80%,0,1\n", lines);
    expect(model.drivers.map(({ id }) => id)).toEqual(["churn", "beds", "occupancy"]);
    expect(model.outcome).toBe("loss");
    expect(model.lines[1]).toMatchObject({ moreIsBetter: false, unit: "money" });
    expect(read("id,base\nbeds,100\noccupancy,0.8\n", lines, "visits").model.outcome).toBe("visits");
  });

  it("reads again what it wrote, in every language", () => {
    for (const locale of ["en", "zh-CN", "zh-TW"]) {
      const own = translator(locale);
      const study = startingStudy(own);
      const table = inputTable("drivers.csv", driversText(study, own));
      const again = studyOf({ drivers: table }, defaultModel(own), own);
      expect(again.model.drivers).toEqual(study.model.drivers);
      expect(again.scenarios).toEqual(study.scenarios);
    }
  });

  it.each([
    ["id,base\nchurn,abc\n", undefined, "drivers.csv, row 2, column base: abc is no number. Write it as 1234.5 or 4%."],
    ["id,unit\nluck,furlongs\n", undefined, "drivers.csv, row 2, column base: nothing stands there, but it is needed."],
    [
      "id,base\nchurn,1\n\nChurn,0.2\n",
      undefined,
      "drivers.csv, row 4, column id: churn stood there before. Each name stands once.",
    ],
    [
      "id,base\n2nd,1\n",
      undefined,
      "drivers.csv, row 2, column id: 2nd cannot stand in a formula. Begin with a letter; then letters, digits and _.",
    ],
    [
      "price,cost\n1,2\n",
      undefined,
      "drivers.csv: no column names what the rows are (titles: price, cost). It needs the titles id, base.",
    ],
    [
      "id,base\n",
      undefined,
      "drivers.csv: there is no row with anything in it below the titles. Add a row a driver or a line.",
    ],
    [
      "id,base,distribution\nchurn,1,zipf\n",
      undefined,
      expect.stringContaining("row 2, column distribution: zipf is not known"),
    ],
    [
      "id,base,low,high\nchurn,200%,1,2\n",
      undefined,
      "drivers.csv, row 2, column base: Churn a month cannot be 200%, only 0.01% to 100%. Correct the value, or its limits.",
    ],
    [
      "id,base,low,high\nchurn,5%,9%,2%\n",
      undefined,
      "drivers.csv, row 2: Churn a month has its low, 9%, above its high, 2%. Swap or correct them.",
    ],
    ["id,base,Luck\nchurn,4%,-1%\n", undefined, expect.stringContaining("column Luck: Churn a month cannot be -1%")],
    ["id,base,max\nbeds,9,8\n", undefined, expect.stringContaining("column base: beds cannot be 9, only")],
    [
      "id,base\nx,1\n",
      "id,formula\nfirst,second + 1\nsecond,x\n",
      "model.csv: the formula of first names second, which stands further down. Move the row of second above it.",
    ],
    ["id,base\nx,1\n", "id,formula\nfirst,z\n", expect.stringMatching(/first names z, .*Known are: .*churn.*, x\.$/)],
    [
      "id,base\nx,1\n",
      "id,formula\ny,x +\n",
      expect.stringMatching(/^model.csv, row 2, column formula: the formula cannot be used\. ./),
    ],
  ])("refuses %j with %j", (drivers, lines, sentence) => {
    expect(refusal(drivers, lines)).toEqual(sentence);
  });
});
