import type { Template } from "../template";

/** Monthly plans: silent for a month and a half is gone. LTV to CAC of 3 and a year's payback are the trade's rules of thumb. */
export const subscription = {
  id: "subscription",
  settings: {
    stageModel: "M4d",
    thresholds: { acquisitionDays: 30, churnDays: 45 },
    kpis: [
      ...[{ id: "monthlyRecurring" }, { id: "churn" }, { id: "retention" }, { id: "newCustomers" }, { id: "cac" }],
      ...[{ id: "clv" }, { id: "ltvCac", target: 3 }, { id: "payback", target: 12 }, { id: "grossMargin" }],
      ...[{ id: "costToServe" }, { id: "csat" }, { id: "nps" }, { id: "profit" }],
    ],
  },
} as const satisfies Omit<Template, "name">;
