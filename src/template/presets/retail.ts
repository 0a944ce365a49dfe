import type { Template } from "../template";

/** Orders come when they come: half a year of silence counts as churn, five orders as a regular. */
export const retail = {
  id: "retail",
  settings: {
    stageModel: "M5a",
    thresholds: { acquisitionDays: 30, churnDays: 180, valueOrders: 5 },
    kpis: [
      ...[
        { id: "revenue" },
        { id: "grossMargin" },
        { id: "profit" },
        { id: "activeCustomers" },
        { id: "newCustomers" },
      ],
      ...[{ id: "repurchase" }, { id: "orderValue" }, { id: "frequency" }, { id: "cac" }, { id: "roas" }],
      ...[{ id: "clv" }, { id: "ltvCac", target: 3 }, { id: "churn" }, { id: "costPerCustomer" }, { id: "nps" }],
    ],
  },
} as const satisfies Omit<Template, "name">;
