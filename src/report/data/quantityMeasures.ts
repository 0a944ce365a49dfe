import type { CostItem } from "../costs/items";

/** What the quantity of a budget line is compared with. */
export const quantityMeasures = ["orders", "newCustomers", "activated", "tickets", "minutes"] as const;

export type QuantityMeasure = (typeof quantityMeasures)[number];

export type QuantityChoice = Readonly<Partial<Record<CostItem, QuantityMeasure>>>;
