import { afterEach, describe, expect, it } from "vitest";
import type { CustomFunction, HostProfile } from "../../../src/playground/workbook/port";
import { openGrid, rect, type GridFixture } from "./gridFixture";

let fixture: GridFixture;
afterEach(() => fixture.grid.dispose());

const parameter = (name: string, more: object = {}) => ({ name, description: name, ...more });
const functions: CustomFunction[] = [
  {
    id: "CLC.CLV",
    description: "Customer lifetime value",
    parameters: ["average", "frequency", "years"].map((name) => parameter(name, { type: "number" })),
    call: (average, frequency, years) => Number(average) * Number(frequency) * Number(years),
  },
  {
    id: "CLC.COHORT",
    description: "Spills",
    parameters: [parameter("rows"), parameter("columns")],
    call: (rows, columns) =>
      Array.from({ length: Number(rows) }, (_r, r) =>
        Array.from({ length: Number(columns) }, (_c, c) => (r + 1) * (c + 1)),
      ),
  },
  {
    id: "CLC.SEE",
    description: "Shows what arrived",
    parameters: [parameter("cells", { matrix: true })],
    call: (cells) => JSON.stringify(cells),
  },
  {
    id: "CLC.ONE",
    description: "Shows what arrived",
    parameters: [parameter("cell"), parameter("more", { optional: true })],
    call: (cell, more) => JSON.stringify([cell, more]),
  },
  {
    id: "CLC.ALL",
    description: "Gathers",
    parameters: [parameter("cells", { matrix: true, repeating: true })],
    call: (all) => (all as unknown[]).length,
  },
  {
    id: "CLC.REFUSE",
    description: "Throws as Office does",
    parameters: [parameter("code")],
    call: (code) => {
      throw Object.assign(new Error("no"), { code });
    },
  },
  {
    id: "CLC.BOOM",
    description: "Throws",
    parameters: [],
    call: () => {
      throw new RangeError("unexpected");
    },
  },
  { id: "CLC.INFINITE", description: "Divides", parameters: [], call: () => 1 / 0 },
  {
    id: "CLC.MIXED",
    description: "Errors among values",
    parameters: [],
    call: () => [
      [1, "#N/A"],
      ["text", true],
    ],
  },
];

function open(profile: HostProfile = "desktop"): void {
  fixture = openGrid({ profile });
  fixture.grid.registerFunctions(functions);
  fixture.put(0, 0, [
    [50, "", "x"],
    [4, true, "=1/0"],
    [3, 0, "7"],
  ]);
}

describe("custom functions", () => {
  it.each([
    ["=CLC.CLV(50,4,3)", 600],
    ["=CLC.CLV(A1,A2,A3)", 600],
    ["=CLC.CLV(A1,A2,C3)", 1400],
    ["=CLC.CLV(A1,A2,B1)", 0],
    ["=CLC.CLV(A1,A2,C1)", "#VALUE!"],
    ["=CLC.CLV(A1,A2,C2)", "#DIV/0!"],
    ["=SUM(CLC.COHORT(2,2))", 9],
    ["=CLC.ALL(A1:A2,A3,B1:B3)", 3],
    ['=CLC.REFUSE("#NUM!")', "#NUM!"],
    ['=CLC.REFUSE("E_SOMETHING")', "#VALUE!"],
    ["=CLC.BOOM()", "#VALUE!"],
    ["=ISERROR(CLC.BOOM())", true],
    ["=CLC.INFINITE()", "#NUM!"],
    ["=CLC.SEE(C1:C2)", "#DIV/0!"],
    ["=IFERROR(CLC.SEE(C2),1)", 1],
  ])("%s is %s", async (formula, value) => {
    open();
    expect(await fixture.evaluate(formula)).toBe(value);
  });

  it("spill matrices, with errors and text in them", async () => {
    open();
    fixture.put(10, 0, [["=CLC.COHORT(2,3)", "", "", "=CLC.MIXED()"]]);
    expect(await fixture.values(rect(10, 0, 2, 5))).toEqual([
      [1, 2, 3, 1, "#N/A"],
      [2, 4, 6, "text", true],
    ]);
  });

  it("of single cells give a result for each cell of a range", async () => {
    open();
    fixture.put(10, 0, [["=CLC.CLV(A1:A3,2,1)"]]);
    expect(await fixture.values(rect(10, 0, 3, 1))).toEqual([[100], [8], [6]]);
  });

  it.each([
    ["desktop", "[[50,0],[4,true]]", "[0,null]", "[[0]]"],
    ["web", "[[50,null],[4,true]]", "[null,null]", "[[null]]"],
  ] as const)("see blanks as Excel on %s hands them over", async (profile, matrix, scalar, single) => {
    open(profile);
    expect(await fixture.evaluate("=CLC.SEE(A1:B2)")).toBe(matrix);
    expect(await fixture.evaluate("=CLC.ONE(B1)")).toBe(scalar);
    expect(await fixture.evaluate("=CLC.SEE(B1)")).toBe(single);
  });

  it("follow the cells they read", async () => {
    open();
    fixture.put(10, 0, [["=CLC.CLV(A1,A2,A3)"]]);
    expect(await fixture.values(rect(10, 0))).toEqual([[600]]);
    fixture.put(0, 0, [[100]]);
    expect(await fixture.values(rect(10, 0))).toEqual([[1200]]);
  });
});
