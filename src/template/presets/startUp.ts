import type { Template } from "../template";

/** Little data, three stages, and the numbers that investors ask for first. */
export const startUp = {
  id: "start-up",
  settings: {
    stageModel: "M3a",
    thresholds: { valueOrders: 3 },
    kpis: [
      ...[{ id: "revenue" }, { id: "newCustomers" }, { id: "cac" }, { id: "clv" }, { id: "ltvCac", target: 3 }],
      ...[{ id: "payback", target: 12 }, { id: "grossMargin" }, { id: "roas" }, { id: "cost" }, { id: "profit" }],
    ],
  },
} as const satisfies Omit<Template, "name">;
