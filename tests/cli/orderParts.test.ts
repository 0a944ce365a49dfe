import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run, runJson, workspace } from "./workspace";

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace();
});
afterEach(() => here.remove());

const said = ({ warnings }: Awaited<ReturnType<typeof runJson>>, kind: string) =>
  warnings.filter((one) => one.kind === kind).map(({ text }) => text);

describe("orders in several files", () => {
  it("ties Chinook's lines to its invoices, counts them once, and says so", async () => {
    here.file(
      "Invoice.csv",
      "InvoiceId,CustomerId,InvoiceDate,BillingCountry,Total\n1,2,2009-01-01,Germany,1.98\n2,4,2009-01-02,Norway,3.96\n",
    );
    here.file(
      "InvoiceLine.csv",
      "InvoiceLineId,InvoiceId,TrackId,UnitPrice,Quantity\n1,1,2,0.99,1\n2,1,4,0.99,1\n3,2,6,0.99,4\n4,9,6,0.99,1\n",
    );
    const report = await runJson("--data", here.folder);
    expect(report.totals).toMatchObject({ revenue: 5.94, customers: 2 });
    expect(report.tieOuts.filter(({ difference }) => difference !== 0)).toEqual([]);
    expect(said(report, "order-lines")).toEqual([
      "InvoiceLine.csv: date and customer of the lines come from Invoice.csv, by order number; orders joined: 2.",
    ]);
    expect(said(report, "heads-tie")[0]).toContain("5.94");
    expect(said(report, "left-out-rows")[0]).toContain("0.99");
  });

  it("tells freight and tax that the lines of AdventureWorks do not hold", async () => {
    here.file(
      "SalesOrderHeader.csv",
      "SalesOrderID,OrderDate,DueDate,Status,SalesOrderNumber,CustomerID,SubTotal,TaxAmt,Freight,TotalDue\n" +
        "43659,2011-05-31,2011-06-12,5,SO43659,29825,30,2.4,1,33.4\n43660,2011-06-01,2011-06-13,5,SO43660,29672,10,0.8,0.5,11.3\n",
    );
    here.file(
      "SalesOrderDetail.csv",
      "SalesOrderID,SalesOrderDetailID,OrderQty,ProductID,UnitPrice,UnitPriceDiscount,LineTotal\n" +
        "43659,1,1,776,10,0.00,10.00\n43659,2,2,777,10,0.00,20.00\n43660,3,1,762,12.5,0.20,10.00\n",
    );
    const report = await runJson("--data", here.folder);
    expect(report.totals).toMatchObject({ revenue: 40, customers: 2 });
    expect(said(report, "heads-difference")).toEqual([
      "SalesOrderHeader.csv: the orders themselves come to 44.70, the lines that count in their place to 40.00. The difference of 4.70 (freight, tax, rounding, lines left out) does not count.",
    ]);
  });

  it("says which table is missing beside lines alone, and beside orders without amounts", async () => {
    const lines = here.file("items.csv", "order_id,product_id,quantity,unit_price\n1,P1,2,5\n");
    const heads = here.file("orders.csv", "order_id,customer_id,order_date\n1,C1,2024-01-05\n");
    expect((await run("--data", lines)).message).toContain(
      "Add the table of the orders with order number, date and customer",
    );
    expect((await run("--data", heads)).message).toContain("Add the table of their lines");
    expect((await runJson("--data", lines, "--data", heads)).totals).toMatchObject({ revenue: 10, customers: 1 });
  });
});

describe("a sales pipeline", () => {
  it.each([
    [
      "HubSpot",
      "Deal Name,Deal Stage,Close Date,Amount,Associated Company",
      ["closedwon", "closedlost", "appointmentscheduled"],
    ],
    [
      "Salesforce",
      "Opportunity Name,Stage,Close Date,Amount,Account Name",
      ["Closed Won", "Closed Lost", "Negotiation/Review"],
    ],
    ["简体", "商机名称,商机阶段,成交日期,金额,客户名称", ["赢单", "输单", "方案报价"]],
    ["繁體", "商機名稱,商機階段,成交日期,金額,客戶名稱", ["已成交", "失單", "提案"]],
  ])("%s: only deals that were won are revenue", async (_, titles, [won, lost, open]) => {
    const rows = [`A,${won},2024-01-31,1000,Acme`, `B,${lost},2024-02-28,200,Blue`, `C,${open},2024-12-31,30.5,Cedar`];
    const report = await runJson("--data", here.file("deals.csv", [titles, ...rows].join("\n")));
    expect(report.totals).toMatchObject({ revenue: 1000, customers: 1 });
    expect(report.asOf).toBe("2024-01-31");
    expect(report.sources[0]!.exclusions.map(({ reason, amount }) => [reason, amount])).toEqual([
      ["lost-deal", 200],
      ["open-deal", 30.5],
    ]);
  });
});

describe("the day of a report on subscriptions alone", () => {
  const titles = "Customer ID,Plan,Amount,Status,Start (UTC),Current Period End (UTC),Ended At (UTC)\n";

  it("is the last one that they tell of, not that of the machine", async () => {
    const rows = "cus_1,pro,29,canceled,2024-01-03,2024-08-03,2024-07-10\ncus_2,pro,29,active,2024-03-03,2024-08-03,\n";
    const report = await runJson("--data", here.file("subscriptions.csv", titles + rows));
    expect(report.asOf).toBe("2024-07-10");
    expect(said(report, "as-of-latest")[0]).toContain("2024-07-10");
    expect(said(report, "as-of-today")).toEqual([]);
  });
});
