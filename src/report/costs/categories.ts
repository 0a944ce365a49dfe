/** What money is spent on over a customer's life, in the order of that life. */
export const costCategories = ["acquisition", "activation", "retention", "value", "churn"] as const;

export type CostCategory = (typeof costCategories)[number];

/** The categories, and the line for what belongs to none of them: visible, never dropped. */
export const costLines = [...costCategories, "unallocated"] as const;

export type CostLine = (typeof costLines)[number];

/** Rows of a ledger that are no cost of the lifecycle: the goods themselves, and what customers paid. */
export const apartLines = ["costOfGoods", "revenueAccounts"] as const;

export type ApartLine = (typeof apartLines)[number];

/** Where a row of the ledger counts: together they are the ledger, to the cent. */
export const ledgerLines = [...costLines, ...apartLines] as const;

export type LedgerLine = (typeof ledgerLines)[number];

/** Whether a line is part of the lifecycle's cost, the unallocated one included. */
export function isLifecycle(line: LedgerLine): line is CostLine {
  return (costLines as readonly LedgerLine[]).includes(line);
}
