import { describe, expect, it } from "vitest";
import { recognise } from "../../../src/intake";
import { isoDate } from "../../../src/intake/values/serial";
import { readRows } from "../readRows";

const shapes = [
  ["mrr_by_customer.csv", "Customer ID", "Customer", ["2024-01", "2024-02", "2024-03", "2024-04"]],
  ["月租明细.csv", "客户编号", "客户名称", ["2024年1月", "2024年2月", "2024年3月", "2024年4月"]],
  ["訂閱收入.csv", "客戶編號", "客戶名稱", ["113年1月", "113年2月", "113年3月", "113年4月"]],
] as const;

const paid = [
  ["cus_1", "Blue", 0, 99, 99, 0],
  ["cus_2", "Red", 49.5, 49.5, 60, 60],
  ["cus_3", "Green", 10, null, 10, 10],
  ["cus_4", "Grey", 0, 0, 0, 0],
] as const;

describe("recurring revenue with a column for each month", () => {
  it.each(shapes)("%s: runs of one amount are subscriptions", (name, id, customer, months) => {
    const read = readRows([[id, customer, ...months], ...paid], { name });
    if (read.role !== "subscriptions") throw new Error(read.role);
    const { table, record } = read;
    const runs = [...table.start].map((start, row) => {
      const end = table.end[row]!;
      const days = [isoDate(start), Number.isNaN(end) ? "" : isoDate(end)] as const;
      return [table.customers[table.customer[row]!], ...days, table.monthly[row], table.billed[row]];
    });
    expect(runs).toEqual([
      ["cus_1", "2024-02-01", "2024-04-01", 99, 198],
      ["cus_2", "2024-01-01", "2024-03-01", 49.5, 99],
      ["cus_2", "2024-03-01", "", 60, 120],
      ["cus_3", "2024-01-01", "2024-02-01", 10, 10],
      ["cus_3", "2024-03-01", "", 10, 20],
    ]);
    expect(record.amount).toBe(447);
    // rows of the source, for a trace
    expect([...table.origin!.row]).toEqual([2, 3, 3, 4, 4]);
  });

  it("ends by its months, whatever a status says of today", () => {
    const rows = [
      ["Customer ID", "Status", "2024-01", "2024-02", "2024-03"],
      ["cus_1", "Active", 5, 5, 0],
      ["cus_2", "Churned", 5, 5, 5],
    ];
    const read = readRows(rows, { name: "MRR.csv" });
    if (read.role !== "subscriptions") throw new Error(read.role);
    expect([...read.table.ended]).toEqual([-1, -1]);
  });

  it("is what was sold where nothing speaks of subscriptions, unless the user does", () => {
    const rows = [
      ["Customer ID", "Channel", "2024-01", "2024-02", "2024-03"],
      ["C1", "Web", 5, 0, 5],
      ["C2", "Web", 7, 5, 5],
    ];
    expect(recognise(rows, { name: "sales.csv" }).role).toBe("orders");
    expect(recognise(rows, { name: "sales.csv", role: "subscriptions" })).toMatchObject({ missing: [] });
  });
});
