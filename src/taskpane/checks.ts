import type { ReportData } from "../report";

/** Something that must add up. Exact amounts: the difference is 0 or it is wrong. */
export interface Check {
  readonly kind: "rows" | "revenue" | "cost";
  readonly difference: number;
}

/** The checks of the report that say whether the tables were read whole; the cover has them all. */
const shown = { rowsRead: "rows", revenueRead: "revenue", ledgerRead: "cost" } as const;

export function checksOf({ checks }: ReportData): Check[] {
  return Object.entries(shown).flatMap(([name, kind]) => {
    const check = checks.find((one) => one.name === name);
    return check ? [{ kind, difference: check.difference }] : [];
  });
}
