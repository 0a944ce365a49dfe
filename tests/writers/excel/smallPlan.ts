import type { Block, ChartBlock, ConditionalFormat, ReportPlan, SheetPlan, Validation } from "../../../src/report/plan";

/** Text that a careless writer would hand to Excel as a formula, a number, a date or a truth value. */
const trickyTexts = ["=1+1", "+1", "-1", "@SUM(A1)", "'quoted", "00123", "1/2", "2025-06-30", "TRUE", "#N/A", "\t=1"];

const print = {
  orientation: "landscape",
  titleRows: "1:5",
  area: "A1:E20",
  header: "&L&A",
  footer: "&CPage &P of &N",
} as const;

function chart(block: Pick<ChartBlock, "name" | "type" | "from" | "to"> & Partial<ChartBlock>): ChartBlock {
  return {
    kind: "chart",
    title: "Cost by stage\n2025",
    categories: { sheet: "data", range: "A6:A8" },
    series: [{ name: "Cost", values: { sheet: "data", range: "B6:B8" }, color: "#0072B2" }],
    valueAxis: { title: "Money", format: "#,##0" },
    categoryAxis: { title: "Stage" },
    legend: false,
    altText: "Cost by stage",
    ...block,
  };
}

const costs = { name: "Cost", values: { sheet: "data", range: "B6:B8" } };
const shares = { name: "Share", values: { sheet: "data", range: "C6:C8" } };
const outlined = { color: "#E69F00", outline: "#9A6700" };

/** One chart of each type, with everything that a chart may have. */
const charts: readonly ChartBlock[] = [
  chart({
    name: "Stacked",
    type: "columnStacked",
    from: "A10",
    to: "F20",
    legend: true,
    series: [
      { ...costs, color: "#0072B2" },
      { ...shares, ...outlined },
    ],
  }),
  chart({
    name: "Bars",
    type: "barClustered",
    from: "A22",
    to: "F32",
    labels: "#,##0",
    series: [{ ...costs, color: "#0072B2", points: [{ color: "#0072B2" }, outlined, { color: "#D55E00" }] }],
  }),
  chart({
    name: "Columns",
    type: "columnClustered",
    from: "A34",
    to: "F44",
    categoryAxis: {},
    valueAxis: { format: "0" },
  }),
  chart({ name: "Line", type: "line", from: "A46", to: "F56", series: [{ ...shares, color: "#009E73" }] }),
];

const cover: readonly Block[] = [
  {
    kind: "cells",
    at: "A1",
    rows: [
      [{ content: "Cost report", style: "title" }],
      [{ content: "Sample Ltd, 2025-06", style: "subtitle" }],
      [null],
      [
        { content: "Total", style: "label" },
        { content: { formula: "=SUM(Costs[Cost])", value: 60 }, style: "total", format: "#,##0.00" },
      ],
      [
        { content: "Half", style: "label" },
        { content: { formula: "=SmallTotal/2", value: 30 }, style: "total", format: "#,##0.00" },
      ],
      [{ content: "Stages", style: "hyperlink", link: "data" }, null, { content: "alone", style: "finding" }],
      trickyTexts,
    ],
  },
];

const data: readonly Block[] = [
  { kind: "cells", at: "A1", rows: [[{ content: "Stages", style: "title" }]] },
  {
    kind: "table",
    at: "A5",
    name: "Costs",
    columns: [
      { title: "Stage", format: "@" },
      { title: "Cost", format: "#,##0.00", style: "input" },
      { title: "Share", format: "0.0%", style: "formula" },
      { title: "2025", format: "0", style: "formula" },
    ],
    rows: [
      ["Acquisition", 10, share(10), 1],
      ["=Retention", 20, share(20), 2],
      ["007", 30, share(30), 3],
    ],
    filter: true,
  },
  ...charts,
];

function share(cost: number) {
  return { formula: "=Costs[[#This Row],[Cost]]/SUM(Costs[Cost])", value: cost / 60 };
}

const conditionalFormats: readonly ConditionalFormat[] = [
  { kind: "equal", range: "B4", value: 60, style: "checkGood" },
  { kind: "notEqual", range: "B4", value: "sixty", style: "checkBad" },
  { kind: "expression", range: "A4:B5", formula: "=$B4>50", style: "differenceBad" },
  { kind: "iconSet", range: "B4:B5", icons: "trafficLights", limits: [20, 50], smallIsGood: true },
  { kind: "dataBar", range: "B4:B5", color: "#0072B2" },
  { kind: "colorScale", range: "B4:B5", low: "#FFFFFF", high: "#D55E00" },
];

const wrong = { title: "Not this", message: "Something else is expected here." };
const validations: readonly Validation[] = [
  { range: "C4", rule: { kind: "list", options: ["low", "high"] }, ...wrong },
  { range: "C5", rule: { kind: "list", options: { sheet: "data", range: "A6:A8" } }, ...wrong },
  { range: "D4:D5", rule: { kind: "decimal", min: 0, max: 0.5 }, ...wrong },
  { range: "E4", rule: { kind: "whole", min: 1 }, ...wrong },
  { range: "E5", rule: { kind: "date", max: 45_838 }, ...wrong },
];

const sheets: readonly SheetPlan[] = [
  {
    key: "cover",
    name: "It's a cover",
    blocks: cover,
    conditionalFormats,
    validations,
    columnWidths: [24, 14, 14],
    gridlines: false,
    freezeRows: 0,
    tabColor: "#0072B2",
    print,
  },
  {
    key: "data",
    name: "阶段成本",
    blocks: data,
    conditionalFormats: [],
    columnWidths: [20, 12, 12, 12],
    gridlines: true,
    freezeRows: 5,
    tabColor: "#009E73",
    print: {
      ...print,
      orientation: "portrait",
      pageBreaks: [10, 46],
      columnBreaks: ["P"],
      pagesWide: 2,
      titleColumns: "A:B",
    },
  },
];

/** Two sheets with every kind of block, chart, format and text there is, and little of each. */
export const smallPlan: ReportPlan = {
  title: "Small report",
  locale: "en",
  sheets,
  names: [{ name: "SmallTotal", cells: { sheet: "cover", range: "B4" } }],
  properties: { title: "Small report", subject: "Costs", keywords: "cost", version: "0.1.0" },
};
