import { describe, expect, it } from "vitest";
import { withBlockKeys } from "../../src/report/blockKeys";
import type { ReportPlan, SheetPlan } from "../../src/report/plan";
import { companyPlan, companyWithoutLedger } from "./fixture";
import { servePlan } from "./serveFixture";

const cells = (at: string, key?: string) => ({ kind: "cells", at, rows: [["x"]], ...(key && { key }) }) as const;
const table = (key: string) => ({ kind: "table", key }) as unknown as SheetPlan["blocks"][number];
const sheetOf = (...blocks: SheetPlan["blocks"]) => ({ key: "s", blocks }) as unknown as SheetPlan;
const keysOf = ({ blocks }: SheetPlan) => blocks.flatMap((block) => (block.kind === "chart" ? [] : [block.key]));

describe("withBlockKeys(sheet)", () => {
  it("names cells by the table that they follow and by their column", () => {
    const sheet = sheetOf(cells("A1"), cells("A6"), table("months"), cells("A20"), cells("F20"), cells("A30"));
    expect(keysOf(withBlockKeys(sheet))).toEqual(["title", "title.A", "months", "months.A", "months.F", "months.A2"]);
  });

  it("leaves keys as they are, and makes none twice", () => {
    const sheet = sheetOf(cells("A1"), cells("A6", "title.A2"), cells("A9"), cells("A12"));
    expect(keysOf(withBlockKeys(sheet))).toEqual(["title", "title.A2", "title.A", "title.A3"]);
  });

  it("knows what follows one table when another comes before it", () => {
    const after = sheetOf(cells("A1"), table("new"), cells("A6"), table("months"), cells("A20"));
    expect(keysOf(withBlockKeys(after)).at(-1)).toBe("months.A");
  });
});

describe.each([
  ["the small company", () => companyPlan()],
  ["the small company in Chinese", () => companyPlan("zh-CN")],
  ["the small company without a ledger", () => companyPlan("en", companyWithoutLedger())],
  ["the served company", () => servePlan()],
])("the report of %s", (_, planOf: () => ReportPlan) => {
  const { sheets } = planOf();

  it("has a key for every block that holds cells, unlike the others on its sheet", () => {
    for (const sheet of sheets) {
      const keys = keysOf(sheet);
      expect(keys, sheet.key).not.toContain(undefined);
      expect(new Set(keys).size, sheet.key).toBe(keys.length);
    }
  });

  it("has a key for every row and column of every table, unlike the others", () => {
    const tables = sheets.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"));
    expect(tables.length).toBeGreaterThan(3);
    for (const { name, rows, rowKeys = [], columns } of tables) {
      expect(rowKeys.length, name).toBe(rows.length);
      expect(new Set(rowKeys).size, name).toBe(rows.length);
      const columnKeys = columns.map(({ key }) => key);
      expect(columnKeys, name).not.toContain(undefined);
      expect(new Set(columnKeys).size, name).toBe(columns.length);
    }
  });
});
