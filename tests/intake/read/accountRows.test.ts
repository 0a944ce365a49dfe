import { describe, expect, it } from "vitest";
import { fileReader } from "../../../src/intake";
import type { CleaningRules } from "../../../src/intake/diary";
import { accountClass } from "../../../src/intake/recognise/accountClass";
import { isClosingMemo } from "../../../src/intake/recognise/closingMemo";

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

  it.each([
    ["日期,凭证字号,摘要,科目编码,科目名称,方向,金额", "借", "贷", "结转损益", "本年利润", "银行存款", "广告费"],
    ["日期,傳票號,摘要,會計科目代號,會計科目名稱,借貸,金額", "借", "貸", "結轉損益", "本期損益", "銀行存款", "廣告費"],
    [
      "Date,No,Memo,Account code,Account name,D/C,Amount",
      "D",
      "C",
      "Closing entries March",
      "Income summary",
      "Bank",
      "Ads",
    ],
    [
      "Date,No,Memo,Account code,Account name,S/H,Amount",
      "S",
      "H",
      "Abschlussbuchung",
      "Income summary",
      "Bank",
      "Ads",
    ],
  ])(
    "a journal of one amount and sides, with entries that close: %s",
    (titles, debit, credit, closes, profit, bank, ads) => {
      const record = read("journal.csv", [
        titles,
        ...[`2024-01-05,1,x,660101,${ads},${debit},1000`, `2024-01-05,1,x,1002,${bank},${credit},1000`],
        ...[`2024-02-05,2,y,660101,${ads},${credit},-200`, `2024-02-05,2,y,1002,${bank},${debit},-200`],
        ...[
          `2024-03-31,3,${closes},660101,${ads},${credit},1200`,
          `2024-03-31,3,${closes},4103,${profit},${debit},1200`,
        ],
      ]);
      // a credit in red ink adds to the cost: 1,000 and 200
      expect(record.amount).toBe(1200);
      expect(reasonsOf(record)).toEqual({ "balance-account": 3, "closing-entry": 1 });
    },
  );

  it("a journal of amounts with their signs, and entries that close", () => {
    const record = read("journal.csv", [
      "Date,Memo,Account code,Account name,Amount",
      ...["2024-01-05,x,6600,Ads,1000", "2024-01-05,x,1002,Bank,-1000"],
      ...["2024-01-31,Closing entry,6600,Ads,-1000", "2024-01-31,Closing entry,3200,Income summary,1000"],
    ]);
    expect(record.amount).toBe(1000);
  });

  it.each([
    ["Account Code,Account,Account Type,Debit,Credit", ["Revenue", "Expense", "Current Asset", "Current Liability"]],
    ["科目编码,科目名称,科目类别,借方,贷方", ["收入", "费用", "资产", "负债"]],
    ["會計科目代號,會計科目名稱,科目類別,借方,貸方", ["收入", "費用", "資產", "負債"]],
    ["Account Code,Account,Kontenart,Debit,Credit", ["Erlöse", "Aufwand", "Aktiva", "Passiva"]],
  ])("a trial balance with the type of each account: %s", (titles, [revenue, cost, asset, debt]) => {
    const record = read("trial balance.csv", [
      titles,
      ...[`200,Alpha,${revenue},,4000`, `400,Beta,${cost},1200,`, `404,Gamma,${cost},35.50,`],
      ...[`610,Delta,${asset},3764.50,`, `800,Epsilon,${debt},,1000`],
    ]);
    expect(record.amount).toBe(-2764.5);
    expect(reasonsOf(record)).toEqual({ "balance-account": 2 });
    expect(record.recognition.columns.find(({ field }) => field === "category")?.index).toBe(1);
  });

  it("a trial balance and a journal of names alone, without codes", () => {
    const balances = read("trial balance.csv", [
      "Account,Debit,Credit",
      ...["Business Bank Account,1000,", "Sales,,4413.75", "Advertising,1200,", "Bank Fees,35.50,"],
      ...["Support wages,2000,", "Accounts Receivable,1178.25,", "VAT,,300", "Computer Equipment,550,"],
      ...[
        "Less Accumulated Depreciation on Computer Equipment,,150",
        "Owner A Drawings,,100",
        "Loan from director,,1000",
      ],
    ]);
    // 1,200 and 35.50 and 2,000 of costs, less 4,413.75 of revenue
    expect(balances.amount).toBe(-1178.25);
    const journal = read("general ledger.csv", [
      "Date,Name,Account,Debit,Credit",
      ...["2024-01-15,Google,Advertising,500,", "2024-01-15,Google,Accounts Payable (A/P),,500"],
      ...["2024-02-20,Zendesk,Customer Support,300,", "2024-02-20,Zendesk,Checking,,300"],
    ]);
    expect(journal.amount).toBe(800);
  });

  it("asks for the costs where both sides come to the same and no account says what it is", () => {
    const unknown = ["Account,Debit,Credit", "Alpha,100,", "Beta,,100"];
    expect(() => read("trial balance.csv", unknown)).toThrow("whole-books");
    // costs that were taken back come to nothing as well, each by itself
    expect(read("costs.csv", ["Account,Amount", "Ads,100", "Ads,-100", "Rent,7", "Rent,-7"]).amount).toBe(0);
    expect(
      read("trial balance.csv", ["Account,Amount", "Alpha,5", "Beta,-5"], { "balance-account": false }).amount,
    ).toBe(0);
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
    ["Business Bank Account", "balance"],
    ["Prepaid insurance", "balance"],
    ["应收账款坏账准备", "balance"],
    ["備抵呆帳-應收帳款", "balance"],
    ["Interest on bank loans", undefined],
    ["Credit card fees", undefined],
    ["坏账损失", undefined],
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
