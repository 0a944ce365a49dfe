import { describe, expect, it } from "vitest";
import { IntakeError, joinOrders, joinTables, type RawCell } from "../../src/intake";
import { readRows } from "./readRows";

type Rows = readonly (readonly RawCell[])[];

const orders: Rows = [
  ["Order ID", "Order date", "Customer ID", "Amount"],
  ["O1", "2024-02-04", "C1", 103.25],
  ["O2", "2024-03-05", "C2", 106.5],
];
const receipts = (numbers: readonly string[]): Rows => [
  ["Receipt No", "Date", "Customer ID", "Invoice No", "Amount received"],
  ...numbers.map((number, i) => [`R${i}`, "2024-03-20", "C1", number, 100]),
];

const read = (rows: Rows, name: string, answer?: string) =>
  readRows(rows, { name, ...(answer && { answers: [{ source: name, column: "", value: answer }] }) });
const revenueOf = (...tables: Parameters<typeof joinOrders>[0]) =>
  joinTables(joinOrders(tables)).orders.amount.reduce((sum, amount) => sum + amount, 0);

function refusalOf(...tables: Parameters<typeof joinOrders>[0]): IntakeError {
  try {
    joinOrders(tables);
  } catch (error) {
    if (error instanceof IntakeError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

describe("what was received for orders that are there", () => {
  it("is not added to them, and both sums are kept", () => {
    const tables = [read(orders, "orders.csv"), read(receipts(["O1", "O2"]), "receipts.csv")];
    expect(revenueOf(...tables)).toBe(209.75);
    expect(joinOrders(tables)[1]).toMatchObject({
      role: "payments",
      record: { found: { kind: "beside", others: "orders.csv", orders: 2, own: 200, counted: 209.75 } },
    });
  });

  it.each([
    ["Open amount", "Invoice No"],
    ["未收金额", "发票号码"],
    ["未收金額", "發票號碼"],
  ])("so are open items (%s)", (amount, number) => {
    const open: Rows = [
      ["Customer ID", number, "Date", amount],
      ["C1", "O1", "2024-02-04", 103.25],
    ];
    expect(revenueOf(read(orders, "orders.csv"), read(open, "aging.csv"))).toBe(209.75);
  });

  it("are asked about where nothing shows that their orders are there, and read as answered", () => {
    const [sales, others] = [read(orders, "orders.csv"), receipts(["A", "B"])];
    const refusal = refusalOf(sales, read(others, "receipts.csv"));
    expect(refusal.code).toBe("maybe-no-sales");
    expect(refusal.details).toEqual({ name: "receipts.csv", column: "Amount received", other: "orders.csv" });
    expect(refusal.questions).toMatchObject([{ kind: "sales", options: ["sales", "no-sales"] }]);
    expect(revenueOf(sales, read(others, "receipts.csv", "sales"))).toBe(409.75);
    expect(revenueOf(sales, read(others, "receipts.csv", "no-sales"))).toBe(209.75);
  });

  it("count where there is nothing else", () => {
    expect(revenueOf(read(receipts(["A", "B"]), "receipts.csv"))).toBe(200);
  });
});

describe("tables that may be no sales", () => {
  it("are asked about where their day and amount were told by their values alone", () => {
    const swedish: Rows = [
      ["Dag", "Notering", "Belopp"],
      ["2024-01-31", "Annonser", "10,50"],
      ["2024-02-29", "Annonser", "9,50"],
    ];
    const refusal = refusalOf(read(orders, "orders.csv"), read(swedish, "bok.csv", "comma"));
    expect(refusal).toMatchObject({ code: "maybe-no-sales", details: { name: "bok.csv", column: "Belopp" } });
  });

  it("are all asked about at once", () => {
    const bare: Rows = [
      ["Date", "Amount"],
      ["2024-01-31", 10.5],
    ];
    const tables = [read(orders, "orders.csv"), read(bare, "a.csv"), read(receipts(["A"]), "b.csv")];
    const { code, questions } = refusalOf(...tables);
    expect([code, questions.map(({ source }) => source)]).toEqual(["open-questions", ["a.csv", "b.csv"]]);
    expect(revenueOf(read(bare, "a.csv"), read(bare, "b.csv"))).toBe(21);
  });

  it.each([
    ["Supplier", "Invoice Date"],
    ["Vendor ID", "PO Date"],
    ["供应商编号", "采购日期"],
    ["廠商名稱", "進貨日期"],
    ["Lieferant", "Rechnungsdatum"],
  ])("%s: purchases are never orders", (supplier, date) => {
    const rows: Rows = [
      [supplier, date, "Amount"],
      ["V1", "2024-01-15", 700],
    ];
    expect(() => read(rows, "bought.csv")).toThrow(
      new IntakeError("purchases", { name: "bought.csv", column: supplier, titles: `${supplier}, ${date}, Amount` }),
    );
  });

  it("a supplier beside a customer is that of the goods sold", () => {
    const rows: Rows = [
      ["Order ID", "Customer ID", "Vendor", "Order date", "Amount"],
      ["O1", "C1", "V1", "2024-01-15", 700],
    ];
    expect(read(rows, "orders.csv")).toMatchObject({ role: "orders", record: { amount: 700 } });
  });
});

describe("a table of refunds", () => {
  it.each([
    ["refunds.csv", ["Refund ID", "Order ID", "Refund date", "Customer ID", "Amount"]],
    ["returns 2024.csv", ["No", "Order ID", "Date", "Customer ID", "Amount"]],
    ["数据.csv", ["退款单号", "订单编号", "退款日期", "客户编号", "金额"]],
    ["銷貨退回.csv", ["單號", "訂單編號", "日期", "客戶編號", "金額"]],
  ])("%s takes from the sales, whichever sign it bears", (name, titles) => {
    const refunds = (sign: number): Rows => [
      titles,
      ["R1", "O1", "2024-02-15", "C1", 50 * sign],
      ["R2", "O2", "2024-03-15", "C2", 30 * sign],
    ];
    for (const sign of [1, -1]) {
      expect(revenueOf(read(orders, "orders.csv"), read(refunds(sign), name))).toBe(129.75);
    }
  });

  it("is none where its name speaks of sales as well", () => {
    expect(read(orders, "orders and returns.csv").record.amount).toBe(209.75);
  });
});
