import type { Template } from "../template";

/**
 * Little data, three stages, and the numbers that investors ask for first. One stage is of those who have left: without
 * it there is no churn, and no lifetime value.
 */
export const startUp = {
  id: "start-up",
  settings: {
    stageModel: "M3b",
    kpis: [
      ...[{ id: "revenue" }, { id: "newCustomers" }, { id: "cac" }, { id: "clv" }, { id: "ltvCac", target: 3 }],
      ...[{ id: "payback", target: 12 }, { id: "grossMargin" }, { id: "roas" }, { id: "cost" }, { id: "profit" }],
    ],
  },
} as const satisfies Omit<Template, "name">;
