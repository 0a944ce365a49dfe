import { describe, expect, it } from "vitest";
import type { Block, ChartBlock, CellContent, ReportPlan, SheetPlan, TableBlock } from "../../../src/report/plan";
import { writeXlsx, XlsxError, type XlsxErrorCode } from "../../../src/writers/xlsx";
import { lintXlsx } from "../../oracle/lint/lintXlsx";
import { readCells } from "../../oracle/readCells";
import { smallPlan } from "./smallPlan";

const base = smallPlan.sheets[0]!;

function planOf(change: Partial<SheetPlan>, names: ReportPlan["names"] = []): ReportPlan {
  return {
    ...smallPlan,
    names,
    sheets: [{ ...base, name: "S", blocks: [], conditionalFormats: [], validations: [], ...change }],
  };
}

const cell = (content: CellContent) => planOf({ blocks: [{ kind: "cells", at: "B5", rows: [[content]] }] });
const table: TableBlock = {
  kind: "table",
  at: "A1",
  name: "Tab",
  columns: [{ title: "A", format: "@" }],
  rows: [["x"]],
  filter: true,
};
const [chart] = smallPlan.sheets[1]!.blocks.filter((block): block is ChartBlock => block.kind === "chart");
const blocks = (...list: readonly Block[]) => planOf({ blocks: list });
const named = (name: string) => planOf({}, [{ name, cells: { sheet: "cover", range: "A1" } }]);

function refusal(plan: ReportPlan): XlsxError {
  try {
    writeXlsx(plan);
  } catch (error) {
    if (error instanceof XlsxError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

const refused: readonly (readonly [string, ReportPlan, XlsxErrorCode, string])[] = [
  ["NaN", cell(NaN), "value-not-finite", "S!B5"],
  ["infinity", cell(-Infinity), "value-not-finite", "S!B5"],
  ["a result that is NaN", cell({ formula: "=0/1", value: NaN }), "value-not-finite", "S!B5"],
  ["a date", cell(new Date(0) as unknown as CellContent), "value-unsupported", "S!B5"],
  ["an object", cell({} as unknown as CellContent), "value-unsupported", "S!B5"],
  ["undefined", cell(undefined as unknown as CellContent), "value-unsupported", "S!B5"],
  ["text of 32,768 characters", cell("x".repeat(32_768)), "text-too-long", "S!B5"],
  [
    "a formula of 8,193 characters",
    cell({ formula: `=1${"+1".repeat(4096)}`, value: 4097 }),
    "formula-too-long",
    "S!B5",
  ],
  ["a formula that begins with +", cell({ formula: "+A1", value: 0 }), "formula-illegal", "S!B5"],
  ["a formula with a line end", cell({ formula: "=1+\n1", value: 2 }), "formula-illegal", "S!B5"],
  ["a sheet's name of 32 characters", planOf({ name: "x".repeat(32) }), "name-illegal", "plan"],
  ["a sheet's name with a slash", planOf({ name: "a/b" }), "name-illegal", "plan"],
  ["a sheet's name with an apostrophe at its end", planOf({ name: "a'" }), "name-illegal", "plan"],
  ["the sheet name History", planOf({ name: "history" }), "name-illegal", "plan"],
  [
    "two sheets of one name",
    { ...smallPlan, sheets: [base, { ...base, name: base.name.toUpperCase() }] },
    "name-taken",
    "plan",
  ],
  ["no sheet", { ...smallPlan, sheets: [] }, "no-sheets", "plan"],
  ["a table's name with a blank", blocks({ ...table, name: "My table" }), "name-illegal", "plan"],
  ["a table's name like a cell", blocks({ ...table, name: "CLV1" }), "name-illegal", "plan"],
  ["two tables of one name", blocks(table, { ...table, at: "C1", name: "TAB" }), "name-taken", "plan"],
  [
    "two columns of one title",
    blocks({ ...table, columns: [...table.columns, { title: "a", format: "0" }] }),
    "name-taken",
    "Tab",
  ],
  ["a column without a title", blocks({ ...table, columns: [{ title: "", format: "@" }] }), "name-illegal", "Tab"],
  ["a table without rows", blocks({ ...table, rows: [] }), "table-shape", "Tab"],
  ["a row of another length", blocks({ ...table, rows: [["x", "y"]] }), "table-shape", "Tab row 1"],
  ["tables over each other", blocks(table, { ...table, name: "Other", at: "A2" }), "cells-overlap", "S!A2"],
  ["a name like a cell", named("R1C1"), "name-illegal", "plan"],
  ["a name with a blank", named("total cost"), "name-illegal", "plan"],
  [
    "a link to no sheet",
    blocks({ kind: "cells", at: "B5", rows: [[{ content: "x", link: "nowhere" }]] }),
    "sheet-unknown",
    "S!B5",
  ],
  ["an address beyond the sheet", blocks({ ...table, at: "XFE1" }), "address-illegal", "S!XFE1"],
  ["rows beyond the sheet", blocks({ ...table, at: "A1048576" }), "address-illegal", "S!A1048577"],
  ["a chart of no sheet", blocks(chart!), "sheet-unknown", "A6:A10"],
  ["a colour that is none", planOf({ tabColor: "green" }), "color-illegal", "S"],
  ["a width of 256", planOf({ columnWidths: [256] }), "number-illegal", "S column 1"],
  ["half a frozen row", planOf({ freezeRows: 0.5 }), "number-illegal", "S"],
  ["a footer of 256 characters", planOf({ print: { ...base.print, footer: "x".repeat(256) } }), "header-too-long", "S"],
  ["title rows that are none", planOf({ print: { ...base.print, titleRows: "A:B" } }), "address-illegal", "S"],
  ["title columns that are none", planOf({ print: { ...base.print, titleColumns: "1:2" } }), "address-illegal", "S"],
];

describe("writeXlsx refuses", () => {
  it.each(refused)("%s", (_, plan, code, where) => {
    const error = refusal(plan);
    expect(error.code).toBe(code);
    expect(error.details.where).toBe(where);
  });
});

describe("writeXlsx keeps", () => {
  const texts = [
    "=1+1",
    "+1",
    "-1",
    "@SUM",
    "'x",
    "_x000D_",
    "_x005F_x0041_",
    " edges ",
    "两\n行",
    "😀<&>\"'",
    "\tTab",
  ];

  it.each(texts)("the text %j as it is", async (text) => {
    const file = writeXlsx(cell(text));
    expect((await readCells(file)).get("S!B5")?.value).toBe(text);
    expect(lintXlsx(file)).toEqual([]);
  });

  it.each([
    ["control characters are dropped", "a\u0001b\uFFFFc", "abc"],
    ["line ends become one", "a\r\nb\rc", "a\nb\nc"],
    ["half a surrogate pair becomes the replacement sign", "a\uD800b", "a\uFFFDb"],
  ])("what can be kept: %s", async (_, text, kept) => {
    expect((await readCells(writeXlsx(cell(text)))).get("S!B5")?.value).toBe(kept);
  });

  it.each([0.1 + 0.2, 1e-300, -1.7976931348623157e308, 123456789012345680])(
    "the number %d to the last bit",
    async (number) => {
      expect((await readCells(writeXlsx(cell(number)))).get("S!B5")?.value).toBe(number);
    },
  );
});
