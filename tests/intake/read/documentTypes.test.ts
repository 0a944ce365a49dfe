import { describe, expect, it } from "vitest";
import type { RawCell } from "../../../src/intake";
import { readOrders } from "../readRows";

const english = ["Type", "Document No", "Date", "Customer ID", "Cost of goods", "Amount"];
const row = (type: string, number: number, amount: number, cost = 0): RawCell[] => [
  ...[type, `D${number}`, "2024-01-05"],
  ...["A", cost, amount],
];
const read = (rows: readonly (readonly RawCell[])[], options = {}) => readOrders([english, ...rows], options).record;

describe("credit notes and returns by the type of their document", () => {
  it("take from the sales where they are booked as plus, with their goods", () => {
    const { table, record } = readOrders([
      english,
      row("Invoice", 1, 100, 60),
      row("Credit Memo", 2, 50, 30),
      row("Return", 3, 20, 5),
    ]);
    expect(record).toMatchObject({
      amount: 30,
      exclusions: [],
      marked: [{ kind: "returned", treatment: "counted", rows: 2, amount: -70 }],
    });
    expect(record.diary).toMatchObject([{ rule: "credit-row", changed: true, count: 2, amount: -70 }]);
    expect([...table.amount]).toEqual([100, -50, -20]);
    expect([...(table.cost ?? [])]).toEqual([60, -30, -5]);
  });

  it.each([
    ["单据类型", "销售出库", "销售退货"],
    ["單據類別", "銷貨單", "銷貨退回"],
    ["單別名稱", "銷貨單", "折讓"],
    ["Belegart", "Rechnung", "Gutschrift"],
    ["Transaction Type", "Sale", "Refund"],
    ["Invoice Type", "Sales invoice", "Sales credit note"],
  ])("%s: %s counts, %s takes from it", (title, sale, credit) => {
    const rows = [
      [title, "Date", "Customer ID", "Amount"],
      [sale, "2024-01-05", "A", 1000],
      [credit, "2024-02-05", "A", 300],
    ];
    expect(readOrders(rows).record.amount).toBe(700);
  });

  it("stand as they are where they bear their minus already", () => {
    // a return of 15 whose own return of 5 was taken back
    const rows = [row("Invoice", 1, 100), row("Refund", 2, -15), row("Refund", 3, 5)];
    expect(read(rows)).toMatchObject({ amount: 90, marked: [{ kind: "returned", rows: 2, amount: -10 }] });
  });

  it("follow what is said of returns, and are sales with the rule off", () => {
    const rows = [row("Invoice", 1, 100), row("Credit Memo", 2, 40)];
    expect(read(rows, { marked: "exclude" })).toMatchObject({
      amount: 100,
      exclusions: [{ reason: "returned", count: 1, amount: -40 }],
    });
    expect(read(rows, { rules: { "credit-row": false } }).amount).toBe(140);
  });

  it("came to nothing themselves where they were cancelled", () => {
    const rows = [
      [...english, "Status"],
      [...row("Invoice", 1, 100), "Paid"],
      [...row("Credit Memo", 2, 40), "Voided"],
    ];
    expect(readOrders(rows).record).toMatchObject({ amount: 100, exclusions: [{ reason: "cancelled", count: 1 }] });
  });
});

describe("documents that are no sales", () => {
  it.each([
    ["Quotation", "offer"],
    ["Draft", "offer"],
    ["Proforma Invoice", "offer"],
    ["报价单", "offer"],
    ["估價單", "offer"],
    ["Angebot", "offer"],
    ["Vendor Bill", "purchase"],
    ["采购入库单", "purchase"],
    ["進貨單", "purchase"],
    ["General Withdrawal", "transfer"],
  ])("%s is left out and listed as %s", (type, reason) => {
    expect(read([row("Invoice", 1, 100), row(type, 2, 70)])).toMatchObject({
      amount: 100,
      exclusions: [{ reason, count: 1, amount: 70 }],
    });
  });

  it("are told by a state as well: a quotation is no order yet", () => {
    const rows = [
      ["Order Reference", "Order Date", "Customer", "Total", "Status"],
      ["S1", "2024-01-05", "Acme", 100, "Sales Order"],
      ["S2", "2024-01-06", "Beta", 200, "Quotation"],
    ];
    expect(readOrders(rows).record).toMatchObject({ amount: 100, exclusions: [{ reason: "offer", amount: 200 }] });
  });

  it("payments are those of invoices where there are invoices, and sales where there are none", () => {
    const payment = row("Payment", 2, 70);
    expect(read([payment, row("Invoice", 1, 70)])).toMatchObject({
      amount: 70,
      exclusions: [{ reason: "transfer", count: 1, amount: 70 }],
    });
    expect(read([payment, row("Refund", 3, 20)])).toMatchObject({ amount: 50, exclusions: [] });
  });

  it("the fee of an order is a fee, whatever the type of the order", () => {
    const titles = ["Date", "Order ID", "Transaction Type", "Amount Type", "Amount"];
    const rows = [
      titles,
      ["2024-01-03", "1", "Order", "ItemPrice", 20],
      ["2024-01-03", "1", "Order", "ItemFees", -3],
      ["2024-01-05", "2", "Refund", "ItemPrice", -15],
      ["2024-01-05", "2", "Refund", "ItemFees", 2],
    ];
    expect(readOrders(rows).record).toMatchObject({ amount: 5, exclusions: [{ reason: "fee", count: 2, amount: -1 }] });
  });

  it("words of other columns named type leave the sales alone", () => {
    expect(read([row("Online", 1, 100), row("Credit", 2, 50), row("Check", 3, 7)])).toMatchObject({
      amount: 157,
      exclusions: [],
    });
  });
});

it("the contact of an invoice is the customer", () => {
  const rows = [
    ["ContactName", "InvoiceNumber", "InvoiceDate", "Total"],
    ["Acme", "INV-1", "2024-01-15", 100],
  ];
  expect(readOrders(rows).table.customers).toEqual(["Acme"]);
});

describe("types that nobody knows", () => {
  it("are told with their words and rows, beside words that are known; sales are not", () => {
    const rows = [row("Invoice", 1, 100), row("Online sale", 2, 70), row("Adj", 3, 20), row("Write-off", 4, 5)];
    expect(read([...rows, row("Adj", 5, 1)])).toMatchObject({
      amount: 196,
      unknownTypes: { column: "Type", words: "Adj, Write-off", rows: 3, amount: 26 },
    });
    expect(read([row("Invoice", 1, 100), row("Export invoice", 2, 70)]).unknownTypes).toBeUndefined();
  });

  it("of goods or customers are no types of documents", () => {
    expect(read([row("Bikes", 1, 100), row("Helmets", 2, 70)]).unknownTypes).toBeUndefined();
  });

  it("in a column of document types are told although none is known", () => {
    const rows = [
      ["单据类型", "日期", "客户编号", "金额"],
      ["ZOR", "2024-01-05", "A", 1000],
      ["ZRE", "2024-02-05", "A", 300],
    ];
    expect(readOrders(rows).record.unknownTypes).toEqual({
      column: "单据类型",
      words: "ZOR, ZRE",
      rows: 2,
      amount: 1300,
    });
  });
});
