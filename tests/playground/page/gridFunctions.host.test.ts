import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { functions } from "../../../src/functions/index";
import { exampleFormula, typedName } from "../../../src/functions/signature";
import { openHost, type OpenedHost } from "../../../src/playground/host/nodeHost";
import { gridFunctions } from "../../../src/playground/page/gridFunctions";

let opened: OpenedHost;
beforeAll(() => {
  opened = openHost();
  opened.grid.registerFunctions(gridFunctions("en"));
});
afterAll(() => opened.dispose());

/** Writes a formula into an empty sheet and reads the block that it spills into. */
async function calculate(formula: string, rows = 1, columns = 1): Promise<unknown[][]> {
  const { grid } = opened;
  const sheet = grid.sheets.add(`S${grid.sheets.ids().length}`);
  grid.cells.write(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ formula }]]);
  await grid.recalculate();
  return grid.cells.values(sheet, { row: 0, column: 0, rows, columns });
}

const examples = functions.flatMap(({ id, examples: list }) =>
  list.map((example) => ({ ...example, formula: exampleFormula(id, example.args) })),
);

describe("the add-in's functions in the grid", () => {
  it.each(examples)("$formula gives what its help says", async ({ formula, gives, within = 1e-9 }) => {
    const expected = (Array.isArray(gives) ? gives : [[gives]]) as (string | number | boolean | null)[][];
    const values = await calculate(formula, expected.length, expected[0]!.length);
    expected.forEach((row, y) =>
      row.forEach((cell, x) => {
        if (typeof cell === "number") expect(Math.abs(Number(values[y]![x]) - cell)).toBeLessThanOrEqual(within);
        else expect(values[y]![x]).toBe(cell ?? "");
      }),
    );
  });

  it("shows errors as errors of the cell", async () => {
    expect(await calculate("=CLC.CAC(100,0)")).toEqual([["#DIV/0!"]]);
    expect(await calculate('=CLC.CAC("a lot",1)')).toEqual([["#VALUE!"]]);
    expect(await calculate("=CLC.NOSUCHTHING(1)")).toEqual([["#NAME?"]]);
  });

  it("tells of an error of ours why, as long as the formula stands there", async () => {
    await calculate('=CLC.CAC("a lot",1)');
    const { grid } = opened;
    const cell = { sheet: grid.sheets.ids().at(-1)!, row: 0, column: 0 };
    expect(grid.errorReason(cell)).toBe('cost: "a lot" is not a number.');
    grid.cells.write(cell.sheet, { ...cell, rows: 1, columns: 1 }, [[{ formula: '=VALUE("x")' }]]);
    await grid.recalculate();
    expect(grid.errorReason(cell)).toBeUndefined();
    expect(grid.errorReason({ ...cell, row: 5 })).toBeUndefined();
  });

  it("keeps an error in one row of a column to that row", async () => {
    expect(await calculate("=CLC.CAC({100;200},{1;#N/A})", 2)).toEqual([[100], ["#N/A"]]);
  });

  it("passes an error of an argument on", async () => {
    expect(await calculate("=CLC.CAC(1/0,1)")).toEqual([["#DIV/0!"]]);
  });

  it.each(["en", "zh-CN", "zh-TW"] as const)("are described in the language of the page (%s)", (locale) => {
    const described = gridFunctions(locale);
    expect(described.map(({ id }) => id)).toEqual(functions.map(({ id }) => typedName(id)).sort());
    expect(
      described.every(({ description, parameters }) => description !== "" && parameters.every((p) => p.description)),
    ).toBe(true);
    const isChinese = described.every(({ description }) => /\p{Script=Han}/u.test(description));
    expect(isChinese).toBe(locale !== "en");
  });
});
