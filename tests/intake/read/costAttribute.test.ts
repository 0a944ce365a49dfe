import { describe, expect, it } from "vitest";
import { readRows } from "../readRows";

describe("the attribute of a cost", () => {
  it.each([
    ["en", ["Posting date", "Cost category", "TCO phase", "Amount"]],
    ["en, carbon", ["Date", "Account name", "ESG", "Amount"]],
    ["zh-CN", ["记账日期", "费用类别", "全生命周期成本阶段", "金额"]],
    ["zh-CN, carbon", ["记账日期", "科目名称", "碳成本", "发生额"]],
    ["zh-TW", ["記帳日期", "費用類別", "全生命週期成本階段", "金額"]],
  ])("is read from a ledger beside its category (%s)", (_, titles) => {
    const read = readRows([
      titles,
      ["2024-01-31", "Advertising", "Operate", 100],
      ["2024-01-31", "Hosting", "", 40],
      ["2024-02-29", "Hosting", "Acquire", 60],
    ]);
    if (read.role !== "ledger") throw new Error(`no ledger: ${read.role}`);
    expect(read.table.categories).toEqual(["Advertising", "Hosting"]);
    expect(read.table.attributes).toEqual(["Operate", "Acquire"]);
    expect([...read.table.attribute!]).toEqual([0, -1, 1]);
  });

  it.each(["Lifecycle category", "生命周期阶段", "Stage", "Phase"])("is not what a column %s holds", (title) => {
    const read = readRows([
      ["Date", "Account name", title, "Amount"],
      ["2024-01-31", "Advertising", "Acquisition", 100],
      ["2024-02-29", "Hosting", "Retention", 40],
    ]);
    if (read.role !== "ledger") throw new Error(`no ledger: ${read.role}`);
    expect(read.table.attributes).toBeUndefined();
  });

  it("is not an amount of carbon", () => {
    const read = readRows([
      ["Date", "Cost category", "Carbon cost", "Amount"],
      ["2024-01-31", "Advertising", 1.5, 100],
      ["2024-02-29", "Hosting", 2.5, 40],
    ]);
    if (read.role !== "ledger") throw new Error(`no ledger: ${read.role}`);
    expect(read.table.attributes).toBeUndefined();
    expect([...read.table.amount]).toEqual([100, 40]);
  });
});
