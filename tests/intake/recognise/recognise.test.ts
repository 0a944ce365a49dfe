import { describe, expect, it } from "vitest";
import { IntakeError, recognise, type RawCell, type Recognition } from "../../../src/intake";

/** Titles by field, as recognised. */
const fields = ({ columns }: Recognition) =>
  Object.fromEntries(columns.flatMap(({ field, title, index }) => (field ? [[field, title || index]] : [])));

const table = (header: readonly string[], row: readonly RawCell[]) => [header, row, row.map((cell) => cell)];

describe("recognise: orders by their titles", () => {
  it.each([
    {
      source: "Online Retail",
      header: ["InvoiceNo", "StockCode", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country"],
      row: ["536365", "85123A", "6", "2010-12-01 08:26:00", "2.55", "17850", "United Kingdom"],
      expected: {
        orderId: "InvoiceNo",
        quantity: "Quantity",
        date: "InvoiceDate",
        unitPrice: "UnitPrice",
        customer: "CustomerID",
        region: "Country",
      },
    },
    {
      source: "简体",
      header: ["订单编号", "客户编号", "客户名称", "下单时间", "实付金额（元）", "渠道"],
      row: ["T1", "C1", "某公司", "2024-03-05 10:00", "99.00", "天猫"],
      expected: {
        orderId: "订单编号",
        customer: "客户编号",
        date: "下单时间",
        amount: "实付金额(元)",
        channel: "渠道",
      },
    },
    {
      source: "繁體",
      header: ["訂單編號", "客戶代號", "交易日期", "金額(NT$)", "通路"],
      row: ["T1", "C1", "113/03/05", "99", "門市"],
      expected: { orderId: "訂單編號", customer: "客戶代號", date: "交易日期", amount: "金額(NT$)", channel: "通路" },
    },
    {
      source: "spelt as people spell",
      header: ["  customer_id ", "ORDER-DATE", "Amount USD", "utm_source"],
      row: ["C1", "2024-03-05", "99.50", "ads"],
      expected: { customer: "customer_id", date: "ORDER-DATE", amount: "Amount USD", channel: "utm_source" },
    },
    {
      source: "a full-width title",
      header: ["ＣＵＳＴＯＭＥＲ　ＩＤ", "Date", "Revenue (EUR)"],
      row: ["C1", "2024-03-05", "1.234,50"],
      expected: { customer: "CUSTOMER ID", date: "Date", amount: "Revenue (EUR)" },
    },
  ])("$source", ({ header, row, expected }) => {
    const recognition = recognise(table(header, row));
    expect(recognition).toMatchObject({ role: "orders", headerRow: 0, missing: [] });
    expect(fields(recognition)).toEqual(expected);
  });
});

describe("recognise: cost ledgers by their titles", () => {
  it.each([
    { header: ["Cost category", "Amount", "Posting date"], row: ["Advertising", "1000", "2024-03-31"] },
    { header: ["费用类别", "金额(万元)", "月份"], row: ["广告费", "1.5", "2024年3月"] },
    { header: ["會計科目", "發生額", "傳票日期"], row: ["廣告費", "1000", "2024/03/31"] },
    { header: ["Category", "Spend", "Month"], row: ["Ads", "1000", "2024-03"] },
  ])("$header", ({ header, row }) => {
    const recognition = recognise(table(header, row));
    expect(recognition).toMatchObject({ role: "ledger", headerRow: 0, missing: [] });
    expect(Object.values(fields(recognition)).sort()).toEqual(header.map((title) => title.normalize("NFKC")).sort());
  });
});

describe("recognise: what a table is", () => {
  const both = table(["Category", "Customer", "Date", "Amount"], ["Shoes", "C1", "2024-03-05", "10.50"]);

  it("takes a table with category, customer and amount for a ledger, unless its name or an order number says orders", () => {
    expect(recognise(both).role).toBe("ledger");
    expect(recognise(both, { name: "orders 2024.csv" }).role).toBe("orders");
    expect(recognise(both, { role: "orders" }).role).toBe("orders");
    expect(recognise(both.map((row, i) => [...row, i === 0 ? "Order no" : `T${i}`])).role).toBe("orders");
  });

  it("does not take costs for orders", () => {
    const costs = table(["Date", "Cost", "Note"], ["2024-03-05", "10.50", "x"]);
    expect(recognise(costs)).toMatchObject({ role: "ledger", missing: ["category"] });
    const bare = table(["Date", "Amount"], ["2024-03-05", "10.50"]);
    expect(recognise(bare, { name: "expenses 2024.csv" })).toMatchObject({ role: "ledger", missing: ["category"] });
    expect(recognise(bare)).toMatchObject({ role: "orders", missing: [] });
  });

  it("takes a column with a foreign title by its values, but none that is known to be something else", () => {
    const swedish = [
      ["Kund", "Dag", "Belopp"],
      ["Eva", "2024-03-05", "10,50"],
      ["Bo", "2024-03-06", "9,50"],
    ];
    expect(fields(recognise(swedish))).toEqual({ date: "Dag", amount: "Belopp" });
    const taxed = swedish.map((row, i) => [...row, i === 0 ? "VAT" : "1,90"]);
    expect(fields(recognise(taxed))).toMatchObject({ amount: "Belopp" });
  });

  it("says what is missing", () => {
    expect(recognise(table(["Customer", "Date"], ["C1", "2024-03-05"]))).toMatchObject({
      role: "orders",
      missing: ["amount"],
    });
    const noPrice = table(["Customer", "Date", "Quantity"], ["C1", "2024-03-05", "3"]);
    expect(recognise(noPrice).missing).toEqual(["unitPrice"]);
    expect(recognise(table(["Cost category", "Owner"], ["Ads", "Eva"]), { role: "ledger" }).missing).toEqual([
      "amount",
    ]);
  });

  it("leaves the role open for a table of something else", () => {
    expect(recognise(table(["Name", "Colour"], ["Eva", "blue"])).role).toBeUndefined();
    expect(recognise([]).role).toBeUndefined();
  });

  it("does not believe a title that the values deny", () => {
    const rows = table(["Customer", "Date", "Period", "Amount"], ["C1", "weekly", "2024-03-05", "10.50"]);
    expect(fields(recognise(rows))).toMatchObject({ date: "Period" });
  });

  it("gives a field to one column only, and is less sure where two have an equal claim", () => {
    const rows = table(["Customer", "Date", "Net amount", "Amount"], ["C1", "2024-03-05", "10.50", "12.00"]);
    const recognition = recognise(rows);
    expect(fields(recognition)["amount"]).toBe("Net amount");
    const [customer, , amount, other] = recognition.columns;
    expect(other!.field).toBeUndefined();
    expect(amount!.confidence).toBeLessThan(customer!.confidence);
  });
});

describe("recognise: where the titles are", () => {
  it("finds the header under title lines and blanks", () => {
    const rows = [
      ["Sales report 2024", null, null],
      ["单位：元", null, null],
      [null, null, null],
      ["Customer", "Date", "Amount"],
      ["C1", "2024-03-05", 10.5],
    ];
    expect(recognise(rows)).toMatchObject({ role: "orders", headerRow: 3 });
  });

  it("reads a table without titles by its values", () => {
    const rows = Array.from({ length: 20 }, (_, i) => [`C${i % 7}`, `2024-03-${i + 10}`, `${i}.50`]);
    const recognition = recognise(rows);
    expect(recognition).toMatchObject({ role: "orders", headerRow: -1, missing: [] });
    expect(fields(recognition)).toEqual({ customer: 0, date: 1, amount: 2 });
    expect(recognition.columns.map(({ reason }) => reason)).toEqual(["content", "content", "content"]);
  });

  it("does not guess between two columns of amounts", () => {
    const rows = Array.from({ length: 20 }, (_, i) => [`C${i % 7}`, `2024-03-${i + 10}`, `${i}.50`, `${i}.25`]);
    expect(recognise(rows).missing).toEqual(["amount"]);
  });
});

describe("recognise: presets", () => {
  const sample = [
    ["00004", "0001", "19970101", "2", "29.33"],
    ["00021", "0002", "19970101", "3", "63.34"],
  ];

  it("knows CDNOW's sample: the second number is the customer", () => {
    const recognition = recognise(sample);
    expect(recognition).toMatchObject({ preset: "cdnow-sample", role: "orders", headerRow: -1, missing: [] });
    expect(fields(recognition)).toEqual({
      customer: "sample_id",
      date: "date",
      quantity: "number_of_cds",
      amount: "dollar_value",
    });
  });

  it("knows CDNOW's master file, with its titles and without", () => {
    const rows = sample.map((row) => row.slice(1));
    const titles = ["customer_id", "date", "number_of_cds", "dollar_value"];
    expect(recognise(rows)).toMatchObject({ preset: "cdnow-master", headerRow: -1 });
    expect(recognise([titles, ...rows])).toMatchObject({ preset: "cdnow-master", headerRow: 0 });
  });

  it("does not force a preset onto rows of another shape", () => {
    expect(recognise([...sample, ["00004", "x", "19970101", "2", "29.33"]]).preset).toBeUndefined();
  });
});

describe("recognise: columns that the user named", () => {
  const rows = [
    ["00004", "0001", "19970101", "2", "29.33"],
    ["00004", "0001", "19970118", "2", "29.73"],
  ];

  it("takes the names as they come and ignores those that are no field", () => {
    const recognition = recognise(rows, { columns: ["masterId", "customer", "date", "cds", "Amount"] });
    expect(recognition).toMatchObject({ role: "orders", headerRow: -1, missing: [] });
    expect(recognition.columns.map(({ field }) => field)).toEqual([undefined, "customer", "date", undefined, "amount"]);
  });

  it("skips whatever stands above the values", () => {
    const titled = [["Export", "", "", "", ""], ["m", "s", "d", "n", "v"], ...rows];
    expect(recognise(titled, { columns: ["", "customer", "date", "", "amount"] }).headerRow).toBe(1);
  });

  it("says what is missing all the same", () => {
    expect(recognise(rows, { columns: ["x", "customer", "x", "quantity"] }).missing).toEqual(["date", "unitPrice"]);
    const beyond = ["x", "customer", "date", "x", "x", "amount"];
    expect(recognise(rows, { columns: beyond }).missing).toEqual(["amount"]);
    expect(recognise(rows, { columns: ["category"] })).toMatchObject({ role: "ledger", missing: ["amount"] });
  });

  it("refuses a field given twice, and names of which none is a field", () => {
    const twice = () => recognise(rows, { columns: ["date", "DATE"] });
    expect(twice).toThrow(new IntakeError("column-named-twice", { field: "date" }));
    expect(() => recognise(rows, { columns: ["a", "b"] })).toThrow(/unknown-columns/);
  });
});
