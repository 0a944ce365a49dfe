import { describe, expect, it } from "vitest";
import { fileReader, isoDate, type CleaningRule, type ReadTable } from "../../../src/intake";

/** A file of orders in which one column is written in its own way, from its bytes to facts. */
function read(column: Partial<Record<Title, readonly string[]>>, above: readonly string[] = []): ReadTable {
  const cells = { ...clean, ...column };
  const titles = Object.keys(cells) as Title[];
  const rows = clean.日期.map((_, row) => titles.map((title) => cells[title]![row]).join("\t"));
  const reader = fileReader({ name: "orders.tsv" });
  reader.push(new TextEncoder().encode([...above, titles.join("\t"), ...rows].join("\n")));
  return reader.finish();
}

type Title = "客户" | "日期" | "金额" | "订单编号" | "毛利率";

const clean: Readonly<Partial<Record<Title, readonly string[]>>> & { readonly 日期: readonly string[] } = {
  订单编号: ["T1", "T2", "T3"],
  客户: ["甲", "乙", "丙"],
  日期: ["2024-01-05", "2024-02-05", "2024-03-25"],
  金额: ["10.50", "20.25", "40.00"],
};

const rulesOf = ({ record }: ReadTable) => record.diary?.map(({ rule }) => rule) ?? [];

interface Written {
  readonly cells: readonly string[];
  readonly values: readonly (string | number)[];
  readonly rules: readonly CleaningRule[];
}

/** Each is read as a whole column: neighbours decide what a cell alone leaves open. */
const dates: readonly Written[] = [
  {
    cells: ["2024/3/5", "2024/3/6", "2024/3/17"],
    values: ["2024-03-05", "2024-03-06", "2024-03-17"],
    rules: ["date-text"],
  },
  {
    cells: ["2024-03-05 10:22:01 +0800", "2024-03-06 23:59:59 +0800", "2024-03-07 00:00:00 +0800"],
    values: ["2024-03-05", "2024-03-06", "2024-03-07"],
    rules: ["date-text"],
  },
  {
    cells: ["05.03.2024", "06.03.2024", "17.03.2024"],
    values: ["2024-03-05", "2024-03-06", "2024-03-17"],
    rules: ["date-text"],
  },
  {
    cells: ["20240305", "20240306", "20240317"],
    values: ["2024-03-05", "2024-03-06", "2024-03-17"],
    rules: ["date-text"],
  },
  {
    cells: ["2024年3月5日", "2024年3月6日", "2024年12月17日"],
    values: ["2024-03-05", "2024-03-06", "2024-12-17"],
    rules: ["date-text"],
  },
  {
    cells: ["113/03/05", "112/12/31", "99/03/05"],
    values: ["2024-03-05", "2023-12-31", "2010-03-05"],
    rules: ["republic-year"],
  },
  { cells: ["Mar-24", "Apr-24", "Dec-23"], values: ["2024-03-01", "2024-04-01", "2023-12-01"], rules: ["date-text"] },
  { cells: ["45356", "45357", "45400"], values: ["2024-03-05", "2024-03-06", "2024-04-18"], rules: ["date-text"] },
  {
    cells: ["03/04/2024", "03/05/2024", "03/25/2024"],
    values: ["2024-03-04", "2024-03-05", "2024-03-25"],
    rules: ["date-text"],
  },
];

const amounts: readonly Written[] = [
  { cells: ["¥1,234", "¥5", "¥7"], values: [1234, 5, 7], rules: ["currency", "separators"] },
  { cells: ["￥12", "￥5", "￥7"], values: [12, 5, 7], rules: ["width", "currency"] },
  { cells: ["NT$12", "NT$5", "NT$7"], values: [12, 5, 7], rules: ["currency"] },
  { cells: ["HK$12", "HK$5", "HK$7"], values: [12, 5, 7], rules: ["currency"] },
  { cells: ["US$12", "$5", "7 USD"], values: [12, 5, 7], rules: ["currency"] },
  { cells: ["€12", "5 €", "7 EUR"], values: [12, 5, 7], rules: ["currency"] },
  { cells: ["RMB 12", "5元", "7块"], values: [12, 5, 7], rules: ["currency"] },
  { cells: ["1,234万", "1.2亿", "5"], values: [12_340_000, 120_000_000, 5], rules: ["cell-unit", "separators"] },
  { cells: ["500K", "3M", "5"], values: [500_000, 3_000_000, 5], rules: ["cell-unit"] },
  { cells: ["5千元", "2万元", "7元"], values: [5000, 20_000, 7], rules: ["currency", "cell-unit"] },
  { cells: ["1,234.56", "12,34,567", "5.5"], values: [1234.56, 1_234_567, 5.5], rules: ["separators"] },
  { cells: ["1.234,56", "1 234,56", "5,5"], values: [1234.56, 1234.56, 5.5], rules: ["separators"] },
  { cells: ["1'234.56", "1，234.5", "5"], values: [1234.56, 1234.5, 5], rules: ["width", "separators"] },
  {
    cells: ["(1,234)", "（1,234）", "1,234-"],
    values: [-1234, -1234, -1234],
    rules: ["width", "separators", "negative"],
  },
  { cells: ["−1,234.5", "△5", "红字5"], values: [-1234.5, -5, -5], rules: ["separators", "negative"] },
  { cells: ["5 CR", "5 DR", "7"], values: [-5, 5, 7], rules: ["negative"] },
  { cells: ["5 贷", "5 借", "7"], values: [-5, 5, 7], rules: ["negative"] },
  { cells: ["１２３４", "12\u00a0", "\u30005"], values: [1234, 12, 5], rules: ["width"] },
  { cells: ["\u200b12", "\ufeff5", "'00012"], values: [12, 5, 12], rules: ["width"] },
];

describe("each way in which systems and people write", () => {
  it.each(dates)("a date: $cells", ({ cells, values, rules }) => {
    const table = read({ 日期: cells });
    if (table.role !== "orders") throw new Error(table.role);
    expect([...table.table.date].map(isoDate)).toEqual(values);
    expect(rulesOf(table).filter((rule) => rule !== "mixed-grain")).toEqual(rules);
  });

  it.each(amounts)("an amount: $cells", ({ cells, values, rules }) => {
    const table = read({ 金额: cells });
    if (table.role !== "orders") throw new Error(table.role);
    expect([...table.table.amount]).toEqual(values);
    expect(rulesOf(table).filter((rule) => rule !== "outlier")).toEqual(rules);
  });

  it.each(["-", "—", "N/A", "NULL", "无", "暂无", "空", "未知"])(
    "nothing, as %s: null and counted, never 0",
    (word) => {
      const table = read({ 客户: ["甲", word, "丙"], 金额: ["10.50", "20.25", word] });
      const { record } = table;
      expect(record).toMatchObject({ rowsRead: 2, rowsUnassigned: 1, amount: 30.75 });
      expect(record.exclusions).toMatchObject([{ reason: "no-amount", count: 1 }]);
      expect(record.diary).toMatchObject([{ rule: "blank-word", count: 2 }]);
    },
  );

  it.each(["0000-00-00", "1900-01-00"])("no day, as %s", (day) => {
    const { record } = read({ 日期: ["2024-01-05", "2024-02-05", day] });
    expect(record.exclusions).toMatchObject([{ reason: "no-date", count: 1, amount: 40 }]);
    expect(record.diary).toMatchObject([{ rule: "blank-word", count: 1 }]);
  });

  it.each([
    ["#REF!", "cell-error"],
    ["#N/A", "cell-error"],
    ["=A1", "unreadable-amount"],
    ["▲5", "unreadable-amount"],
  ])("an amount of %s is listed as %s", (cell, reason) => {
    const { record } = read({ 金额: ["10.50", "20.25", cell] });
    expect(record).toMatchObject({ rowsSeen: 3, rowsRead: 2, amount: 30.75 });
    expect(record.exclusions).toMatchObject([{ reason, examples: [{ row: 4, column: "金额", value: cell }] }]);
  });

  it.each([
    ["日期", ["03/04/2024", "05/06/2024", "07/08/2024"], "ambiguous-dates"],
    ["金额", ["1.234", "5.678", "9.012"], "ambiguous-numbers"],
    ["金额", ["¥5", "$6", "7"], "mixed-currencies"],
  ] as const)("%s as %s is asked for", (title, cells, code) => {
    expect(() => read({ [title]: cells })).toThrow(code);
  });

  it.each(["Total", "Grand total", "Subtotal", "合计", "总计", "小计", "本月合计", "累计", "合計", "總計"])(
    "a row of %s is left out, and ties out",
    (label) => {
      const { record } = read({
        订单编号: ["T1", "T2", label],
        日期: ["2024-01-05", "2024-02-05", ""],
        客户: ["甲", "乙", ""],
        金额: ["10", "20", "30"],
      });
      expect(record).toMatchObject({ rowsRead: 2, amount: 30, statedTotals: [{ row: 4, label, stated: 30, sum: 30 }] });
      expect(record.exclusions).toMatchObject([{ reason: "total-row", count: 1, amount: 30 }]);
    },
  );

  it("amounts in the unit of a line above the table", () => {
    const { record } = read({}, ["单位：万元"]);
    expect(record.amount).toBe(707_500);
    expect(record.diary).toMatchObject([{ rule: "column-unit", count: 3 }]);
    expect(record.diary?.[0]?.examples[0]).toMatchObject({ row: 3, raw: "10.50", clean: 105_000 });
  });

  it("shares in one scale a column", () => {
    const { record } = read({ 毛利率: ["85%", "85％", "20%"] });
    expect(record.diary?.map(({ rule, count }) => [rule, count])).toEqual([["percent", 3]]);
  });

  it.each(["å®¢æˆ·", "锟斤拷", "瀹㈡埛"])("a garbled name, %s, is told", (name) => {
    const { diary = [] } = read({ 客户: ["甲", name, "丙"] }).record;
    expect(diary.find(({ rule }) => rule === "mojibake")).toMatchObject({
      count: 1,
      examples: [{ row: 3, raw: name }],
    });
  });
});
