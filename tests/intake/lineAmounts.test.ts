import { describe, expect, it } from "vitest";
import { fileReader } from "../../src/intake";

/** Orders as a file is read, and what they come to. */
function ordersOf(name: string, lines: readonly string[]) {
  const reader = fileReader({ name });
  reader.push(new TextEncoder().encode(lines.join("\n")));
  const { role, table, record } = reader.finish();
  if (role !== "orders") throw new Error(`read as ${role}`);
  return { table, record };
}

describe("statuses that say in several words what became of an order", () => {
  it.each([
    ["Shipped - Returned to Seller", "returned"],
    ["Shipped - Rejected by Buyer", "cancelled"],
    ["Cancelled by the customer", "cancelled"],
    ["order_refunded", "returned"],
    ["已发货-已退回卖家", "returned"],
    ["订单已退款", "returned"],
    ["已出貨：已退回", "returned"],
  ])("%s", (status, reason) => {
    const { record } = ordersOf("Sale Report.csv", [
      "Order ID,Date,Customer ID,Status,Amount",
      "O1,2024-03-01,C1,Shipped - Delivered to Buyer,50.00",
      `O2,2024-03-02,C2,${status},20.00`,
      "O3,2024-03-03,C1,Partially refunded,10.00",
    ]);
    expect(record.amount).toBe(60);
    expect(record.exclusions).toMatchObject([{ reason, count: 1, amount: 20 }]);
  });
});

describe("what the goods of a row cost", () => {
  it.each([
    ["UnitCost", "NetPrice"],
    ["unit_cost", "Unit price"],
    ["成本单价", "单价"],
    ["單位成本", "單價"],
  ])("%s counts as often as there are pieces", (cost, price) => {
    const { table, record } = ordersOf("Sales.csv", [
      `OrderKey,OrderDate,CustomerKey,Quantity,${price},${cost}`,
      "300000,2024-07-15,947009,2,274.09,152.27",
      "300000,2024-07-15,947009,3,10.00,4.10",
      "300001,2024-07-16,947010,1,20.00,",
    ]);
    expect(record.amount).toBe(598.18);
    expect([...table.cost!]).toEqual([304.54, 12.3, NaN]);
    expect(table.orderIds).toEqual(["300000", "300001"]);
  });

  it("stands as it is where it is that of the row", () => {
    const { table } = ordersOf("FactSales.csv", [
      "SalesOrderNumber,OrderDate,CustomerKey,OrderQuantity,UnitPrice,ProductStandardCost,TotalProductCost,SalesAmount",
      "SO1,2024-07-15,11000,2,100.00,60.00,120.00,200.00",
    ]);
    expect([...table.cost!]).toEqual([120]);
  });
});

describe("lines of orders", () => {
  it("count with what is left of their price", () => {
    const { record, table } = ordersOf("SupplyChain.csv", [
      "Order Id,order date (DateOrders),Customer Id,Sales,Order Item Discount,Order Item Quantity,Order Item Total,Order Profit Per Order",
      "75001,1/31/2018 22:56,20755,327.75,13.11,1,314.64,91.25",
      "75002,1/13/2018 12:27,19492,200.00,10.00,2,190.00,-9.00",
    ]);
    expect(record.amount).toBe(504.64);
    expect([...table.discount!]).toEqual([13.11, 10]);
    expect([...table.cost!]).toEqual([223.39, 199]);
  });

  it("are told by the number of their order where each bears its total", () => {
    const { record } = ordersOf("Largest Ecommerce.csv", [
      "item_id,status,created_at,sku,price,qty_ordered,grand_total,increment_id,Customer ID",
      "1,complete,7/11/2016,a,100,1,150,100147443,1",
      "2,complete,7/11/2016,b,25,2,150,100147443,1",
      "3,complete,7/12/2016,a,100,1,130,100147444,2",
      "4,complete,7/12/2016,c,30,1,130,100147444,2",
      "5,complete,7/13/2016,a,100,2,260,100147445,3",
      "6,complete,7/13/2016,c,30,2,260,100147445,3",
      "7,complete,7/14/2016,c,30,2,90,100147446,3",
      "8,complete,7/14/2016,b,15,2,90,100147446,3",
      "9,complete,7/14/2016,b,15,2,30,100147447,3",
    ]);
    expect(record.amount).toBe(660);
  });

  it("count by the pieces of the transaction", () => {
    const { record } = ordersOf("Coffee Shop Sales.csv", [
      "transaction_id,transaction_date,transaction_time,transaction_qty,store_id,unit_price,product_detail",
      "1,1/13/2023,7:06:11,2,5,3.1,Ethiopia Rg",
      "2,1/14/2023,7:08:56,3,5,2,Chai",
    ]);
    expect(record.amount).toBe(12.2);
  });

  it("of a shop count by the week where that is what was added up", () => {
    const { record } = ordersOf("Walmart.csv", [
      "Store,Date,Weekly_Sales,Holiday_Flag,Temperature,Fuel_Price",
      "1,19-02-2010,1643690.9,0,42.31,2.572",
      "1,26-02-2010,1641957.44,1,38.51,2.548",
    ]);
    expect(record.amount).toBe(3285648.34);
  });

  it("of CDNOW are known under the titles of those who pass the file on", () => {
    const { table, record } = ordersOf("cdnowElog.csv", [
      "masterid,sampleid,date,cds,sales",
      "4,1,19970101,2,29.33",
      "4,1,19970118,2,29.73",
      "18,2,19970104,1,14.96",
    ]);
    expect(record.amount).toBe(74.02);
    expect(table.customers).toEqual(["1", "2"]);
  });
});
