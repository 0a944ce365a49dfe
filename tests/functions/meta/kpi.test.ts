import { describe, expect, it } from "vitest";
import { run } from "../models/run";

const names = [["margin", "retention", "discount"]];
const one = [[100, 0.8, 0.1]];
const kpi = (formula: unknown) => run("KPI", formula, names, one);

describe("KPI computes", () => {
  it.each([
    ["margin * retention / (1 + discount - retention)", 266.6666666666667],
    ["Margin + MARGIN", 200],
    ["-2^2", -4],
    ["2^-1", 0.5],
    ["10% * margin", 10],
    ["margin + 10%", 100.1],
    ["margin > 50 and not (retention > 0.9) ? 1 : 0", 1],
    ["if(margin == 100, ln(exp(2)), 1/0)", 2],
    ["round(-2.345, 2) + round(2.5)", 0.65],
    ["min(margin, 3, 2) + max(1, 2) + sum(1, 2, 3)", 10],
    ["sqrt(abs(-16)) + log10(100) + floor(1.7) + ceil(1.2)", 9],
  ])("%s = %d", (formula, expected) => {
    expect(kpi(formula)[0]![0]).toBeCloseTo(expected, 12);
  });

  it("row by row, with names in any script, an error in the row it concerns, and blanks as blanks", () => {
    const values = [
      [10, 2],
      [10, 0],
      ["", 5],
      ["x", 1],
    ];
    expect(run("KPI", "毛利 / 客户数", [["毛利", "客户数"]], values)).toEqual([
      [5],
      [{ code: "#DIV/0!", message: "/ is 0." }],
      [""],
      [{ code: "#VALUE!", message: 'values: "x" is not a number.' }],
    ]);
  });

  it("a column of 20,000 rows from one compilation", () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [i, 1, 1]);
    const result = run("KPI", "margin * retention + discount", names, rows);
    expect(result[19_999]).toEqual([20_000]);
  });

  it("never a number that is none", () => {
    expect(kpi("exp(1000)")).toEqual([[expect.objectContaining({ code: "#NUM!" })]]);
    expect(kpi("sqrt(-1)")).toEqual([[expect.objectContaining({ code: "#NUM!" })]]);
  });
});

/** What has been tried on mathjs and its like: code, properties, resources; none of it may get past the tree. */
const attacks = [
  ["import", "import({pi: 3}, {override: true})"],
  ["createUnit", 'createUnit("x")'],
  ["evaluate", 'evaluate("1+1")'],
  ["parse", 'parse("1+1")'],
  ["simplify and derivative", 'derivative("x^2", "x")'],
  ["the constructor of a function", 'cos.constructor("return process")()'],
  ["the constructor by index", 'margin["constructor"]'],
  ["a name on the prototype", "constructor"],
  ["__proto__", "__proto__"],
  ["toString", "toString(margin)"],
  ["optional chaining", "margin?.constructor"],
  ["a call of a number", "margin?.(1)"],
  ["an array index", "[1,2,3][1]"],
  ["an array index by getter", '[1,2,3]["constructor"]'],
  ["a matrix", "[1,2;3,4]"],
  ["an object", '{"a": 1}'],
  ["a range", "1:1000000000"],
  ["an assignment", "margin = 5"],
  ["an assignment to a property", "margin.x = 5"],
  ["a function of its own", "f(x) = f(x + 1)"],
  ["several statements", "margin; 1"],
  ["several lines", "margin\n1"],
  ["text", '"a"'],
  ["text in a call", 'max("a", 1)'],
  ["a unit", "5 cm to m"],
  ["implicit multiplication", "2 margin"],
  ["zeros", "zeros(4000000)"],
  ["ones", "ones(9999, 9999)"],
  ["a factorial", "margin!"],
  ["a transpose", "margin'"],
  ["bits", "1 << 40"],
  ["modulo", "margin % 3"],
  ["a comparison in a chain", "1 < margin < 3"],
  ["infinity", "Infinity"],
  ["not a number", "NaN"],
  ["null", "null"],
  ["undefined", "undefined"],
  ["a number beyond numbers", "1e999"],
  ["an unknown name", "secret"],
  ["nothing", "  "],
  ["half a formula", "margin +"],
  ["brackets that do not close", "((margin)"],
] as const;

describe("KPI refuses", () => {
  it.each(attacks)("%s: %s", (_, formula) => {
    const refused = {
      code: expect.stringMatching(/#VALUE!|#N\/A/) as string,
      message: expect.stringMatching(/./) as string,
    };
    expect(kpi(formula)).toEqual([[refused]]);
  });

  it.each([
    ["a long formula", "1+".repeat(300) + "1"],
    ["many parts", "1+".repeat(150) + "1"],
    ["a deep formula", "-(".repeat(100) + "1" + ")".repeat(100)],
  ])("%s, soon", (_, formula) => {
    const start = performance.now();
    expect(kpi(formula)).toEqual([[expect.objectContaining({ code: "#VALUE!" })]]);
    expect(performance.now() - start).toBeLessThan(200);
  });

  it("says where a formula cannot be read, and what may be used", () => {
    expect(kpi("margin * / 2")).toEqual([
      [{ code: "#VALUE!", message: 'The formula cannot be read at character 10: "/ 2".' }],
    ]);
    expect(kpi("cos(1)")[0]![0]).toMatchObject({
      message: expect.stringContaining("Use one of: min, max, sum") as string,
    });
    expect(kpi("profit")[0]![0]).toMatchObject({
      message: "formula: profit is unknown. Use one of: margin, retention, discount.",
    });
  });

  it("leaves no trace behind: the next formula is computed as if nothing had been", () => {
    for (const [, formula] of attacks) kpi(formula);
    expect(kpi("max(margin, 1)")).toEqual([[100]]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
