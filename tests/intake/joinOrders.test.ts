import { describe, expect, it } from "vitest";
import { joinOrders, joinTables, type RawCell, type ReadTable } from "../../src/intake";
import { readRows } from "./readRows";

type Rows = readonly (readonly RawCell[])[];

const heads: Rows = [
  ["OrderID", "CustomerID", "OrderDate", "Status", "Freight"],
  [10248, "VINET", "1996-07-04", "shipped", 32.38],
  [10249, "TOMSP", "1996-07-05", "shipped", 11.61],
  [10250, "HANAR", "1996-07-08", "cancelled", 65.83],
  [10251, "VICTE", null, "shipped", 41.34],
  [10252, "SUPRD", "1996-07-09", "shipped", 51.3],
];
/** Northwind: a discount of 0.1 leaves 18.6 × 9 × 0.9 = 150.66. */
const lines: Rows = [
  ["OrderID", "ProductID", "UnitPrice", "Quantity", "Discount"],
  [10248, 11, 14, 12, 0],
  [10248, 42, 9.8, 10, 0],
  [10249, 14, 18.6, 9, 0.1],
  [10250, 41, 7.7, 10, 0],
  [10251, 22, 16.8, 6, 0.05],
  [10999, 22, 5, 2, 0],
];
const payments: Rows = [
  ["order_id", "payment_type", "payment_value"],
  [10248, "card", 200],
  [10248, "voucher", 100],
  [10249, "card", 180],
];

const reader =
  (name: string) =>
  (rows: Rows): ReadTable =>
    readRows(rows, { name });
const readHeads = reader("orders.csv");
const readLines = reader("order_details.csv");
const readPayments = reader("payments.csv");
const record = (tables: readonly ReadTable[], name: string) => tables.find((one) => one.record.name === name)!.record;

describe("orders exported in parts", () => {
  it.each([
    ["heads first", [readHeads(heads), readLines(lines)]],
    ["lines first", [readLines(lines), readHeads(heads)]],
  ])("joins lines with the date and customer of their order: %s", (_, read) => {
    const tables = joinOrders(read);
    const { orders } = joinTables(tables);
    expect([...orders.amount]).toEqual([168, 98, 150.66]);
    expect([...orders.customer].map((index) => orders.customers[index])).toEqual(["VINET", "VINET", "TOMSP"]);
    expect([...orders.date]).toEqual([35250, 35250, 35251]);
    expect([...orders.origin!.row]).toEqual([2, 3, 4]);
    expect(new Set(orders.origin!.source)).toEqual(new Set([tables.findIndex(({ role }) => role === "orders")]));
  });

  it("accounts for every line: those that count and those left out add up to what was read", () => {
    const read = readLines(lines);
    const { rowsSeen, rowsRead, amount, exclusions } = record(
      joinOrders([read, readHeads(heads)]),
      "order_details.csv",
    );
    expect(exclusions.map(({ reason, count, amount: sum }) => [reason, count, sum])).toEqual([
      ["cancelled", 1, 77],
      ["no-date", 1, 95.76],
      ["no-order", 1, 10],
    ]);
    expect(rowsSeen).toBe(rowsRead + exclusions.reduce((sum, { count }) => sum + count, 0));
    expect(amount + 77 + 95.76 + 10).toBeCloseTo(read.record.amount, 10);
    expect(amount).toBeCloseTo(416.66, 10);
  });

  it("leaves out lines of orders after the day of the report", () => {
    const tables = joinOrders([readLines(lines), readHeads(heads)], { asOf: 35250 });
    expect([...joinTables(tables).orders.amount]).toEqual([168, 98]);
    expect(record(tables, "order_details.csv").exclusions).toContainEqual(
      expect.objectContaining({ reason: "after-as-of", count: 2, amount: 227.66 }),
    );
  });

  it("counts lines rather than payments, and tells both sums", () => {
    const tables = joinOrders([readPayments(payments), readLines(lines), readHeads(heads)]);
    expect(record(tables, "order_details.csv").amount).toBeCloseTo(416.66, 10);
    expect(record(tables, "payments.csv")).toMatchObject({
      role: "payments",
      found: { kind: "beside", others: "order_details.csv", orders: 2, missing: 0, own: 480, counted: 416.66 },
    });
  });

  it("counts payments where there are no lines", () => {
    const tables = joinOrders([readPayments(payments), readHeads(heads)]);
    expect([...joinTables(tables).orders.amount]).toEqual([200, 100, 180]);
    expect(record(tables, "payments.csv")).toMatchObject({ role: "orders", found: { kind: "payments", orders: 2 } });
  });

  it("takes date and customer alone from orders that have a total, and tells the difference", () => {
    const whole = heads.map((row, i) => [
      ...row.slice(0, 3),
      i === 0 ? "TotalDue" : [0, 298.38, 162.27, 0, 0, 51.3][i]!,
    ]);
    const tables = joinOrders([readHeads(whole), readLines(lines)]);
    expect(record(tables, "orders.csv")).toMatchObject({
      role: "orderHeads",
      found: { kind: "heads", others: "order_details.csv", own: 460.65, missing: 1, missingAmount: 51.3 },
    });
    expect(tables.filter(({ role }) => role === "orders").map(({ record: { amount } }) => amount)).toEqual([493.66]);
  });

  it("takes dated lines without a customer for lines, where there are heads", () => {
    const dated = lines.map((row, i) => [...row, i === 0 ? "created_at" : "1999-01-01"]);
    expect(readLines(dated).role).toBe("orders");
    const { orders } = joinTables(joinOrders([readLines(dated), readHeads(heads)]));
    expect([...orders.date]).toEqual([35250, 35250, 35251]);
  });

  it("leaves orders alone that have nothing in common with lines", () => {
    const other = readRows([
      ["Order no", "Customer", "Date", "Amount"],
      ["A1", "Eva", "2024-01-05", 7],
    ]);
    const tables = joinOrders([other, readLines(lines)]);
    expect([...joinTables(tables).orders.amount]).toEqual([7]);
    expect(record(tables, "order_details.csv")).toMatchObject({
      rowsRead: 0,
      exclusions: [{ reason: "no-order", count: 6 }],
    });
  });

  it("says which part is missing", () => {
    expect(() => joinOrders([readLines(lines)])).toThrow(/no-order-heads.*order_details/);
    expect(() => joinOrders([readHeads(heads)])).toThrow(/no-order-amounts.*orders\.csv/);
  });
});

describe("customers with an id for each order", () => {
  const shop: Rows = [
    ["order_id", "customer_id", "order_status", "order_purchase_timestamp"],
    ["o1", "c1", "delivered", "2017-04-21 10:56:33"],
    ["o2", "c2", "delivered", "2017-05-21 10:56:33"],
  ];
  const items: Rows = [
    ["order_id", "order_item_id", "product_id", "shipping_limit_date", "price", "freight_value"],
    ["o1", 1, "p", "2017-10-06 11:07:15", 172.48, 16.91],
    ["o2", 1, "p", "2017-10-06 11:07:15", 180.78, 8.53],
  ];
  const people = (...rows: Rows): Rows => [["customer_id", "customer_unique_id", "customer_state"], ...rows];
  const joined = (list: Rows) =>
    joinTables(joinOrders([readRows(shop, { name: "olist_orders_dataset.csv" }), readRows(list), readLines(items)]));

  it("are one person, where the list of customers says so", () => {
    const { orders, personLink } = joined(people(["c1", "u1", "SP"], ["c2", "u1", "SP"]));
    expect(orders.customers).toEqual(["u1"]);
    expect([...orders.amount]).toEqual([172.48, 180.78]);
    expect(personLink).toEqual({ ids: 2, persons: 1 });
  });

  it("stay as they are, where one id would be two persons", () => {
    const { orders, personLink } = joined(people(["c1", "u1", "SP"], ["c1", "u2", "SP"], ["c2", "u3", "SP"]));
    expect(orders.customers).toEqual(["c1", "c2"]);
    expect(personLink).toBeUndefined();
  });
});

describe("what orders say of their customers", () => {
  const rows: Rows = [
    ["Order ID", "Order Date", "Customer ID", "Segment", "State", "Sales", "Discount", "Profit"],
    ["T1", "2024-01-05", "C1", "Consumer", "Ohio", 100, 0.2, 30],
    ["T2", "2024-03-05", "C1", "Corporate", "Texas", 50, 0, -5],
    ["T3", "2024-02-05", "C2", "Consumer", "Ohio", 10.5, 0, 1.25],
  ];

  it("stands in for a list of customers, the last order first", () => {
    const { customers, orders } = joinTables([readRows(rows)]);
    expect(customers).toMatchObject({ segments: ["Consumer", "Corporate"], regions: ["Ohio", "Texas"] });
    expect([...customers!.customer].map((index) => orders.customers[index])).toEqual(["C1", "C2"]);
    expect([...customers!.segment]).toEqual([1, 0]);
    expect([...customers!.region]).toEqual([1, 0]);
  });

  it("gives the cost of goods from the profit, and adds up no shares of discount", () => {
    const { orders } = joinTables([readRows(rows)]);
    expect([...orders.cost!]).toEqual([70, 55, 9.25]);
    expect([...orders.discount!].every(Number.isNaN)).toBe(true);
  });

  it("gives the cost of goods from a margin in percent", () => {
    const margin: Rows = [
      ["Order ID", "Order Date", "Customer ID", "Sales", "Gross margin %"],
      ["T1", "2024-01-05", "C1", 200, "25%"],
      ["T2", "2024-01-06", "C1", 100, "40%"],
    ];
    expect([...joinTables([readRows(margin)]).orders.cost!]).toEqual([150, 60]);
  });
});
