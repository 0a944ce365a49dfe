import type { Condition } from "../model";

/** One comparison with a limit, which is a number or the name of a threshold. */
type Compare = (is: Condition["is"], limit: Condition["limit"]) => Condition;

export const orders: Compare = (is, limit) => ({ measure: "orders", is, limit });
export const daysSinceFirst: Compare = (is, limit) => ({ measure: "daysSinceFirst", is, limit });
export const daysSinceLast: Compare = (is, limit) => ({ measure: "daysSinceLast", is, limit });

export const days = (value: number) => ({ default: value, unit: "days" }) as const;
export const orderCount = (value: number) => ({ default: value, unit: "orders" }) as const;
