import type { Template } from "../template";

/** Accounts that rest for a year have been left; a tenth transaction makes a main bank. */
export const bank = {
  id: "bank",
  settings: {
    stageModel: "M5c",
    thresholds: { acquisitionDays: 90, churnDays: 365, valueOrders: 10 },
    kpis: [
      ...[{ id: "revenue" }, { id: "cost" }, { id: "profit" }, { id: "activeCustomers" }, { id: "newCustomers" }],
      ...[{ id: "retention" }, { id: "churn" }, { id: "cac" }, { id: "clv" }, { id: "costPerCustomer" }],
      ...[{ id: "retentionCost" }, { id: "costPerTicket" }, { id: "firstReply" }, { id: "csat" }, { id: "nps" }],
    ],
  },
} as const satisfies Omit<Template, "name">;
