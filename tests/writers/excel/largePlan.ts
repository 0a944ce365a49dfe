import type { CellContent, ReportPlan } from "../../../src/report/plan";
import { smallPlan } from "./smallPlan";

const columns = [
  { title: "Customer", format: "@" },
  { title: "Stage", format: "@" },
  { title: "First order", format: "yyyy-mm-dd" },
  { title: "Orders", format: "0" },
  { title: "Revenue", format: "#,##0.00" },
  { title: "Note", format: "@" },
];

function row(index: number): CellContent[] {
  const customer = String(index).padStart(5, "0");
  return [
    customer,
    index % 2 ? "Retention" : "激活",
    45_000 + (index % 365),
    index % 7,
    index * 1.25,
    `客户 "${customer}"`,
  ];
}

/** One sheet with one long table: customer numbers that look like figures, Chinese, quotes, dates, amounts. */
export function largePlan(rows: number): ReportPlan {
  const [frame] = smallPlan.sheets;
  const table = { kind: "table", at: "A5", name: "Customers", columns, filter: true } as const;
  const blocks = [{ ...table, rows: Array.from({ length: rows }, (_, index) => row(index)) }];
  const sheet = { ...frame!, key: "large", name: "Large", blocks, conditionalFormats: [] };
  return { ...smallPlan, sheets: [sheet], names: [] };
}
