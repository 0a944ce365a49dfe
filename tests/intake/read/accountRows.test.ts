import { describe, expect, it } from "vitest";
import { fileReader } from "../../../src/intake";
import type { CleaningRules } from "../../../src/intake/diary";
import { accountClass, isClosingMemo } from "../../../src/intake/recognise/accountClass";

function read(name: string, lines: readonly string[], rules: CleaningRules = {}) {
  const reader = fileReader({ name, rules });
  reader.push(new TextEncoder().encode(lines.join("\n")));
  return reader.finish().record;
}

const reasonsOf = ({ exclusions }: ReturnType<typeof read>) =>
  Object.fromEntries(exclusions.map(({ reason, count }) => [reason, count]));

describe("the books of a firm, of which only costs and revenue count", () => {
  it("a closed trial balance of all accounts: costs by their debit, revenue by its credit", () => {
    const record = read("科目余额表 2024年3月.csv", [
      "科目编码,科目名称,期初余额,,本期发生额,,期末余额,",
      ",,借方,贷方,借方,贷方,借方,贷方",
      ...["1001,库存现金,500,,100,50,550,", "1002,银行存款,5000,,3000,1150,6850,", "2202,应付账款,,300,,100,,400"],
      ...["4103,本年利润,,,1200,3000,,1800", "6001,主营业务收入,,,3000,3000,,"],
      ...[
        "6601,销售费用,,,1000,1000,,",
        "660101,广告费,,,600,600,,",
        "660102,运费,,,400,400,,",
        "6602,管理费用,,,200,200,,",
      ],
      "合计,,5500,300,8500,8500,7400,2200",
    ]);
    // 600 + 400 + 200 of costs, less 3,000 of revenue
    expect(record.amount).toBe(-1800);
    expect(reasonsOf(record)).toEqual({ "balance-account": 4, "parent-account": 1, "total-row": 1 });
    expect(record.statedTotals).toMatchObject([{ stated: 8500, sum: 8500 }]);
  });

  it("an open trial balance by code groups: names that nobody knows are with those that we know", () => {
    const record = read("trial balance.csv", [
      "Account code,Account name,Debit,Credit",
      ...["1000,Cash,500,", "1010,Wells Fargo 4711,70,", "2000,Accounts payable,,270", "4000,Sales revenue,,700"],
      ...["6000,Advertising,300,", "6100,Bank charges,100,"],
    ]);
    expect(record.amount).toBe(-300);
    expect(reasonsOf(record)).toEqual({ "balance-account": 3 });
  });

  it("a journal with both sides of each entry, and those that close the year", () => {
    const record = read("序时账.csv", [
      "凭证日期,凭证号,摘要,科目编码,科目名称,借方金额,贷方金额",
      ...[
        "2024-03-05,记-1,付广告费,660101,销售费用_广告费,1000,0",
        "2024-03-05,记-1,付广告费,100201,银行存款_工行,0,1000",
      ],
      ...[
        "2024-03-31,记-9,结转本期损益,4103,本年利润,1000,0",
        "2024-03-31,记-9,结转本期损益,660101,销售费用_广告费,0,1000",
      ],
    ]);
    expect(record.amount).toBe(1000);
    expect(reasonsOf(record)).toEqual({ "balance-account": 2, "closing-entry": 1 });
  });

  it("counts everything where the rules are off, in lists of costs, and where there is nothing else", () => {
    const rows = ["Account code,Account name,Debit,Credit", "1000,Cash,500,", "6000,Advertising,300,"];
    expect(read("gl.csv", rows, { "balance-account": false }).amount).toBe(800);
    expect(read("costs.csv", ["Cost category,Amount", "Bank,5", "Advertising,7"]).amount).toBe(12);
    expect(read("gl.csv", [...rows.slice(0, 2), "1010,Bank,20,"]).amount).toBe(520);
  });
});

describe("names of accounts", () => {
  it.each([
    ["1002 银行存款 - 工行", "balance"],
    ["應收帳款", "balance"],
    ["Accounts Payable", "balance"],
    ["Deferred revenue", "balance"],
    ["主营业务收入_国内", "revenue"],
    ["銷貨收入", "revenue"],
    ["Interest income", "revenue"],
    ["Bank charges", undefined],
    ["Sales commissions", undefined],
    ["Inventory write-off", undefined],
    ["销售费用", undefined],
  ])("%s: %s", (name, expected) => expect(accountClass(name)).toBe(expected));

  it.each([
    ["结转本期损益", true],
    ["期间损益结转", true],
    ["結轉本期損益", true],
    ["Closing entry March", true],
    ["结转销售成本", false],
    ["Close customer ticket", false],
    ["上年结转广告费", false],
  ])("%s closes accounts: %s", (memo, expected) => expect(isClosingMemo(memo)).toBe(expected));
});
