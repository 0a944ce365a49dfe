import type { ChartBlock, Formula, ReportPlan, SheetPlan } from "../../../src/report/plan";

const print = {
  orientation: "landscape",
  header: "&LStage costs&RSample Ltd",
  footer: "&LRun 1a2b3c&RPage &P of &N",
} as const;

/** Customers and cost by stage: amounts with cents, a share that sums to 1, a stage without customers. */
const stages = [
  { stage: "Acquisition", customers: 120, cost: 4800.5 },
  { stage: "Activation", customers: 80, cost: 1600 },
  { stage: "Retention", customers: 400, cost: 2599.5 },
  { stage: "Value", customers: 0, cost: 0 },
  { stage: "Churn", customers: 50, cost: 1000 },
] as const;
const total = 10_000;

const perCustomer: Formula["formula"] =
  '=IF(Stages[[#This Row],[Customers]]=0,"",Stages[[#This Row],[Cost]]/Stages[[#This Row],[Customers]])';

const stageRows = stages.map(({ stage, customers, cost }) => [
  stage,
  customers,
  cost,
  { formula: perCustomer, value: customers === 0 ? "" : cost / customers },
  { formula: "=Stages[[#This Row],[Cost]]/SUM(Stages[Cost])", value: cost / total },
]);

function chart(name: string, type: ChartBlock["type"], from: string, to: string): ChartBlock {
  const colors = ["#0072B2", "#56B4E9", "#009E73", "#E69F00", "#D55E00"];
  return {
    kind: "chart",
    name,
    type,
    from,
    to,
    title: "Cost by lifecycle stage, EUR\nJune 2025",
    categories: { sheet: "stages", range: "A6:A10" },
    series: [
      {
        name: "Cost",
        values: { sheet: "stages", range: "C6:C10" },
        color: "#0072B2",
        ...(type === "line" ? {} : { points: colors.map((color) => ({ color, outline: "#1F78A8" })) }),
      },
      { name: "Customers", values: { sheet: "stages", range: "B6:B10" }, color: "#E69F00", outline: "#9A6700" },
    ],
    valueAxis: { title: "EUR", format: "#,##0" },
    categoryAxis: { title: "Stage" },
    legend: true,
    labels: "#,##0",
    altText: "Columns: acquisition costs most, 4,800.50 EUR.",
  };
}

const cover: SheetPlan = {
  key: "cover",
  name: "Cover & checks",
  blocks: [
    {
      kind: "cells",
      at: "A1",
      rows: [
        [{ content: "What a stage costs", style: "title" }],
        [{ content: "Sample Ltd, 2025-06, as of 2025-06-30", style: "subtitle" }],
        [{ content: "EUR, per customer", style: "unit" }],
        [],
        [
          { content: "Allocated", style: "label" },
          { content: { formula: "=SUM(Stages[Cost])", value: total }, style: "link", format: "#,##0.00" },
        ],
        [
          { content: "Ledger", style: "label" },
          { content: total, style: "input", format: "#,##0.00" },
        ],
        [
          { content: "Difference", style: "total" },
          { content: { formula: "=B5-B6", value: 0 }, style: "total", format: "0.00" },
        ],
        [
          { content: "Check", style: "label" },
          { content: { formula: '=IF(ROUND(B7,2)=0,"✓","✗")', value: "✓" }, style: "checkGood" },
        ],
        ["Ties", { formula: "=B7=0", value: true }],
        ["Per churned", { formula: "=B5/0", value: { error: "#DIV/0!" } }],
        ["Lifetime value", { formula: "=CLC.CLV(100,0.8,0.1)", value: 266.67 }],
        [{ content: "Stage summary", style: "hyperlink", link: "stages" }],
        ["=1+1", "@SUM", "-5", "literal _x000D_ stays", "two\nlines"],
        [null, null, { content: null, style: "input" }],
      ],
    },
  ],
  conditionalFormats: [
    { kind: "notEqual", range: "B7", value: 0, style: "checkBad" },
    { kind: "equal", range: "B8", value: "✓", style: "checkGood" },
  ],
  validations: [
    { range: "B6", rule: { kind: "decimal", min: 0 }, title: "Ledger", message: "An amount of 0 or more." },
    {
      range: "C14",
      rule: { kind: "list", options: { sheet: "stages", range: "A6:A10" } },
      title: "Stage",
      message: "One of the stages.",
    },
  ],
  columnWidths: [24, 16, 12, 22, 12],
  gridlines: false,
  freezeRows: 0,
  tabColor: "#1F2933",
  print,
};

const summary: SheetPlan = {
  key: "stages",
  name: "Bob's stages",
  blocks: [
    { kind: "cells", at: "A1", rows: [[{ content: "Stages", style: "title" }]] },
    {
      kind: "table",
      at: "A5",
      name: "Stages",
      columns: [
        { title: "Stage", format: "@" },
        { title: "Customers", format: "#,##0" },
        { title: "Cost", format: "#,##0.00", style: "input" },
        { title: "Cost per customer", format: '#,##0.00;-#,##0.00;"–"' },
        { title: "Share", format: "0.0%" },
      ],
      rows: stageRows,
      filter: true,
    },
    chart("Stacked", "columnStacked", "G1", "N14"),
    chart("Clustered", "columnClustered", "G16", "N29"),
    chart("Bars", "barClustered", "A16", "E29"),
    chart("Lines", "line", "P1", "W14"),
  ],
  conditionalFormats: [
    { kind: "expression", range: "A6:E10", formula: "=$B6=0", style: "differenceBad" },
    { kind: "iconSet", range: "B6:B10", icons: "arrows", limits: [60, 100] },
    { kind: "dataBar", range: "C6:C10", color: "#56B4E9" },
    { kind: "colorScale", range: "E6:E10", low: "#FFFFFF", high: "#D55E00" },
  ],
  columnWidths: [16, 12, 14, 14, 10],
  gridlines: true,
  freezeRows: 5,
  tabColor: "#009E73",
  print: { ...print, titleRows: "1:5", area: "A1:E10" },
};

/** Two sheets with one of everything that a plan can hold. */
export const smallPlan: ReportPlan = {
  title: "Stage costs",
  locale: "en",
  sheets: [cover, summary],
  names: [{ name: "TotalCost", cells: { sheet: "cover", range: "B5" } }],
  properties: {
    title: "Stage costs & more",
    subject: "Sample Ltd, June 2025",
    keywords: "lifecycle, cost",
    version: "0.1.0",
  },
};
