import { expect, it } from "vitest";
import { readOrders } from "../readRows";

it("WooCommerce: the day an order was created, by whom", () => {
  const { table, record } = readOrders([
    ["order_id", "date_created", "status", "billing_email", "order_total"],
    ["17", "2024-01-05 10:00:00", "completed", "ann@x.org", 40],
    ["18", "2024-01-06 11:00:00", "cancelled", "bob@x.org", 30],
  ]);
  expect(record).toMatchObject({ amount: 40, exclusions: [{ reason: "cancelled", amount: 30 }] });
  expect([table.customers, table.orderIds, [...table.date]]).toEqual([["ann@x.org"], ["17"], [45296]]);
});

it("Amazon settlements: the day of posting; fees are no sales, refunds take from them", () => {
  const { record } = readOrders([
    ["settlement-id", "settlement-start-date", "transaction-type", "order-id", "amount-type", "amount", "posted-date"],
    [1, "2024-01-01", "Order", "111-1", "ItemPrice", 20, "2024-01-03"],
    [1, "2024-01-01", "Order", "111-1", "ItemFees", -3, "2024-01-03"],
    [1, "2024-01-01", "Refund", "111-2", "ItemPrice", -15, "2024-01-05"],
    [1, "2024-01-01", "Order", "111-3", "ItemPrice", 40, "2024-02-05"],
  ]);
  expect(record).toMatchObject({ amount: 45, exclusions: [{ reason: "fee", amount: -3 }] });
});
