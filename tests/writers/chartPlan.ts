import type { ChartBlock, ReportPlan, SheetPlan } from "../../src/report/plan";

/** A bridge of customers: the base that is not to be seen, then what rises and falls above it. */
const rows = [
  ["Begin", 0, 100, 100, 100, 0],
  ["Won", 100, 30, 120, 130, 0.2],
  ["Lost", 110, 20, 125, 110, 0.4],
  ["Back", 110, 5, 118, 115, 0.7],
  ["End", 0, 115, 110, 115, 1],
] as const;

const columns = ["Step", "Base", "Change", "Plan", "Curve", "Share"].map((title) => ({
  title,
  format: title === "Step" ? "@" : title === "Share" ? "0%" : "0",
}));

const values = (column: string) => ({ sheet: "bridge", range: `${column}6:${column}10` });

const base = { name: "Base", values: values("B"), color: "#FFFFFF", look: "invisible" } as const;
const change = {
  name: "Change",
  values: values("C"),
  color: "#1F2933",
  points: ["#1F2933", "#009E73", "#D55E00", "#009E73", "#1F2933"].map((color) => ({ color })),
};
const actual = { name: "Actual", values: values("E"), color: "#0072B2" };
const plan = { name: "Budget", values: values("D"), color: "#0072B2", look: "outlined" } as const;
const forecast = {
  name: "Forecast",
  values: values("D"),
  color: "#E69F00",
  outline: "#9A6700",
  look: "dashed",
} as const;

function chart(block: Pick<ChartBlock, "name" | "type" | "from" | "to" | "series"> & Partial<ChartBlock>): ChartBlock {
  return {
    kind: "chart",
    title: `${block.name}\n2025`,
    categories: values("A"),
    valueAxis: { format: "0" },
    categoryAxis: {},
    legend: true,
    altText: block.name,
    ...block,
  };
}

const scatter = {
  type: "scatter",
  categories: values("F"),
  categoryAxis: { title: "Share of customers", format: "0%", max: 1 },
  valueAxis: { title: "Customers", format: "0.0", min: 90 },
} as const;

const charts: readonly ChartBlock[] = [
  chart({ name: "Waterfall", type: "columnStacked", from: "H1", to: "O14", series: [base, change], labels: "0" }),
  chart({ name: "Budget", type: "columnClustered", from: "Q1", to: "X14", series: [actual, plan, forecast] }),
  chart({ name: "Lines", type: "line", from: "H16", to: "O29", series: [{ ...actual, marks: [1] }, plan, forecast] }),
  chart({
    ...scatter,
    name: "Scatter",
    from: "Q16",
    to: "X29",
    series: [
      { ...actual, joined: true, marks: [1] },
      {
        name: "Peak",
        values: { sheet: "bridge", range: "D7:D8" },
        categories: { sheet: "bridge", range: "F7:F8" },
        color: "#D55E00",
      },
    ],
  }),
  chart({ name: "Lying", type: "barStacked", from: "H31", to: "O44", series: [actual, plan] }),
  chart({ name: "Unseen", type: "line", from: "Q31", to: "X44", series: [base, { ...forecast, joined: true }] }),
];

const sheet: SheetPlan = {
  key: "bridge",
  name: "Bridge",
  blocks: [
    { kind: "cells", at: "A1", rows: [[{ content: "Bridge", style: "title" }]] },
    { kind: "table", at: "A5", name: "Bridge", columns, rows, filter: false },
    ...charts,
  ],
  conditionalFormats: [],
  columnWidths: [12, 8, 8, 8, 8, 8],
  gridlines: false,
  freezeRows: 0,
  tabColor: "#0072B2",
  print: { orientation: "landscape", header: "&LBridge", footer: "&RPage &P of &N" },
};

/** One sheet with charts in every look that a series can have. */
export const chartPlan: ReportPlan = {
  title: "Bridge",
  locale: "en",
  sheets: [sheet],
  names: [],
  properties: { title: "Bridge", subject: "Charts", keywords: "", version: "0.1.0" },
};
