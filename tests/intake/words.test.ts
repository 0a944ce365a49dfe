import { expect, it } from "vitest";
import { translator } from "../../src/i18n";
import { IntakeError, intakeSentence, type IntakeErrorCode } from "../../src/intake";

/** One of each code, with the facts that the code promises. */
const errors: Readonly<Record<IntakeErrorCode, IntakeError["details"]>> = {
  "empty-table": { name: "a.csv" },
  "unknown-role": { name: "a.csv", titles: "x, y" },
  "missing-fields": { name: "a.csv", role: "orders", fields: "date, amount", titles: "x, y" },
  "whole-books": { name: "a.csv", count: 2, accounts: "Alpha, Beta" },
  "no-year": { name: "budget.csv", titles: "Jan, Feb, Mar" },
  "unknown-columns": { columns: "x, y", allowed: "customer, date" },
  "column-named-twice": { field: "unitPrice" },
  "ambiguous-dates": { name: "a.csv", column: "Date", example: "03/04/2024" },
  "ambiguous-numbers": { name: "a.csv", column: "Amount", example: "1.234" },
  "mixed-currencies": { name: "a.csv", column: "Amount", row: 7, first: "€", second: "£" },
  "no-rate": { name: "a.csv", column: "Amount", row: 3, currency: "GBP" },
  "mixed-sources": { name: "a.csv", first: "$", other: "b.csv", second: "€" },
  "ambiguous-percent": { name: "a.csv", column: "Before", example: "0.85 / 85" },
  "open-questions": { count: 3 },
  "mixed-scales": { name: "a.csv", column: "Amount", row: 7, unit: "万元", example: "1.2亿" },
  "not-text": { name: "a.csv" },
  "unknown-encoding": { name: "a.csv" },
  "wrong-encoding": { name: "a.csv", encoding: "gbk" },
  mojibake: { name: "a.csv", column: 1, example: "锟斤拷" },
  "old-workbook": { name: "a.xls" },
  "broken-workbook": { name: "a.xlsx" },
  "workbook-too-large": { name: "a.xlsx" },
  "is-workbook": { name: "a.csv" },
  "open-quote": { name: "a.csv", row: 7 },
  "cell-too-long": { name: "a.csv", row: 7, column: 2, length: 40_000, limit: 32_767 },
  "bad-mapping": { name: "a.json", place: "sources[0].role" },
  "mapping-version": { name: "a.json", version: 2 },
  "no-orders": {},
  purchases: { name: "a.csv", column: "Vendor", titles: "Vendor, Total" },
  "maybe-no-sales": { name: "a.csv", column: "Open amount", other: "b.csv" },
  "no-order-heads": { name: "lines.csv" },
  "no-order-amounts": { name: "orders.csv" },
  "web-page": { name: "a.xls" },
};

it.each(["en", "zh-CN", "zh-TW"])("every refusal is a whole sentence that keeps its facts (%s)", (locale) => {
  const t = translator(locale);
  for (const [code, details] of Object.entries(errors) as [IntakeErrorCode, IntakeError["details"]][]) {
    const sentence = intakeSentence(new IntakeError(code, details), t);
    expect(sentence).toMatch(/[.。]$/);
    expect(sentence).not.toMatch(/[{}]|undefined/);
    const said = Object.entries(details).filter(([name]) => !["role", "fields", "field"].includes(name));
    for (const [, value] of said) expect(sentence).toContain(String(value));
  }
});

it("columns without titles are said to have none", () => {
  const bare = new IntakeError("unknown-role", { name: "a.csv", titles: "" });
  expect(intakeSentence(bare, translator("en"))).toContain("(columns: without titles)");
  expect(intakeSentence(bare, translator("zh-TW"))).toContain("沒有標題");
});

it("fields and roles are said in the language", () => {
  const missing = new IntakeError("missing-fields", errors["missing-fields"]);
  expect(intakeSentence(missing, translator("en"))).toContain(
    "looks like orders, but no column was found for: date, amount",
  );
  expect(intakeSentence(missing, translator("zh-CN"))).toContain("日期、金额");
  expect(intakeSentence(missing, translator("zh-TW"))).toContain("日期、金額");
});
