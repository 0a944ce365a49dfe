import type { Template } from "../template";

/** Monthly bills: two of them missed is churn. */
export const telecom = {
  id: "telecom",
  settings: {
    stageModel: "M4b",
    thresholds: { growthDays: 365, churnDays: 60 },
    kpis: [
      ...[{ id: "monthlyRecurring" }, { id: "activeCustomers" }, { id: "churn" }, { id: "retention" }],
      ...[{ id: "newCustomers" }, { id: "cac" }, { id: "payback" }, { id: "clv" }, { id: "ltvCac", target: 3 }],
      ...[{ id: "retentionCost" }, { id: "costToServe" }, { id: "costPerTicket" }, { id: "firstReply" }],
      ...[{ id: "resolve" }, { id: "csat" }, { id: "nps" }],
    ],
  },
} as const satisfies Omit<Template, "name">;
