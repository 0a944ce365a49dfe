import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { withOrphans } from "../../../src/report";
import { companyPlan } from "../fixture";

const none = { sheets: [], tables: [], names: [] };
const lost = [
  { sheet: "Customers", row: "Anna", column: "M", content: "=SUM(1,1)" },
  { sheet: "Customers", row: "Anna", column: "N", content: "ask her" },
];

describe.each([
  ["en", "CLC orphans", ["Sheet", "Row", "Column", "Content"]],
  ["zh-CN", undefined, undefined],
  ["zh-TW", undefined, undefined],
] as const)("the sheet for what has lost its row, in %s", (locale, name, titles) => {
  const t = translator(locale);
  const plan = companyPlan(locale);
  const { sheets } = withOrphans(plan, lost, { t, taken: none });
  const sheet = sheets.at(-1)!;
  const table = sheet.blocks.find((block) => block.kind === "table")!;

  it("stands behind all others", () => {
    expect(sheets.slice(0, -1)).toEqual(plan.sheets);
    expect(sheet.key).toBe("orphans");
    expect(sheet.name).toBe(name ?? t("report.sheet.orphans"));
  });

  it("lists each with its place; a formula is text there", () => {
    expect(table.rows).toEqual([
      ["Customers", "Anna", "M", "=SUM(1,1)"],
      ["Customers", "Anna", "N", "ask her"],
    ]);
    expect(table.columns.every(({ format }) => format === "@")).toBe(true);
    if (titles) expect(table.columns.map(({ title }) => title)).toEqual(titles);
  });

  it("keeps what earlier refreshes listed", () => expect(table.keepsRows).toBe(true));

  it("takes a free name", () => {
    const taken = { ...none, sheets: [sheet.name], tables: [table.name] };
    const other = withOrphans(plan, lost, { t, taken }).sheets.at(-1)!;
    expect(other.name).not.toBe(sheet.name);
    expect(other.blocks.find((block) => block.kind === "table")!.name).not.toBe(table.name);
  });

  it("is left out where nothing lost its row", () => expect(withOrphans(plan, [], { t, taken: none })).toBe(plan));
});
