import type { Template } from "../template";

/** Few customers, long relations: a quarter of silence needs care, a year is an exit. */
export const b2bServices = {
  id: "b2b-services",
  settings: {
    stageModel: "M6c",
    thresholds: { careDays: 90, churnDays: 365 },
    kpis: [
      ...[
        { id: "revenue" },
        { id: "grossMargin" },
        { id: "profit" },
        { id: "profitMargin" },
        { id: "activeCustomers" },
      ],
      ...[{ id: "retention" }, { id: "churn" }, { id: "conversion" }, { id: "cac" }, { id: "payback", target: 12 }],
      ...[{ id: "costToServe" }, { id: "tickets" }, { id: "resolve" }, { id: "csat" }, { id: "budgetVariance" }],
    ],
  },
} as const satisfies Omit<Template, "name">;
