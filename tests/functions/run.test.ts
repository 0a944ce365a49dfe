import { describe, expect, it } from "vitest";
import { functions } from "../../src/functions/index";
import { call, type CellResult, type FunctionError } from "../../src/functions/run";
import { sayIn } from "../../src/functions/say";

const say = sayIn("en");
const named = (id: string) => functions.find((f) => f.id === id)!;
const run = (id: string, ...cells: unknown[]) => call(named(id), cells, say);
const column = (...values: unknown[]) => values.map((value) => [value]);
const refusal = (rows: readonly (readonly CellResult[])[]) => rows[0]![0] as FunctionError;
const isText = { code: "#VALUE!", message: 'cost: "x" is not a number.' };

describe("element by element", () => {
  it("a bare value is a 1x1 range", () => expect(run("CAC", 60000, 120)).toEqual([[500]]));
  it("a scalar repeats", () => expect(run("CAC", column(100, 200), [[10]])).toEqual([[10], [20]]));
  it("equal shapes go pairwise", () => expect(run("CAC", [[100, 200]], [[10, 40]])).toEqual([[10, 5]]));

  it("a column with a row gives a table", () => {
    expect(run("CAC", column(100, 200), [[10, 20]])).toEqual([
      [10, 5],
      [20, 10],
    ]);
  });

  it.each([
    { cells: [column(1, 2, 3), column(1, 2)], got: "2x1", want: "3x1" },
    {
      cells: [
        [
          [1, 2],
          [3, 4],
        ],
        column(1, 2),
      ],
      got: "2x1",
      want: "2x2",
    },
  ])("refuses $got with $want, naming both", ({ cells, got, want }) => {
    const cell = refusal(run("CAC", ...cells));
    expect(cell.code).toBe("#VALUE!");
    expect(cell.message).toContain(`Ranges of ${got} and ${want}`);
  });

  it("refuses a column and a row whose table would be too large", () => {
    const long = Array.from({ length: 1000 }, (_, i) => i + 1);
    expect(run("CAC", column(...long), [long])).toEqual([[expect.objectContaining({ code: "#N/A" })]]);
  });
});

describe("blanks", () => {
  it.each([null, "", undefined])("%s in a required argument gives a blank", (blank) => {
    expect(run("CAC", column(100, blank, 300), column(10, 10, 10))).toEqual([[10], [""], [30]]);
  });

  it.each([null, "", undefined])("%s in an optional argument gives its default", (blank) => {
    expect(run("CLV", 100, 4, 5, column(0.5, blank, 1))).toEqual([[1000], [2000], [2000]]);
  });

  it("0 is legal in an amount, and divides where it is a denominator", () => {
    expect(run("CAC", [[0]], 5)).toEqual([[0]]);
    expect(run("CAC", 5, column(0, 1))).toEqual([[expect.objectContaining({ code: "#DIV/0!" })], [5]]);
  });

  it("0 is a blank where a date or an id is meant", () => {
    const [header, ...customers] = run("RFMSUMMARY", column("a", 0, "b"), column(45658, 45658, 0));
    expect(header).toEqual(["id", "frequency", "recency", "T", "monetary value"]);
    expect(customers).toEqual([["a", 0, 0, 0, ""]]);
  });

  it.each([
    { blank: null, nps: 25 },
    { blank: "", nps: 25 },
    { blank: undefined, nps: 25 },
    { blank: 0, nps: 0 },
  ])("an NPS with $blank among five answers is $nps", ({ blank, nps }) => {
    expect(run("NPS", column(10, 9, blank, 8, 6))).toEqual([[nps]]);
  });
});

describe("errors", () => {
  it("a bad element gives an error in that element alone", () => {
    expect(run("CAC", column(100, "x"), 10)).toEqual([[10], [isText]]);
  });

  it.each([
    ["an error object", { code: "#REF!", message: "" }],
    ["an entity", { type: "Error", basicType: "Error", basicValue: "#REF!" }],
    ["its text", "#REF!"],
  ])("passes on an input error given as %s", (_, error) => {
    expect(run("CAC", column(error, 50), 10)).toEqual([
      [{ code: "#REF!", message: "cost holds the error #REF!." }],
      [5],
    ]);
  });

  it("a missing required argument is named", () => {
    expect(run("CAC", 5)).toEqual([
      [{ code: "#VALUE!", message: "newCustomers is missing. Give a value, a cell or a range." }],
    ]);
  });

  it("a share given in percent points is explained", () => {
    const cell = refusal(run("CLV", 100, 4, 5, 30));
    expect(cell.message).toBe("marginRate is 30; a share lies between 0 and 1: use 5% or 0.05.");
  });

  it("a text date is refused with its row", () => {
    const cell = refusal(run("RFMSUMMARY", column("a", "b"), column(45658, "2025-01-02")));
    expect(cell.message).toBe('Row 2: dates: "2025-01-02" is not a date. Give a date cell or DATE(), not text.');
  });

  it("an unknown word lists the allowed, and case does not matter", () => {
    const cell = refusal(run("CHURNCOST", 1, 1, 1, 0, 0, 0, 0, 0, "margin"));
    expect(cell.message).toBe('basis: "margin" is unknown. Use one of: lostmargin, replacement, both.');
    expect(run("CHURNCOST", 10, 100, 5, 2000, 300, 8, 500, 0, "Replacement")).toEqual([[4900]]);
  });

  it("answers outside the scale are counted and the first is shown", () => {
    const cell = refusal(run("NPS", column(10, 11, -1, 8)));
    expect(cell.message).toBe("2 of scores lie outside 0...10; the first is 11 in row 2.");
  });

  it("speaks the reader's language", () => {
    const cell = refusal(call(named("CAC"), [["x"], 1], sayIn("zh-CN")));
    expect(cell.message).toBe('cost："x" 不是数字。');
  });

  it("a result beyond all numbers is #NUM!, never Infinity", () => {
    expect(run("CLV", 1e308, 1e308, 1)).toEqual([[expect.objectContaining({ code: "#NUM!" })]]);
  });
});

describe("size", () => {
  it("drops blank rows at the end, so that whole columns work", () => {
    const blanks = Array.from({ length: 400_000 }, () => [null]);
    expect(run("CAC", [[100], [200], ...blanks], [[10], [10], ...blanks])).toEqual([[10], [20]]);
  });

  it("drops rows of zeros only where the call would be too large, since 0 may be an answer", () => {
    expect(run("NPS", column(10, 9, 0))).toEqual([[100 / 3]]);
    expect(run("NPS", [[10], [9], ...Array.from({ length: 300_001 }, () => [0])])).toEqual([[100]]);
  });

  it("says how to go on with more than 300,000 cells", () => {
    const cells = Array.from({ length: 150_001 }, () => [1]);
    expect(run("CAC", cells, cells)).toEqual([
      [
        {
          code: "#N/A",
          message: "Split the range: 150001 rows x 2 columns are more than 300000 cells in one call.",
        },
      ],
    ]);
  });
});
