import { describe, expect, it } from "vitest";
import { fileReader, taxQuestion, type FileOptions, type ReadTable } from "../../../src/intake";

function read(lines: readonly string[], options: Partial<FileOptions> = {}): ReadTable {
  const reader = fileReader({ name: "orders.csv", ...options });
  reader.push(new TextEncoder().encode(lines.join("\n")));
  return reader.finish();
}

/** 100 + 13 % = 113 and 200 + 13 % = 226. */
const both = {
  en: ["Customer,Order Date,Amount incl. VAT,Amount excl. VAT", "A,2024-01-05,113,100", "B,2024-01-06,226,200"],
  "zh-CN": ["客户,订单日期,含税金额,不含税金额", "甲,2024-01-05,113,100", "乙,2024-01-06,226,200"],
  "zh-TW": ["客戶,訂單日期,含稅金額,未稅金額", "甲,2024-01-05,113,100", "乙,2024-01-06,226,200"],
};
const withTax = ["客户,订单日期,含税金额,税额", "甲,2024-01-05,113,13", "乙,2024-01-06,226,26", "丙,2024-01-07,50,"];

const gross = [{ source: "orders.csv", column: "含税金额", value: "gross" }];

describe("amounts with and without tax", () => {
  it.each(Object.entries(both))("takes net where both stand, and asks (%s)", (_, lines) => {
    const { record } = read(lines);
    expect(record.amount).toBe(300);
    expect(record.recognition.tax).toMatchObject({ counted: "net", amount: 3, other: 2, less: false });
    expect(record.recognition.questions).toBeUndefined();
    expect(taxQuestion(record.recognition, "orders.csv")).toMatchObject({ kind: "tax", options: ["net", "gross"] });
  });

  it("takes gross where the user says so, whatever the order of the columns", () => {
    const lines = both["zh-CN"].map((line) => line.split(",").reverse().join(","));
    expect(read(lines).record.amount).toBe(300);
    expect(read(lines, { answers: gross }).record.amount).toBe(339);
  });

  it("takes the tax off where only gross and tax stand; a blank is no tax, and each change is in the diary", () => {
    const { record, table } = read(withTax);
    expect(table).toMatchObject({ amount: Float64Array.of(100, 200, 50) });
    expect(record.diary).toEqual([
      {
        ...{ rule: "less-tax", changed: true, count: 2 },
        examples: [
          { row: 2, column: "含税金额", raw: "113", clean: 100 },
          { row: 3, column: "含税金额", raw: "226", clean: 200 },
        ],
      },
    ]);
    expect(read(withTax, { answers: gross }).record).toMatchObject({
      amount: 389,
      recognition: { tax: { less: false } },
    });
    expect(read(withTax, { rules: { "less-tax": false } }).record.amount).toBe(389);
  });

  it("lists a row whose tax cannot be read", () => {
    const { record } = read([...withTax, "丁,2024-01-08,70,七"]);
    expect(record.amount).toBe(350);
    expect(record.exclusions).toMatchObject([{ reason: "unreadable-amount", count: 1 }]);
  });

  it("takes an amount with tax as it stands where there is nothing to compare it with, and says so", () => {
    const { record } = read(["客户,订单日期,含税金额", "甲,2024-01-05,113"]);
    expect(record).toMatchObject({ amount: 113, recognition: { tax: { counted: "gross", less: false } } });
    expect(taxQuestion(record.recognition, "orders.csv")).toBeUndefined();
  });

  it("leaves an amount alone that does not say whether it holds the tax beside it; takes it off on request", () => {
    const lines = ["Customer,Order Date,Order total,Tax", "A,2024-01-05,113,13"];
    const net = [{ source: "orders.csv", column: "Order total", value: "net" }];
    expect(read(lines).record).toMatchObject({ amount: 113, recognition: { tax: { counted: "unsaid" } } });
    expect(read(lines, { answers: net }).record.amount).toBe(100);
  });

  it("knows that 金额 beside 价税合计 is without tax, and prices with and without", () => {
    const invoices = read(["客户,开票日期,金额,税额,价税合计", "甲,2024-01-05,100,13,113"]);
    expect(invoices.record).toMatchObject({ amount: 100, recognition: { tax: { counted: "net", other: 4 } } });
    const prices = read(["客户,订单日期,数量,含税单价,不含税单价", "甲,2024-01-05,3,11.3,10"]);
    expect(prices.record.amount).toBe(30);
  });

  it("says nothing of tables without tax", () => {
    expect(read(["Customer,Date,Amount", "A,2024-01-05,1"]).record.recognition.tax).toBeUndefined();
  });

  it.each([
    ["Amount net", "Amount gross"],
    ["Net amount", "Gross amount"],
    ["Net Total", "Gross Total"],
    ["Total (net)", "Total (gross)"],
    ["Nettobetrag", "Bruttobetrag"],
    ["不含税金额", "含税金额"],
    ["未稅金額", "含稅金額"],
  ])("%s and %s: the first counts, whichever stands first, and neither is in doubt", (net, gross) => {
    for (const titles of [`${net},${gross}`, `${gross},${net}`]) {
      const values = titles.startsWith(net) ? "100,119" : "119,100";
      const { record } = read([`Customer ID,Date,${titles}`, `A,2024-01-05,${values}`]);
      expect(record).toMatchObject({ role: "orders", amount: 100, recognition: { tax: { counted: "net" } } });
      expect(record.recognition.columns.find(({ field }) => field === "amount")!.confidence).toBeGreaterThan(0.75);
    }
    expect(read([`Customer ID,Date,${net}`, "A,2024-01-05,100"]).record.amount).toBe(100);
    expect(read([`Customer ID,Date,${gross},VAT`, "A,2024-01-05,119,19"]).record.amount).toBe(100);
    const ledger = read([`Cost category,Date,${gross},${net}`, "Ads,2024-01-05,119,100"], { name: "ledger.csv" });
    expect(ledger.record).toMatchObject({ role: "ledger", amount: 100 });
  });
});
