import { describe, expect, it } from "vitest";
import { fileReader, isoDate, type ReadTable } from "../../src/intake";

function read(name: string, lines: readonly string[]): ReadTable {
  const reader = fileReader({ name });
  reader.push(new TextEncoder().encode(lines.map((line) => line.replaceAll("|", ",")).join("\r\n")));
  return reader.finish();
}

/** Who bought what and when. */
function salesOf(read: ReadTable) {
  if (read.role !== "orders") throw new Error(read.role);
  const { customers, customer, date, amount } = read.table;
  return [...customer].map((at, i) => [customers[at], isoDate(date[i]!), amount[i]]);
}

const tied = ({ record }: ReadTable) => {
  const { statedTotals = [] } = record;
  expect(statedTotals.filter(({ stated, sum }) => stated !== sum)).toEqual([]);
  expect(record.rowsSeen).toBe(record.rowsRead + record.exclusions.reduce((sum, { count }) => sum + count, 0));
  return statedTotals.length;
};

describe("sales under the names of their customers", () => {
  it("QuickBooks, Sales by Customer Detail: a part of a customer bears both names", () => {
    const sales = read("Sales by Customer Detail.csv", [
      "Craig's Design||||||",
      "Sales by Customer Detail||||||",
      "January - March 2024||||||",
      "|Date|Transaction Type|Num|Qty|Sales Price|Amount",
      "Cool Cars||||||",
      "|01/19/2024|Invoice|1004|1|2194.50|2194.50",
      "Total for Cool Cars||||||$2194.50",
      "Freeman Sporting Goods||||||",
      "   0969 Ocean View Road||||||",
      "|01/28/2024|Invoice|1037|1|275.00|275.00",
      "|02/28/2024|Credit Memo|1038|-1|75.00|-75.00",
      "   Total for 0969 Ocean View Road||||||$200.00",
      "Total for Freeman Sporting Goods||||||$200.00",
      "TOTAL||||||$2394.50",
    ]);
    expect(salesOf(sales)).toEqual([
      ["Cool Cars", "2024-01-19", 2194.5],
      ["Freeman Sporting Goods:0969 Ocean View Road", "2024-01-28", 275],
      ["Freeman Sporting Goods:0969 Ocean View Road", "2024-02-28", -75],
    ]);
    expect(tied(sales)).toBe(4);
  });

  it("QuickBooks, Sales by Customer Summary: months beside names, without a title for them", () => {
    const sales = read("Sales by Customer Summary.csv", [
      "Craig's Design||||",
      "Sales by Customer Summary||||",
      "January - March 2024||||",
      "|Jan 2024|Feb 2024|Mar 2024|Total",
      "Amy's Bird Sanctuary|100.00||50.00|150.00",
      "Freeman Sporting Goods||||",
      "   0969 Ocean View Road|10.00|20.00||30.00",
      "Total Freeman Sporting Goods|10.00|20.00||30.00",
      "TOTAL|$110.00|$20.00|$50.00|$180.00",
    ]);
    expect(salesOf(sales)).toEqual([
      ["Amy's Bird Sanctuary", "2024-01-01", 100],
      ["Amy's Bird Sanctuary", "2024-03-01", 50],
      ["Freeman Sporting Goods:0969 Ocean View Road", "2024-01-01", 10],
      ["Freeman Sporting Goods:0969 Ocean View Road", "2024-02-01", 20],
    ]);
    expect(tied(sales)).toBe(5);
  });

  it("QuickBooks, without parts of customers", () => {
    const sales = read("Sales by Customer Summary.csv", [
      "Sales by Customer Summary|||",
      "|Jan 2024|Feb 2024|Mar 2024",
      "Amy's Bird Sanctuary|100.00||50.00",
      "Cool Cars|1.00|2.00|3.00",
    ]);
    expect(sales.record).toMatchObject({ role: "orders", amount: 156, rowsUnassigned: 0 });
  });

  it("Xero, Receivable Invoice Detail: rows begin with their number", () => {
    const sales = read("Receivable Invoice Detail.csv", [
      "Receivable Invoice Detail||||||",
      "Invoice Number|Invoice Date|Source|Quantity|Unit Price|Net|Gross",
      "Basket Case||||||",
      "INV-0027|12 Jan 2024|Sales Invoice|2|100.00|200.00|240.00",
      "Total Basket Case|||||200.00|240.00",
      "City Limousines||||||",
      "INV-0028|15 Mar 2024|Sales Invoice|1|80.00|80.00|96.00",
      "Total City Limousines|||||80.00|96.00",
      "Total|||||280.00|336.00",
    ]);
    expect(salesOf(sales)).toEqual([
      ["Basket Case", "2024-01-12", 200],
      ["City Limousines", "2024-03-15", 80],
    ]);
    expect(tied(sales)).toBe(3);
  });

  it.each([
    ["客户：星河贸易", "小计", "客户"],
    ["客户名称：星河贸易", "星河贸易 小计：", "客户名称"],
    ["客戶：星河貿易", "小計", "客戶"],
    ["Customer: Star Ltd", "Subtotal", "Customer"],
  ])("%s … %s: one row a customer is enough", (heading, total, title) => {
    const sales = read("list.csv", [
      "日期|单据编号|数量|单价|金额",
      `${heading}||||`,
      "2024-01-05|XS1|2|300|600",
      `${total}||||600`,
      `${heading}二||||`,
      "2024-03-01|XS3|5|300|1500",
      `${total.replace("贸易", "贸易二")}||||1500`,
      "合计||||2100",
    ]);
    const name = heading.replace(/^.*?[:：]\s*/, "");
    expect(salesOf(sales)).toEqual([
      [name, "2024-01-05", 600],
      [`${name}二`, "2024-03-01", 1500],
    ]);
    expect(tied(sales)).toBe(3);
    const { columns } = sales.record.recognition;
    const made = columns.find(({ field }) => field === "customer");
    expect(made).toMatchObject({ title, examples: [name, `${name}二`] });
  });

  it("a column of customers goes before the headings", () => {
    const sales = read("Sales by Product Detail.csv", [
      "|Date|Customer|Qty|Sales Price|Amount",
      "Rocks|||||",
      "|01/19/2024|Cool Cars|1|20|20",
      "Total for Rocks|||||20",
    ]);
    expect(salesOf(sales)).toEqual([["Cool Cars", "2024-01-19", 20]]);
  });
});
