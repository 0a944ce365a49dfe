import { describe, expect, it } from "vitest";
import { IntakeError, recognise, rowReader, serialOf, type RawCell, type Recognition } from "../../../src/intake";
import { readLedger, readOrders } from "../readRows";

type Rows = readonly (readonly RawCell[])[];

const fields = ({ columns }: Recognition) =>
  Object.fromEntries(columns.flatMap(({ field, title }) => (field ? [[field, title]] : [])));
const titles = ({ columns }: Recognition) => columns.map(({ title }) => title);
const day = (year: number, month: number) => serialOf(year, month, 1)!;

describe("recognise: headers", () => {
  it("finds the header under title lines, and suffixes names that come twice", () => {
    const rows: Rows = [
      ["销售明细表 2024", null, null, null],
      ["制表人：王", null, null, null],
      ["客户", "日期", "金额", "备注", "备注"],
      ["甲", "2024-01-05", 10.5, "a", "b"],
    ];
    const found = recognise(rows);
    expect(found.headerRow).toBe(2);
    expect(titles(found)).toEqual(["客户", "日期", "金额", "备注", "备注 (2)"]);
    expect(fields(found)).toEqual({ customer: "客户", date: "日期", amount: "金额" });
  });

  it("joins titles whose gaps the row below fills", () => {
    const rows: Rows = [
      ["科目编码", "科目名称", "期初余额", null, "本期发生额", null, "期末余额", null],
      [null, null, "借方", "贷方", "借方", "贷方", "借方", "贷方"],
      ["6601", "销售费用", 0, 0, 120, 0, 120, 0],
    ];
    const found = recognise(rows, { role: "ledger" });
    expect(found.headerRow).toBe(1);
    expect(titles(found).slice(0, 8)).toEqual([
      ...["科目编码", "科目名称", "期初余额-借方", "期初余额-贷方"],
      ...["本期发生额-借方", "本期发生额-贷方", "期末余额-借方", "期末余额-贷方"],
    ]);
  });

  it("joins names of groups above titles that repeat themselves", () => {
    const rows: Rows = [
      [null, null, "Budget", null, "Actual", null, null],
      ["Cost category", "Customer", "Amount", "Qty", "Amount", "Qty", "Note"],
      ["Ads", "Eva", 1.5, 1, 2.5, 2, "x"],
    ];
    expect(titles(recognise(rows))).toEqual([
      ...["Cost category", "Customer", "Budget-Amount", "Budget-Qty", "Actual-Amount", "Actual-Qty", "Note"],
    ]);
  });

  it("takes no row of words for a second header", () => {
    const rows: Rows = [
      ["Customer", "Date", "Amount", "Channel"],
      ["Eva", "2024-01-05", 5, "web"],
      ["Bo", null, null, "shop"],
    ];
    expect(recognise(rows).headerRow).toBe(0);
  });
});

describe("units of amounts", () => {
  const ledger = (above: Rows, title = "金额"): Rows => [...above, ["费用类别", title], ["广告", "1.25"], ["客服", 3]];

  it.each([
    { says: "单位：万元", factor: 10_000 },
    { says: "（單位：千元）", factor: 1000 },
    { says: "Unit: USD million", factor: 1_000_000 },
    { says: "Amounts in thousands", factor: 1000 },
    { says: "单位：元", factor: 1 },
    { says: "编制单位：万达公司", factor: 1 },
    { says: "Company in Kenya", factor: 1 },
  ])("a line above the table: $says", ({ says, factor }) => {
    const { record, table } = readLedger(ledger([[says, null]]));
    expect([...table.amount]).toEqual([1.25 * factor, 3 * factor]);
    const [scale] = record.recognition.columns.flatMap((column) => column.scale ?? []);
    expect(scale?.factor ?? 1).toBe(factor);
  });

  it.each([
    { title: "金额（万元）", factor: 10_000 },
    { title: "金額(千元)", factor: 1000 },
    { title: "金额（元）", factor: 1 },
    { title: "Amount (k)", factor: 1000 },
    { title: "Amount (USD)", factor: 1 },
    { title: "Amount (EUR million)", factor: 1_000_000 },
  ])("a title: $title, which goes before the line above", ({ title, factor }) => {
    const { table } = readLedger(ledger([["单位：亿元", null]], title));
    expect([...table.amount]).toEqual([1.25 * factor, 3 * factor]);
  });

  it("a row of units below the titles", () => {
    const { table } = readLedger([
      ["费用类别", "金额", "数量"],
      [null, "(万元)", "(件)"],
      ["广告", 1.5, 7],
    ]);
    expect([...table.amount]).toEqual([15_000]);
  });

  it("stops at a cell that names a unit of its own", () => {
    const details = { name: "test", column: "金额", row: 3, unit: "万元", example: "1.2亿" };
    expect(() => readLedger([["单位：万元"], ["费用类别", "金额"], ["广告", "1.2亿"]])).toThrow(
      new IntakeError("mixed-scales", details),
    );
  });
});

describe("wide month columns become rows", () => {
  it.each([
    { titles: ["Jan", "Feb", "Mar"], above: "Costs 2024" },
    { titles: ["January", "February", "March"], above: "2024" },
    { titles: ["1月", "2月", "3月"], above: "2024年费用表" },
    { titles: ["一月", "二月", "三月"], above: "2024年度" },
    { titles: ["2024-01", "2024-02", "2024-03"], above: "x" },
    { titles: ["2024年1月", "2024年2月", "2024年3月"], above: "x" },
    { titles: ["202401", "202402", "202403"], above: "x" },
    { titles: ["Jan-24", "Feb-24", "Mar-24"], above: "x" },
    { titles: [day(2024, 1), day(2024, 2), day(2024, 3)], above: "x" },
  ])("$titles", ({ titles, above }) => {
    const { table, record } = readLedger([
      [above],
      ["费用类别", "客户", ...titles, "合计"],
      ["广告", "甲", 10, "", 30.5, 40.5],
      ["客服", "乙", 1, 2, null, 3],
      ["合计", null, 11, 2, 30.5, 43.5],
    ]);
    expect([...table.date]).toEqual([day(2024, 1), day(2024, 3), day(2024, 1), day(2024, 2)]);
    expect([...table.amount]).toEqual([10, 30.5, 1, 2]);
    expect([...table.category].map((index) => table.categories[index])).toEqual(["广告", "广告", "客服", "客服"]);
    expect(record.statedTotals?.map(({ stated, sum }) => [stated, sum])).toEqual([
      [11, 11],
      [2, 2],
      [30.5, 30.5],
    ]);
    expect(record.rowsSeen).toBe(7);
  });

  it("quarters count from their first month; a year turns with the months", () => {
    const quarters = readLedger([
      ["Cost category", "2024Q3", "2024Q4", "2025Q1"],
      ["Ads", 1, 2, 3],
    ]);
    expect([...quarters.table.date]).toEqual([day(2024, 7), day(2024, 10), day(2025, 1)]);
    const titled = recognise([
      ["Cost category", day(2024, 1), day(2024, 2), day(2024, 3)],
      ["Ads", 1, 2, 3],
    ]);
    expect(fields(titled)).toMatchObject({ date: "2024-01 … 2024-03", amount: "2024-01 … 2024-03" });
    const fiscal = readLedger([
      ["Fiscal year from 2024"],
      ["Cost category", "Oct", "Nov", "Dec", "Jan", "Feb"],
      ["Ads", 1, 2, 3, 4, 5],
    ]);
    expect([...fiscal.table.date]).toEqual(
      [10, 11, 12].map((month) => day(2024, month)).concat([day(2025, 1), day(2025, 2)]),
    );
  });

  it("orders by customer and month are orders too", () => {
    const { table } = readOrders([
      ["客户编号", "客户名称", "2024-01", "2024-02", "2024-03"],
      ["C1", "甲", 10, 20, 30],
    ]);
    expect([...table.amount]).toEqual([10, 20, 30]);
  });

  it("asks for the year where nobody tells it", () => {
    const rows: Rows = [
      ["Cost category", "Jan", "Feb", "Mar"],
      ["Ads", 1, 2, 3],
    ];
    expect(recognise(rows, { name: "costs" }).missing).toContain("date");
    expect(recognise(rows, { name: "costs 2024.csv" }).missing).toEqual([]);
  });

  it("two-row headers of a year above its months", () => {
    const { table } = readLedger([
      ["费用类别", "部门", "2024年", null, null],
      [null, null, "1月", "2月", "3月"],
      ["广告", "市场", 10, 20, 30],
    ]);
    expect([...table.date]).toEqual([1, 2, 3].map((month) => day(2024, month)));
  });
});

describe("debit and credit become one amount", () => {
  it("debit less credit, each side a row of its own", () => {
    const { table, record } = readLedger([
      ["Date", "Account name", "Debit", "Credit"],
      ["2024-01-31", "Advertising", "1,200.50", ""],
      ["2024-01-31", "Advertising", "", "(100.25)"],
      ["2024-02-28", "Support", 0, 50],
      ["2024-02-28", "Support", 70, 20],
    ]);
    expect([...table.amount]).toEqual([1200.5, 100.25, -50, 70, -20]);
    expect(record.amount).toBe(1300.75);
  });

  it("of a list of balances: the movement of the period, leaf accounts alone, the debit where both sides were closed", () => {
    const { table, record } = readLedger([
      ["科目余额表", null, null, null, null, null, null, null],
      ["科目编码", "科目名称", "期初余额", null, "本期发生额", null, "期末余额", null],
      [null, null, "借方", "贷方", "借方", "贷方", "借方", "贷方"],
      ["6601", "销售费用", 0, 0, 120, 120, 0, 0],
      ["660101", "广告费", 0, 0, 80, 80, 0, 0],
      ["66010101", "线上广告", 0, 0, 50, 50, 0, 0],
      ["66010102", "线下广告", 0, 0, 30, 30, 0, 0],
      ["660102", "客服工资", 0, 0, 40, 40, 0, 0],
      ["合计", null, 0, 0, 120, 120, 0, 0],
    ]);
    expect(table.categories).toEqual(["线上广告", "线下广告", "客服工资"]);
    expect(record.amount).toBe(120);
    expect(record.exclusions.map(({ reason, count, amount }) => [reason, count, amount])).toEqual([
      ["parent-account", 2, 200],
      ["total-row", 1, 120],
    ]);
    expect(record.statedTotals).toEqual([{ row: 9, label: "合计", stated: 120, sum: 120 }]);
  });

  it("of a journal counts every posting, also where one account begins like another", () => {
    const { record } = readLedger([
      ["日期", "科目编码", "科目名称", "借方", "贷方"],
      ["2024-01-05", "6601", "销售费用", 10, null],
      ["2024-01-05", "6601", "销售费用", 5, null],
      ["2024-01-06", "660101", "广告费", 7, null],
    ]);
    expect(record.amount).toBe(22);
  });

  it("of very long ledgers whose accounts hold no others passes rows on, without waiting for the last", () => {
    const recognition = recognise([
      ["Date", "Account", "Amount"],
      ["2024-01-05", "Advertising", 10.5],
    ]);
    const reader = rowReader(recognition, { name: "test" });
    const rows = Array.from({ length: 200_001 }, (): RawCell[] => ["2024-01-05", "Advertising", 1]);
    const dollars: RawCell[][] = [["2024-01-05", "Advertising", "$1"]];
    const pounds: RawCell[][] = [["2024-01-05", "Advertising", "£1"]];
    reader.push([["Date", "Account", "Amount"], ...rows], 1);
    expect(() => reader.push([...dollars, ...pounds], 200_003)).toThrow(IntakeError);
  });

  it("an amount of its own goes before debit and credit", () => {
    const { record } = readLedger([
      ["Cost category", "Amount", "Debit", "Credit"],
      ["Ads", 10, 99, 0],
    ]);
    expect(record.amount).toBe(10);
  });
});
