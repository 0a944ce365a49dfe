import { describe, expect, it } from "vitest";
import { cleaningRules, type CleaningRule, type CleaningRules, type RawCell } from "../../../src/intake";
import { readLedger, readOrders } from "../readRows";

const header = ["客户", "日期", "金额", "订单编号"];
const plain: RawCell[] = ["甲", "2024-01-05", "10.50", "T1"];
const other: RawCell[] = ["甲", "2024-01-05", "10.50", "T2"];

/** One dirty cell among clean ones: the rule, the raw value, what it must come to. */
const dirt: { rule: CleaningRule; column: string; raw: RawCell; clean: string | number | null }[] = [
  { rule: "width", column: "金额", raw: "１２３４", clean: 1234 },
  { rule: "width", column: "金额", raw: "12\u00a0", clean: 12 },
  { rule: "width", column: "客户", raw: "ＡＢＣ\u3000公司", clean: "ABC 公司" },
  { rule: "width", column: "订单编号", raw: "'00123", clean: "00123" },
  { rule: "width", column: "日期", raw: "２０２４-０１-０６", clean: "2024-01-06" },
  { rule: "blank-word", column: "客户", raw: "暂无", clean: null },
  { rule: "blank-word", column: "订单编号", raw: "N/A", clean: null },
  { rule: "blank-word", column: "金额", raw: "—", clean: null },
  { rule: "date-text", column: "日期", raw: "2024年3月5日", clean: "2024-03-05" },
  { rule: "date-text", column: "日期", raw: "25.03.2024", clean: "2024-03-25" },
  { rule: "date-text", column: "日期", raw: "45356", clean: "2024-03-05" },
  { rule: "date-text", column: "日期", raw: "Mar-24", clean: "2024-03-01" },
  { rule: "republic-year", column: "日期", raw: "113/03/05", clean: "2024-03-05" },
  { rule: "currency", column: "金额", raw: "¥12", clean: 12 },
  { rule: "currency", column: "金额", raw: "NT$12", clean: 12 },
  { rule: "cell-unit", column: "金额", raw: "1.2亿", clean: 120_000_000 },
  { rule: "cell-unit", column: "金额", raw: "500K", clean: 500_000 },
  { rule: "separators", column: "金额", raw: "1,234.56", clean: 1234.56 },
  { rule: "separators", column: "金额", raw: "12,34,567", clean: 1_234_567 },
  { rule: "separators", column: "金额", raw: "1'234.5", clean: 1234.5 },
  { rule: "negative", column: "金额", raw: "(12)", clean: -12 },
  { rule: "negative", column: "金额", raw: "12-", clean: -12 },
  { rule: "negative", column: "金额", raw: "\u221212", clean: -12 },
  { rule: "negative", column: "金额", raw: "△12", clean: -12 },
  { rule: "negative", column: "金额", raw: "12 CR", clean: -12 },
  { rule: "negative", column: "金额", raw: "12 贷", clean: -12 },
  { rule: "lost-digits", column: "订单编号", raw: "1.23457E+17", clean: "1.23457E+17" },
  { rule: "lost-digits", column: "订单编号", raw: 123456789012345680, clean: "123456789012345680" },
  { rule: "odd-date", column: "日期", raw: "2091-12-31", clean: "2091-12-31" },
  { rule: "open-end", column: "日期", raw: "2099-12-31", clean: null },
  { rule: "open-end", column: "日期", raw: "9999-12-31", clean: null },
  { rule: "open-end", column: "日期", raw: 2_958_465, clean: null },
  { rule: "blank-word", column: "日期", raw: "1900-01-00", clean: null },
  { rule: "blank-word", column: "日期", raw: "0000-00-00 00:00:00", clean: null },
  { rule: "blank-word", column: "日期", raw: 0, clean: null },
  { rule: "mixed-grain", column: "日期", raw: "2024-03", clean: "2024-03-01" },
  { rule: "mojibake", column: "客户", raw: "å®¢æˆ·", clean: "å®¢æˆ·" },
];

function read({ column, raw }: { column: string; raw: RawCell }, rules: CleaningRules = {}) {
  const dirty = plain.map((cell, i) => (header[i] === column ? raw : cell));
  const rows = [header, plain, dirty, other];
  const before = JSON.stringify(rows);
  const read = readOrders(rows, { rules });
  expect(JSON.stringify(rows)).toBe(before);
  return read;
}

describe("the diary lists what was cleaned, and leaves the source alone", () => {
  it.each(dirt)("$rule: $raw in $column is $clean", ({ rule, column, raw, clean }) => {
    const { diary } = read({ column, raw }).record;
    expect(diary?.find((entry) => entry.rule === rule)).toMatchObject({
      count: 1,
      examples: [{ row: 3, column, raw, clean }],
    });
  });

  it("has no entry for clean cells", () => {
    expect(readOrders([header, plain, other]).record).not.toHaveProperty("diary");
  });

  it("counts all cells of a rule and keeps twenty of them", () => {
    const rows = Array.from({ length: 50 }, (_, i): RawCell[] => ["甲", "2024-01-05", "￥5", `T${i}`]);
    const { diary = [] } = readOrders([header, ...rows]).record;
    expect(diary.map(({ rule, count, examples }) => [rule, count, examples.length])).toEqual([
      ["width", 50, 20],
      ["currency", 50, 20],
    ]);
  });

  it("lists the unit of a column with what came of it", () => {
    const { record } = readLedger([
      ["费用类别", "金额（万元）"],
      ["广告", 1.5],
    ]);
    expect(record.diary).toEqual([
      {
        rule: "column-unit",
        changed: true,
        count: 1,
        examples: [{ row: 2, column: "金额(万元)", raw: 1.5, clean: 15_000 }],
      },
    ]);
  });
});

describe("every rule can be switched off", () => {
  const names = new Set(["客户", "订单编号"]);

  /** Read as a day like any other, or no date at all either way. */
  const stays = new Set<RawCell>(["2091-12-31", "2099-12-31", "9999-12-31", "2024-03"]);

  it.each(dirt.filter(({ column, raw }) => !names.has(column) && raw !== 0))(
    "$rule: $raw in $column is then listed as unreadable",
    (cell) => {
      const { record } = read(cell, { [cell.rule]: false });
      const reasons = record.exclusions.map(({ reason, examples }) => [reason, examples[0]?.value]);
      const flagged = stays.has(cell.raw);
      expect(reasons).toEqual(
        flagged ? [] : [[cell.column === "日期" ? "unreadable-date" : "unreadable-amount", cell.raw]],
      );
      expect(record.diary?.map(({ rule }) => rule) ?? []).not.toContain(cell.rule);
    },
  );

  it.each([
    { rule: "width", raw: "ＡＢＣ" },
    { rule: "blank-word", raw: "N/A" },
  ] as const)("$rule: the name $raw then stays as it is", ({ rule, raw }) => {
    expect(read({ column: "客户", raw }, { [rule]: false }).table.customers).toContain(raw);
  });

  it("column-unit: amounts then stay as they are", () => {
    const rows = [
      ["费用类别", "金额（万元）"],
      ["广告", 1.5],
    ];
    expect(readLedger(rows, { rules: { "column-unit": false } }).record.amount).toBe(1.5);
  });

  it("black-triangle is off unless it is switched on", () => {
    const cell = { column: "金额", raw: "▲12" };
    expect(read(cell).record.exclusions.map(({ reason }) => reason)).toEqual(["unreadable-amount"]);
    const { record } = read(cell, { "black-triangle": true });
    expect(record.amount).toBe(10.5 - 12 + 10.5);
    expect(record.diary?.map(({ rule }) => rule)).toEqual(["black-triangle"]);
  });

  it("names no rule twice", () => {
    expect(new Set(cleaningRules).size).toBe(cleaningRules.length);
  });
});
