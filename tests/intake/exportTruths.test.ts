import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileReader, type ReadTable } from "../../src/intake";

const folder = join(import.meta.dirname, "fixtures");

function read(language: string, name: string): ReadTable {
  const reader = fileReader({ name });
  reader.push(readFileSync(join(folder, language, name)));
  return reader.finish();
}

/** What each export comes to, counted by hand: credit notes off, drafts, quotations, payments and voids left out. */
const orders: readonly (readonly [language: string, name: string, amount: number, customers: readonly string[]])[] = [
  ["en", "netsuite transactions.csv", 3800, ["Acme Corp", "Beta LLC", "Gamma Inc"]],
  ["en", "business central posted sales invoices.csv", 3000, ["10000", "20000"]],
  ["en", "sap fbl5n.csv", 3332, ["100001", "100002"]],
  ["en", "sage customer invoices.csv", 250, ["ABS001", "BBS001"]],
  ["en", "freshbooks invoice details.csv", 900, ["Acme", "Beta"]],
  ["en", "zoho books invoices.csv", 860, ["C1", "C2", "C3"]],
  ["en", "lexware rechnungen.csv", 2900, ["10001", "10002"]],
  ["en", "shopify line items.csv", 111, ["a@x.com", "b@y.com"]],
  ["en", "square transactions.csv", 90, ["CU1", "CU2"]],
  ["en", "lightspeed sales lines.csv", 550, ["Ann Lee", "Bob Ray"]],
  ["en", "magento orders.csv", 420, ["Ann Lee", "Cy Doe"]],
  ["en", "bigcommerce orders.csv", 320, ["1", "2"]],
  ["en", "prestashop orders.csv", 180.5, ["A. LEE", "B. RAY"]],
  ["en", "chargebee invoices.csv", 250, ["C1", "C2"]],
  ["en", "recurly invoices.csv", 275, ["Acme", "Beta"]],
  ["en", "hubspot deals.csv", 1500, ["Acme"]],
  ["en", "xero sales invoices.csv", 350, ["Acme", "Beta"]],
  ["en", "stripe unified payments.csv", 160, ["cus_1", "cus_2"]],
  ["en", "odoo invoices.csv", 2800, ["Azure Interior", "Deco Addict"]],
  ["en", "erpnext sales invoices.csv", 250, ["CUST-1", "CUST-2"]],
  ["en", "tally sales register.csv", 250, ["Acme Traders", "Beta Stores"]],
  ["en", "quickbooks transaction list by customer.csv", 350, ["Amy's Bird Sanctuary", "Cool Cars"]],
  ["en", "ebay orders.csv", 64, ["Ann", "Bob"]],
  ["en", "exact online sales.csv", 250, ["Acme BV", "Beta BV"]],
  ["en", "pipedrive deals.csv", 1000, ["Acme"]],
  ["zh-CN", "拼多多订单.csv", 295, ["u1", "u2"]],
  ["zh-CN", "抖店订单.csv", 280, ["u1", "u2"]],
  ["zh-TW", "蝦皮訂單.csv", 800, ["ann1", "bob1"]],
  ["zh-CN", "有赞订单（含退款）.csv", 255, ["V1", "V2"]],
  ["zh-CN", "京东订单.csv", 300, ["张", "李"]],
  ["zh-TW", "鼎新銷貨單明細.csv", 200, ["A001", "A002"]],
];

const costs: readonly (readonly [language: string, name: string, role: string, amount: number])[] = [
  ["en", "sap ksb1.csv", "ledger", 6500.5],
  ["en", "google ads campaigns.csv", "spend", 1300.75],
  ["en", "linkedin campaigns.csv", "spend", 1100],
  ["en", "tiktok campaigns.csv", "spend", 110],
  ["zh-CN", "巨量引擎日报.csv", "spend", 3000.5],
  ["zh-CN", "百度推广账户报告.csv", "spend", 1100],
  ["zh-CN", "金蝶凭证查询.csv", "ledger", 3000],
];

describe("exports of real systems come to what people count", () => {
  it.each(orders)("%s: %s", (language, name, amount, customers) => {
    const { role, table, record } = read(language, name);
    if (role !== "orders") throw new Error(role);
    expect(record.amount).toBe(amount);
    expect([...table.customers].sort()).toEqual([...customers].sort());
    expect(record.rowsUnassigned).toBe(0);
    expect(record.unknownTypes).toBeUndefined();
  });

  it.each(costs)("%s: %s", (language, name, role, amount) => {
    expect(read(language, name).record).toMatchObject({ role, amount });
  });

  it("items of suppliers' accounts are purchases, whatever their accounts are called", () => {
    const lines = [
      "Account;Document Number;Document Type;Posting Date;Amount in local currency",
      "200001;5100000001;RE;2024-01-15;-1190",
      "200001;1500000001;KZ;2024-02-20;1190",
      "200002;1900000002;KR;2024-02-10;-2380",
    ];
    const reader = fileReader({ name: "FBL1N.csv" });
    reader.push(new TextEncoder().encode(lines.join("\n")));
    expect(() => reader.finish()).toThrow(expect.objectContaining({ code: "purchases" }));
  });

  it("orders of a till that were voided do not count", () => {
    const { record } = read("en", "toast orders.csv");
    expect(record).toMatchObject({ role: "orders", amount: 140 });
    expect(record.exclusions).toMatchObject([{ reason: "cancelled", count: 1, amount: 50 }]);
  });

  it("where stars mark a total, it is compared with the rows above it", () => {
    const { statedTotals } = read("en", "sap ksb1.csv").record;
    expect(statedTotals).toMatchObject([{ label: "*", stated: 6500.5, sum: 6500.5 }]);
  });
});
