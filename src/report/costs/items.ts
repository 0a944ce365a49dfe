import type { LedgerLine } from "./categories";

/** Rows of a customer's profit and loss account that cost items add up in. */
export const costRows = [
  "costOfGoods",
  ...(["acquisition", "activation", "service", "retention", "upgrade", "churn", "overhead"] as const),
] as const;

export type CostRow = (typeof costRows)[number];

interface ItemPlace {
  /** The lifecycle line that the item is part of. */
  readonly line: LedgerLine;
  /** Its row of the profit and loss account; none for what is no cost. */
  readonly row?: CostRow;
}

/**
 * What a cost is, one level below the lifecycle lines, in the order of a customer's life. Data management, compliance,
 * risk reserve and overhead serve all stages, so they are on the line of none.
 */
const costItems = {
  identification: { line: "acquisition", row: "acquisition" },
  acquisition: { line: "acquisition", row: "acquisition" },
  referral: { line: "acquisition", row: "acquisition" },
  activation: { line: "activation", row: "activation" },
  service: { line: "retention", row: "service" },
  maintenance: { line: "retention", row: "retention" },
  retention: { line: "retention", row: "retention" },
  valueRealisation: { line: "value", row: "upgrade" },
  upgrade: { line: "value", row: "upgrade" },
  churn: { line: "churn", row: "churn" },
  badDebt: { line: "churn", row: "churn" },
  dataManagement: { line: "unallocated", row: "overhead" },
  compliance: { line: "unallocated", row: "overhead" },
  riskReserve: { line: "unallocated", row: "overhead" },
  overhead: { line: "unallocated", row: "overhead" },
  unknown: { line: "unallocated", row: "overhead" },
  costOfGoods: { line: "costOfGoods", row: "costOfGoods" },
  revenue: { line: "revenueAccounts" },
  discounts: { line: "revenueAccounts" },
} as const satisfies Record<string, ItemPlace>;

export type CostItem = keyof typeof costItems;

export const costItemNames = Object.keys(costItems) as readonly CostItem[];

/** The item that a line stands for where no finer one is named; items are named as themselves. */
const itemOfLine = {
  value: "upgrade",
  unallocated: "unknown",
  revenueAccounts: "revenue",
} as const satisfies Partial<Record<LedgerLine, CostItem>>;

/** What a user may map a ledger category to: a line of the lifecycle, or an item. */
export type CostTarget = CostItem | LedgerLine;

/** The item that a target means; undefined for a word that is none. */
export function itemOf(target: string): CostItem | undefined {
  if (Object.hasOwn(itemOfLine, target)) return itemOfLine[target as keyof typeof itemOfLine];
  return Object.hasOwn(costItems, target) ? (target as CostItem) : undefined;
}

/** The line of an item. */
export function lineOf(item: CostItem): LedgerLine {
  return costItems[item].line;
}

/** The row of the profit and loss account; undefined for revenue and discounts, which the orders tell. */
export function costRowOf(item: CostItem): CostRow | undefined {
  const place: ItemPlace = costItems[item];
  return place.row;
}
