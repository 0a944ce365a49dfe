import type { StageModel } from "../model";

/**
 * Acquisition, activation, retention, value, churn: the default model.
 *
 * A customer with one order is new for 30 days, then waits for activation; who has not ordered for more than
 * 180 days has churned, whatever came before.
 */
export const M5A = {
  id: "M5a",
  stages: ["prospect", "acquisition", "activation", "retention", "value", "churn"],
  rules: [
    { stage: "prospect", when: [{ measure: "orders", is: "=", limit: 0 }] },
    {
      stage: "acquisition",
      when: [
        { measure: "orders", is: "=", limit: 1 },
        { measure: "daysSinceFirst", is: "<=", limit: "acquisitionDays" },
      ],
    },
    { stage: "churn", when: [{ measure: "daysSinceLast", is: ">", limit: "churnDays" }] },
    { stage: "activation", when: [{ measure: "orders", is: "=", limit: 1 }] },
    { stage: "value", when: [{ measure: "orders", is: ">=", limit: "valueOrders" }] },
    { stage: "retention", when: [] },
  ],
  thresholds: {
    acquisitionDays: { default: 30, unit: "days" },
    churnDays: { default: 180, unit: "days" },
    valueOrders: { default: 5, unit: "orders" },
  },
  churn: "churn",
  value: "value",
} as const satisfies StageModel;
