import { describe, expect, it } from "vitest";
import { joinOrders, joinTables, type RawCell, type ReadTable } from "../../src/intake";
import { isoDate } from "../../src/intake/values/serial";
import { readRows } from "./readRows";

type Rows = readonly (readonly RawCell[])[];

const read = (rows: Rows, name: string): ReadTable => readRows(rows, { name });

/** What each customer bought, less what came back; "" for nobody. */
function byCustomer(tables: readonly ReadTable[]) {
  const { orders } = joinTables(tables);
  const sums: Record<string, number> = {};
  orders.amount.forEach((amount, row) => {
    const name = orders.customers[orders.customer[row]!] ?? "";
    sums[name] = (sums[name] ?? 0) + amount;
  });
  return sums;
}

const titles = {
  en: [
    ["Order ID", "Order date", "Customer ID", "Channel", "Amount"],
    ["refund_id", "order_id", "refund_date", "refund_amount"],
  ],
  "zh-CN": [
    ["订单编号", "下单时间", "客户编号", "渠道", "金额"],
    ["退款单号", "订单编号", "退款时间", "退款金额"],
  ],
  "zh-TW": [
    ["訂單編號", "訂單日期", "客戶編號", "通路", "金額"],
    ["退款單號", "訂單編號", "退款日期", "退款金額"],
  ],
} as const;

describe("refunds that name their order alone", () => {
  const sold: Rows = [
    ["O1", "2024-01-05", "C1", "Web", 50],
    ["O2", "2024-01-06", "C2", "Store", 30],
    ["O3", "2024-01-07", "C1", "Web", 20],
  ];
  const refunded: Rows = [
    ["R1", "O1", "2024-02-01", 5],
    ["R2", "O2", "2024-02-03", 30],
    ["R3", "O9", "2024-02-04", 1],
  ];

  it.each(Object.entries(titles))("take from the customer and the channel of it (%s)", (_, [orders, refunds]) => {
    const joined = joinOrders([read([orders, ...sold], "orders.csv"), read([refunds, ...refunded], "refunds.csv")]);
    expect(byCustomer(joined)).toEqual({ C1: 65, C2: 0, "": -1 });
    const credits = joined[1]!;
    if (credits.role !== "orders") throw new Error(credits.role);
    expect(credits.record).toMatchObject({ rowsRead: 3, amount: -36, rowsUnassigned: 1 });
    expect(credits.record.found).toMatchObject({ kind: "buyers", others: "orders.csv", orders: 2, missing: 1 });
    expect([...credits.table.channel].map((index) => credits.table.channels[index])).toEqual([
      "Web",
      "Store",
      undefined,
    ]);
    // on the day on which the money went back
    expect(isoDate(credits.table.date[0]!)).toBe("2024-02-01");
  });

  it("stay without a customer where several share the order", () => {
    const shared: Rows = [...sold, ["O1", "2024-01-05", "C3", "Web", 10]];
    const joined = joinOrders([
      read([titles.en[0], ...shared], "orders.csv"),
      read([titles.en[1], ...refunded], "refunds.csv"),
    ]);
    expect(byCustomer(joined)).toMatchObject({ C1: 70, "": -6 });
  });

  it.each([[[]], [["customer_id"]]])(
    "count beside orders in parts, with or without a customer of their own %j",
    (own) => {
      const heads: Rows = [["Order ID", "Order date", "Customer ID"], ...sold.map((row) => row.slice(0, 3))];
      const lines: Rows = [
        ["Order ID", "Unit price", "Quantity"],
        ...sold.map(([id, , , , amount]) => [id!, amount!, 1]),
      ];
      const customers = own.length > 0 ? ["C1", "C2", "C2"] : [];
      const refunds: Rows = [
        [...titles.en[1], ...own],
        ...refunded.slice(0, 2).map((row, i) => [...row, ...customers.slice(i, i + 1)]),
      ];
      const tables = [read(heads, "orders.csv"), read(lines, "order_lines.csv"), read(refunds, "refunds.csv")];
      expect(byCustomer(joinOrders(tables))).toEqual({ C1: 65, C2: 0 });
    },
  );
});
