import type { CostItem } from "../costs/items";

/** What shared cost can be spread over customers by; "direct" spreads nothing: it stays without a customer. */
export const costDrivers = [
  ...(["orders", "revenue", "customers", "newCustomers", "tickets", "minutes"] as const),
  "direct",
] as const;

export type CostDriver = (typeof costDrivers)[number];

export type DriverChoice = Readonly<Partial<Record<CostItem, CostDriver>>>;
