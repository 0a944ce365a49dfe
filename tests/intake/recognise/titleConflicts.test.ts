import { describe, expect, it } from "vitest";
import { recognise, type TableRole } from "../../../src/intake";

/** One title that means several things: neighbours and values tell which. */
interface Conflict {
  readonly title: string;
  readonly rows: readonly string[];
  readonly role: TableRole;
  readonly field: string | undefined;
  /** What the user is told or asked besides. */
  readonly asked?: string;
}

const conflicts: readonly Conflict[] = [
  {
    title: "Name",
    rows: ["Name,Email,Paid at,Total", "#1001,ann@a.com,2024-01-05,12.50", "#1002,bob@b.com,2024-01-06,9.90"],
    role: "orders",
    field: "orderId",
  },
  {
    title: "Name",
    rows: ["Name,Date,Total", "Ann Lee,2024-01-05,12.50", "Bob Ray,2024-01-06,9.90"],
    role: "orders",
    field: "customer",
  },
  {
    title: "Name",
    rows: ["Customer ID,Name,Segment", "C1,Ann Lee,A", "C2,Bob Ray,B"],
    role: "customers",
    field: "customerName",
  },
  {
    title: "金额",
    rows: ["订单编号,客户编号,下单时间,金额", "D1,K1,2024-01-05,113.00", "D2,K2,2024-01-06,56.50"],
    role: "orders",
    field: "amount",
  },
  {
    title: "金额",
    rows: ["订单编号,下单时间,金额,税额", "D1,2024-01-05,113.00,13.00", "D2,2024-01-06,56.50,6.50"],
    role: "orders",
    field: "amount",
    asked: "unsaid",
  },
  {
    title: "金额",
    rows: ["订单编号,下单时间,金额,含税金额", "D1,2024-01-05,100.00,113.00", "D2,2024-01-06,50.00,56.50"],
    role: "orders",
    field: "amount",
    asked: "net",
  },
  {
    title: "不含税金额",
    rows: ["订单编号,下单时间,不含税金额,含税金额", "D1,2024-01-05,100.00,113.00", "D2,2024-01-06,50.00,56.50"],
    role: "orders",
    field: "amount",
    asked: "net",
  },
  {
    title: "Created at",
    rows: ["Customer ID,Segment,Created at", "C1,A,2024-01-05", "C2,B,2024-01-06"],
    role: "customers",
    field: "date",
  },
  {
    title: "Created at",
    rows: ["Order ID,Customer ID,Created at,Total", "O1,C1,2024-01-05,5.50", "O2,C2,2024-01-06,7.50"],
    role: "orders",
    field: "date",
  },
  {
    title: "Created at",
    rows: ["Order ID,Created at,Paid at,Total", "O1,2024-01-05,2024-01-07,5.50", "O2,2024-01-06,2024-01-08,7.50"],
    role: "orders",
    field: undefined,
  },
  {
    title: "Created at",
    rows: ["Ticket ID,Created at,Solved at,Priority", "1,2024-01-05,2024-01-07,high", "2,2024-01-06,2024-01-08,low"],
    role: "tickets",
    field: "date",
  },
  {
    title: "Cost",
    rows: ["Order ID,Order date,Revenue,Cost", "O1,2024-01-05,5.50,2.10", "O2,2024-01-06,7.50,3.10"],
    role: "orders",
    field: "cost",
  },
  {
    title: "Cost",
    rows: ["Day,Campaign,Impressions,Clicks,Cost", "2024-01-05,Brand,900,12,5.50", "2024-01-06,Brand,800,11,7.50"],
    role: "spend",
    field: "amount",
  },
  {
    title: "Cost",
    rows: ["Month,Cost category,Cost", "2024-01,Rent,5.50", "2024-02,Rent,7.50"],
    role: "ledger",
    field: "amount",
  },
  {
    title: "Status",
    rows: ["Order ID,Date,Amount,Status", "O1,2024-01-05,5.50,paid", "O2,2024-01-06,7.50,cancelled"],
    role: "orders",
    field: "status",
  },
  {
    title: "Status",
    rows: ["Customer ID,Plan,MRR,Start,Status", "C1,Pro,5.50,2024-01-05,active", "C2,Pro,5.50,2024-01-06,canceled"],
    role: "subscriptions",
    field: "status",
  },
  {
    title: "Status",
    rows: ["Ticket ID,Created at,Solved at,Status", "1,2024-01-05,2024-01-07,closed", "2,2024-01-06,,open"],
    role: "tickets",
    field: undefined,
  },
  {
    title: "客户",
    rows: ["客户编号,客户,客户等级", "K1,北风有限公司,A", "K2,南山有限公司,B"],
    role: "customers",
    field: "customerName",
  },
  {
    title: "客户",
    rows: ["订单编号,客户,下单时间,金额", "D1,K1,2024-01-05,113.00", "D2,K2,2024-01-06,56.50"],
    role: "orders",
    field: "customer",
  },
  {
    title: "客户",
    rows: ["订单编号,客户,客户编号,下单时间,金额", "D1,北风,K1,2024-01-05,113.00", "D2,南山,K2,2024-01-06,56.50"],
    role: "orders",
    field: undefined,
  },
  {
    title: "amount",
    rows: ["id,customer,created,amount", "ch_3Nabcdef,cus_Nabcdef,2024-01-05,1999", "ch_3Nabcdeg,cus_N,2024-01-06,990"],
    role: "orders",
    field: "amount × 0.01",
    asked: "cents",
  },
  {
    title: "cost_micros",
    rows: ["segments.date,campaign.name,metrics.clicks,cost_micros", "2024-01-05,Brand,3,12340000"],
    role: "spend",
    field: "amount × 0.000001",
  },
];

describe("titles that mean several things", () => {
  it.each(conflicts)("$title among $rows.0 is $field", ({ title, rows, role, field, asked }) => {
    const found = recognise(rows.map((line) => line.split(",")));
    const column = found.columns.find((one) => one.title === title)!;
    const factor = column.scale === undefined ? "" : ` × ${column.scale.factor}`;
    const told = [...(found.questions ?? []).map(({ kind }) => kind), found.tax?.counted];
    expect(found.role).toBe(role);
    expect(column.field && column.field + factor).toBe(field);
    expect(told.find((one) => one !== undefined)).toBe(asked);
  });
});
