import { describe, expect, it } from "vitest";
import { joinOrders, joinTables, type RawCell, type ReadTable } from "../../src/intake";
import { readRows } from "./readRows";

type Rows = readonly (readonly RawCell[])[];

const head = ["Document No", "Document Type", "Document Date", "Customer No"];
const heads: Rows = [
  head,
  ["SI-1", "Invoice", "2024-01-05", "C1"],
  ["CM-1", "Credit Memo", "2024-01-20", "C1"],
  ["SQ-1", "Quote", "2024-02-01", "C2"],
  ["SI-2", "Invoice", "2024-02-05", "C2"],
  ["PI-1", "Purchase Invoice", "2024-02-06", "C2"],
];
const line = ["Document No", "Description", "Quantity", "Unit price", "Unit Cost Total"];
/** Invoices 200 + 90 + 100, credit note 40, quotation 999, purchase 500. */
const lines: Rows = [
  line,
  ["SI-1", "Desk", 2, 100, 120],
  ["SI-1", "Lamp", 3, 30, 45],
  ["CM-1", "Lamp", 1, 40, 15],
  ["SQ-1", "Desk", 1, 999, 60],
  ["SI-2", "Desk", 1, 100, 60],
  ["PI-1", "Wood", 1, 500, 0],
];

const read = (rows: Rows, name: string): ReadTable => readRows(rows, { name });
const linesOf = (tables: readonly ReadTable[]) => {
  const found = tables.find(({ record }) => record.name === "lines.csv")!;
  if (found.role !== "orders") throw new Error(found.role);
  return found;
};
const join = (headRows: Rows, lineRows: Rows = lines, options = {}) =>
  joinOrders([read(headRows, "headers.csv"), read(lineRows, "lines.csv")], options);

describe("documents in parts: what they are stands in their heads", () => {
  it("lines of a credit note take from the sales, with their goods; those of no sale are left out", () => {
    const { table, record } = linesOf(join(heads));
    expect([...table.amount]).toEqual([200, 90, -40, 100]);
    expect([...(table.cost ?? [])]).toEqual([120, 45, -15, 60]);
    expect(record.amount).toBe(350);
    expect(record.exclusions.map(({ reason, count, amount }) => [reason, count, amount])).toEqual([
      ["offer", 1, 999],
      ["purchase", 1, 500],
    ]);
    expect(record.diary).toMatchObject([{ rule: "credit-row", count: 1, amount: -40 }]);
    expect(record.marked).toEqual([{ kind: "returned", treatment: "counted", rows: 1, amount: -40 }]);
  });

  it.each([
    ["单据编号", "单据类型", "单据日期", "客户编号", "销售出库单", "销售退货单"],
    ["單據編號", "單別名稱", "單據日期", "客戶編號", "銷貨單", "銷貨退回單"],
    ["Belegnummer", "Belegart", "Belegdatum", "Kundennummer", "Rechnung", "Gutschrift"],
  ])("%s: %s", (number, type, date, customer, sale, credit) => {
    const table = joinOrders([
      read(
        [
          [number, type, date, customer],
          ["1", sale, "2024-01-05", "A"],
          ["2", credit, "2024-01-06", "A"],
        ],
        "headers.csv",
      ),
      read(
        [
          ["Order no", "Line amount", "Quantity"],
          ["1", 1000, 1],
          ["2", 300, 1],
        ],
        "lines.csv",
      ),
    ]);
    expect([...joinTables(table).orders.amount]).toEqual([1000, -300]);
  });

  it("lines that bear their minus already stand as they are", () => {
    const signed = lines.map((row) => (row[0] === "CM-1" ? ["CM-1", "Lamp", -1, 40, -15] : row));
    const { table, record } = linesOf(join(heads, signed));
    expect([...table.amount]).toEqual([200, 90, -40, 100]);
    expect(record.diary).toBeUndefined();
  });

  it("follow what is said of returns", () => {
    const { record } = linesOf(join(heads, lines, { marked: "exclude" }));
    expect(record.amount).toBe(390);
    expect(record.exclusions).toContainEqual(expect.objectContaining({ reason: "returned", count: 1, amount: -40 }));
  });

  it("a credit note that was voided came to nothing", () => {
    const voided = heads.map((row, i) => [...row, i === 0 ? "Status" : row[0] === "CM-1" ? "Voided" : "Posted"]);
    const { record } = linesOf(join(voided));
    expect(record.amount).toBe(390);
    expect(record.exclusions).toContainEqual(expect.objectContaining({ reason: "cancelled", count: 1, amount: 40 }));
  });

  it("heads with a negative total are credit notes, without a type", () => {
    const whole: Rows = [
      ["Order no", "Order date", "Customer No", "Total"],
      ["1", "2024-01-05", "A", 100],
      ["2", "2024-01-06", "A", -30],
    ];
    const bare: Rows = [
      ["Order no", "Unit price", "Quantity"],
      ["1", 50, 2],
      ["2", 30, 1],
    ];
    expect([...linesOf(join(whole, bare)).table.amount]).toEqual([100, -30]);
  });

  it("a return that bears the number of its order leaves the lines of the order alone", () => {
    const sold: Rows = [head, ["1", "Invoice", "2024-01-05", "A"]];
    const back: Rows = [head, ["1", "Credit memo", "2024-02-05", "A"]];
    const bare: Rows = [line, ["1", "Desk", 1, 100, 60]];
    const tables = joinOrders([read(back, "a.csv"), read(sold, "b.csv"), read(bare, "lines.csv")]);
    expect([...linesOf(tables).table.amount]).toEqual([100]);
  });

  it("a type that stands in the lines counts as well", () => {
    const typed = lines
      .filter(([number]) => number !== "PI-1")
      .map((row) => [...row, row[0] === "Document No" ? "Type" : row[0] === "CM-1" ? "Credit memo" : "Invoice"]);
    const plain = heads.map(([number, , ...others]) => [number!, ...others]).filter(([id]) => id !== "PI-1");
    const { amount } = linesOf(join(plain, typed)).table;
    expect([...amount].sort((a, b) => a - b)).toEqual([-40, 90, 100, 200, 999]);
  });
});
