import { describe, expect, it } from "vitest";
import type { RawCell } from "../../../src/intake";
import { serialOf } from "../../../src/intake";
import { readRows } from "../readRows";

type Rows = readonly (readonly RawCell[])[];
const plain = (table: unknown) => JSON.parse(JSON.stringify(table, (_, value: unknown) => toArray(value))) as unknown;
const toArray = (value: unknown) => (ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value);

describe("rows become facts of their role", () => {
  it("tickets: minutes however they are written, the time to resolve from two dates, satisfaction in words", () => {
    const rows: Rows = [
      ["Ticket ID", "Created at", "Solved at", "Requester", "Handle time (hours)", "First reply time", "Satisfaction"],
      ["T1", "2024-03-05 09:00", "2024-03-05 10:30", "Eva", "1.5", "0:20", "Good"],
      ["T2", "2024-03-06 23:00", "", "Bo", "0.25", "1h 10m", "2"],
    ];
    const { role, table } = readRows(rows);
    expect(role).toBe("tickets");
    expect(plain(table)).toMatchObject({
      customers: ["Eva", "Bo"],
      date: [serialOf(2024, 3, 5)! + 9 / 24, serialOf(2024, 3, 6)! + 23 / 24],
      minutes: [90, 15],
      firstReply: [20, 70],
      resolve: [90, null],
      satisfaction: [5, 2],
      origin: { source: [0, 0], row: [2, 3] },
    });
  });

  it("subscriptions: by the month, ended by date or status, an open end is none", () => {
    const rows: Rows = [
      ["Customer ID", "Plan", "Amount", "Interval", "Start date", "End date", "Status"],
      ["C1", "pro", 120, "year", "2024-01-15", "9999-12-31", "active"],
      ["C2", "pro", 30, "quarter", "2024-02-15", "2024-05-15", "canceled"],
      ["C3", "basic", 9.5, "month", "2024-02-20", "", ""],
    ];
    const { role, table, record } = readRows(rows);
    expect(role).toBe("subscriptions");
    expect(plain(table)).toMatchObject({
      monthly: [10, 10, 9.5],
      ended: [0, 1, -1],
      end: [null, serialOf(2024, 5, 15), null],
      start: [serialOf(2024, 1, 15), serialOf(2024, 2, 15), serialOf(2024, 2, 20)],
    });
    expect(record.amount).toBe(159.5);
  });

  it("customers: a name alone is the customer, an unreadable day is left blank and said", () => {
    const rows: Rows = [
      ["客户名称", "客户等级", "创建时间"],
      ["甲", "A", "2024-01-05"],
      ["乙", "B", "很久以前"],
      ["", "B", "2024-01-06"],
    ];
    const { role, table, record } = readRows(rows);
    expect(role).toBe("customers");
    expect(plain(table)).toMatchObject({ customers: ["甲", "乙"], segments: ["A", "B"] });
    expect(record.diary).toMatchObject([{ rule: "left-blank", count: 1, examples: [{ row: 3, raw: "很久以前" }] }]);
    expect(record.exclusions).toMatchObject([{ reason: "no-customer", count: 1 }]);
  });

  it("surveys: answers without a score are left out, and listed", () => {
    const rows: Rows = [
      ["Response date", "Customer ID", "NPS", "CSAT"],
      ["2024-01-05", "C1", 9, ""],
      ["2024-01-06", "C2", "", ""],
    ];
    const { table, record } = readRows(rows);
    expect(plain(table)).toMatchObject({ customers: ["C1"], nps: [9], csat: [null] });
    expect(record.exclusions).toMatchObject([{ reason: "no-score", count: 1, examples: [{ row: 3 }] }]);
  });

  it("orders keep cost and discount where the source has them, a ledger its activity", () => {
    const orders = readRows([
      ["Customer", "Order date", "Amount", "COGS", "Discount amount"],
      ["Eva", "2024-01-05", 10.5, 4, -1],
    ]);
    expect(plain(orders.table)).toMatchObject({ cost: [4], discount: [1] });
    const ledger = readRows([
      ["Account name", "Cost center", "Amount"],
      ["Wages", "Support", 5],
    ]);
    expect(plain(ledger.table)).toMatchObject({ categories: ["Wages"], activities: ["Support"], activity: [0] });
  });
});
