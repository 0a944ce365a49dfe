/** What money is spent on over a customer's life, in the order of that life. */
export const costCategories = ["acquisition", "activation", "retention", "value", "churn"] as const;

export type CostCategory = (typeof costCategories)[number];

/** The categories, and the line for what belongs to none of them: visible, never dropped. */
export const costLines = [...costCategories, "unallocated"] as const;

export type CostLine = (typeof costLines)[number];
