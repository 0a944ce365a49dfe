import { describe, expect, it } from "vitest";
import { fileReader, IntakeError, type Field, type ReadTable, type TableRole } from "../../src/intake";

/** Header lines of exports and data sets that many people have, each with rows of our own. */
interface Shape {
  readonly name: string;
  readonly text: readonly string[];
  readonly role: TableRole;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly amount: number;
}

function read(name: string, lines: readonly string[]): ReadTable {
  const reader = fileReader({ name });
  reader.push(new TextEncoder().encode(lines.join("\n")));
  return reader.finish();
}

const shapes: readonly Shape[] = [
  {
    name: "amazon orders.txt",
    text: [
      "amazon-order-id,purchase-date,order-status,sku,quantity,currency,item-price,item-tax,shipping-price",
      "111-1,2024-03-01T10:00:00+00:00,Shipped,A1,2,USD,20.00,1.60,4.99",
      "111-2,2024-03-02T10:00:00+00:00,Shipped,A2,3,USD,45.00,1.20,0.00",
    ],
    role: "orders",
    fields: { orderId: "amazon-order-id", date: "purchase-date", amount: "item-price" },
    // the item price is that of the line: 2 x 10 and 3 x 15
    amount: 65,
  },
  {
    name: "online_retail_II.csv",
    text: [
      "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country",
      "489434,85048,GLASS BALL,12,2009-12-01 07:45,6.95,13085.0,United Kingdom",
      "C489449,22087,PAPER BUNTING,-1,2009-12-01 10:33,2.95,16321.0,Australia",
    ],
    role: "orders",
    fields: { orderId: "Invoice", customer: "Customer ID", date: "InvoiceDate", unitPrice: "Price", region: "Country" },
    amount: 80.45,
  },
  {
    name: "Sample - Superstore.csv",
    text: [
      "Row ID,Order ID,Order Date,Ship Date,Ship Mode,Customer ID,Customer Name,Segment,Country,City,State,Postal Code,Region,Product ID,Category,Sub-Category,Product Name,Sales,Quantity,Discount,Profit",
      "1,CA-2016-152156,11/28/2016,11/30/2016,Second Class,CG-12520,Claire Gute,Consumer,United States,Henderson,Kentucky,42420,South,FUR-BO-10001798,Furniture,Bookcases,Bush,261.96,2,0,41.9136",
      "2,CA-2016-138688,6/12/2016,6/16/2016,Second Class,DV-13045,Darrin Van Huff,Corporate,United States,Los Angeles,California,90036,West,OFF-LA-10000240,Office Supplies,Labels,Self,14.62,2,0.2,6.8714",
    ],
    role: "orders",
    fields: { customer: "Customer ID", segment: "Segment", region: "Region", amount: "Sales", profit: "Profit" },
    amount: 276.58,
  },
  {
    name: "supermarket_sales.csv",
    text: [
      "Invoice ID,Branch,City,Customer type,Gender,Product line,Unit price,Quantity,Tax 5%,Total,Date,Time,Payment,cogs,gross margin percentage,gross income,Rating",
      "750-67-8428,A,Yangon,Member,Female,Health and beauty,74.69,7,26.1415,548.9715,1/25/2019,13:08,Ewallet,522.83,4.761904762,26.1415,9.1",
    ],
    role: "orders",
    fields: { orderId: "Invoice ID", segment: "Customer type", amount: "Total", tax: "Tax 5%", cost: "cogs" },
    amount: 548.9715,
  },
  {
    name: "olist_orders_dataset.csv",
    text: [
      "order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,order_delivered_carrier_date,order_delivered_customer_date,order_estimated_delivery_date",
      "e481f51c,9ef432eb,delivered,2017-10-02 10:56:33,2017-10-02 11:07:15,,,2017-10-18 00:00:00",
    ],
    role: "orderHeads",
    fields: { orderId: "order_id", customer: "customer_id", date: "order_purchase_timestamp", status: "order_status" },
    amount: 0,
  },
  {
    name: "olist_order_items_dataset.csv",
    text: [
      "order_id,order_item_id,product_id,seller_id,shipping_limit_date,price,freight_value",
      "e481f51c,1,87285b34,3504c0cb,2017-10-06 11:07:15,29.99,8.72",
      "e481f51c,2,87285b34,3504c0cb,2017-10-06 11:07:15,10.01,8.72",
    ],
    role: "orderLines",
    fields: { orderId: "order_id", unitPrice: "price" },
    amount: 40,
  },
  {
    name: "olist_order_payments_dataset.csv",
    text: [
      "order_id,payment_sequential,payment_type,payment_installments,payment_value",
      "e481f51c,1,credit_card,1,38.71",
    ],
    role: "payments",
    fields: { orderId: "order_id", amount: "payment_value" },
    amount: 38.71,
  },
  {
    name: "olist_customers_dataset.csv",
    text: [
      "customer_id,customer_unique_id,customer_zip_code_prefix,customer_city,customer_state",
      "06b8999e,861eff47,14409,franca,SP",
      "18955e83,290c77bc,09790,sao bernardo do campo,SP",
    ],
    role: "customers",
    fields: { customer: "customer_id", person: "customer_unique_id", region: "customer_state" },
    amount: 0,
  },
  {
    name: "olist_order_reviews_dataset.csv",
    text: [
      "review_id,order_id,review_score,review_comment_title,review_comment_message,review_creation_date,review_answer_timestamp",
      "7bc2406110b9,73fc7af8,4,,,2018-01-18 00:00:00,2018-01-18 21:46:59",
      "80e641a11e56,a548910a,5,,,2018-03-10 00:00:00,2018-03-11 03:05:13",
    ],
    role: "surveys",
    fields: { date: "review_creation_date", csat: "review_score" },
    amount: 0,
  },
  {
    name: "SalesOrderDetail.csv",
    text: [
      "SalesOrderID,SalesOrderDetailID,CarrierTrackingNumber,OrderQty,ProductID,SpecialOfferID,UnitPrice,UnitPriceDiscount,LineTotal,rowguid,ModifiedDate",
      "43659,1,4911-403C-98,1,776,1,2024.994,0.00,2024.994,B207C96D,2011-05-31 00:00:00",
    ],
    role: "orderLines",
    fields: { orderId: "SalesOrderID", amount: "LineTotal", discount: "UnitPriceDiscount" },
    amount: 2024.994,
  },
  {
    name: "transactions.csv (KKBox)",
    text: [
      "msno,payment_method_id,payment_plan_days,plan_list_price,actual_amount_paid,is_auto_renew,transaction_date,membership_expire_date,is_cancel",
      "YyO+tlZt=,41,30,149,129,1,20150930,20151101,0",
      "AZtu6Wl0=,41,30,149,149,1,20150930,20151031,1",
    ],
    role: "orders",
    fields: { customer: "msno", date: "transaction_date", amount: "actual_amount_paid" },
    amount: 129,
  },
  {
    name: "hubspot-crm-exports-all-deals.csv",
    text: [
      "Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Associated Company",
      "101,Acme,closedwon,2024-01-15 10:00,Ann,1200.00,Sales Pipeline,Acme",
      "102,Blue,closedlost,2024-02-15 10:00,Ann,900.00,Sales Pipeline,Blue",
    ],
    role: "orders",
    fields: { customer: "Associated Company", date: "Close Date", amount: "Amount", status: "Deal Stage" },
    amount: 1200,
  },
  {
    name: "Account_Transactions.csv (Xero)",
    text: [
      "Account Transactions",
      "Demo Company",
      "",
      "Date,Source,Description,Reference,Debit,Credit,Running Balance,Gross,GST,Account,Account Code,Account Type",
      "15 Jan 2024,Payable Invoice,Google Ads,INV-1,100.00,,100.00,110.00,10.00,Advertising,400,Expense",
      "20 Feb 2024,Payable Invoice,Refund,CN-1,,25.00,75.00,-27.50,-2.50,Advertising,400,Expense",
    ],
    role: "ledger",
    fields: { category: "Account", date: "Date" },
    amount: 75,
  },
  {
    name: "Facebook ads.csv",
    text: [
      "Reporting starts,Reporting ends,Campaign name,Results,Reach,Impressions,Amount spent (USD),Link clicks",
      "2024-01-01,2024-01-31,Prospecting,12,1000,5000,126.00,80",
      "2024-02-01,2024-02-29,Retargeting,20,800,4000,62.00,95",
    ],
    role: "spend",
    fields: { date: "Reporting starts", campaign: "Campaign name", amount: "Amount spent (USD)" },
    amount: 188,
  },
];

describe("public data sets and exports that many have", () => {
  it.each(shapes)("$name", ({ name, text, role, fields, amount }) => {
    const { record } = read(name, text);
    const found = Object.fromEntries(
      record.recognition.columns.flatMap(({ field, title }) => (field === undefined ? [] : [[field, title] as const])),
    );
    expect(record.role).toBe(role);
    expect(found).toMatchObject(fields);
    expect(record.amount).toBeCloseTo(amount, 10);
  });

  it.each([
    [
      "orders.csv (Instacart)",
      "order_id,user_id,eval_set,order_number,order_dow,order_hour_of_day,days_since_prior_order",
      "2539329,1,prior,1,2,08,",
    ],
    [
      "Churn_Modelling.csv",
      "RowNumber,CustomerId,Surname,CreditScore,Geography,Gender,Age,Tenure,Balance,NumOfProducts,HasCrCard,IsActiveMember,EstimatedSalary,Exited",
      "1,15634602,Hargrave,619,France,Female,42,2,0,1,1,1,101348.88,1",
    ],
    [
      "marketing_campaign.csv",
      "ID,Year_Birth,Education,Marital_Status,Income,Dt_Customer,Recency,MntWines,MntFruits,Response",
      "5524,1957,Graduation,Single,58138,04-09-2012,58,635,88,1",
    ],
  ])("%s is refused rather than read wrongly", (name, titles, row) => {
    expect(() => read(name, [titles, row])).toThrow(IntakeError);
  });
});
