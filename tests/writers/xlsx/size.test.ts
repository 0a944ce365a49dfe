import { describe, expect, it } from "vitest";
import type { CellContent, ReportPlan } from "../../../src/report/plan";
import { writeXlsx } from "../../../src/writers/xlsx";
import { smallPlan } from "./smallPlan";

/** As many customers as the full CDNOW data set has. */
const customers = 23_570;

const titles = [
  "Customer",
  "Stage",
  "First order",
  "Last order",
  "Orders",
  "Revenue",
  "Cost",
  "Margin",
  "Cost share",
  "Note",
];

function row(i: number): CellContent[] {
  const stage = ["acquisition", "activation", "retention", "value", "churn"][i % 5]!;
  const margin = { formula: "=Customers[[#This Row],[Revenue]]-Customers[[#This Row],[Cost]]", value: i / 3 - i / 7 };
  return [`C${i}`, stage, 35_431 + (i % 365), 35_796 + (i % 365), i % 12, i / 3, i / 7, margin, i / customers, null];
}

const plan: ReportPlan = {
  ...smallPlan,
  names: [],
  sheets: [
    {
      ...smallPlan.sheets[0]!,
      conditionalFormats: [],
      validations: [],
      blocks: [
        {
          kind: "table",
          at: "A5",
          name: "Customers",
          columns: titles.map((title, i) => ({ title, format: i < 2 ? "@" : "#,##0.00" })),
          rows: Array.from({ length: customers }, (_, i) => row(i)),
          filter: true,
        },
      ],
    },
  ],
};

describe("a table of 23,570 customers", () => {
  it("is written whole", { timeout: 60_000 }, () => {
    const { length } = writeXlsx(plan);
    expect(length).toBeGreaterThan(500_000);
  });
});
