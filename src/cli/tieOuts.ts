import { differenceInCents, sumAmounts } from "../core";
import type { SourceRecord } from "../intake";
import type { ReportData } from "../report";

/** Two ways to the same number; they tie if the difference is 0.00. */
export interface TieOut {
  readonly name: "rows" | "customers" | "revenue" | "revenueByStage" | "ledger" | "ledgerAllocated" | "statedTotal";
  /** The source it is about, where it is about one. */
  readonly source?: string;
  readonly row?: number;
  readonly expected: number;
  readonly actual: number;
  readonly difference: number;
}

type Claim = Omit<TieOut, "difference">;

const amountRead = (sources: readonly SourceRecord[], role: SourceRecord["role"]) =>
  sumAmounts(sources.filter((source) => source.role === role).map(({ amount }) => amount));

function sourceClaims({ name, rowsSeen, rowsRead, exclusions, statedTotals = [] }: SourceRecord): Claim[] {
  const accounted = exclusions.reduce((rows, { count }) => rows + count, rowsRead);
  const stated = statedTotals.map(({ row, stated: expected, sum: actual }): Claim => ({
    name: "statedTotal",
    source: name,
    row,
    expected,
    actual,
  }));
  return [{ name: "rows", source: name, expected: rowsSeen, actual: accounted }, ...stated];
}

/** The totals of the report against those of the sources, and the parts against their whole. */
export function tieOuts(sources: readonly SourceRecord[], { totals, stages, unassigned, costs }: ReportData): TieOut[] {
  const byStage = sumAmounts([...stages.map(({ revenue }) => revenue), unassigned.revenue]);
  const inStages = stages.reduce((sum, { customers }) => sum + customers, 0);
  const revenue = sumAmounts([totals.revenue, totals.revenueOutside]);
  const claims: Claim[] = [
    ...sources.flatMap(sourceClaims),
    { name: "revenue", expected: amountRead(sources, "orders"), actual: revenue },
    { name: "revenueByStage", expected: totals.revenue, actual: byStage },
    { name: "customers", expected: totals.customers, actual: inStages },
  ];
  if (costs !== undefined) {
    const cost = sumAmounts([totals.cost, costs.outside.amount]);
    const parts = sumAmounts([totals.allocated, totals.unallocated]);
    claims.push({ name: "ledger", expected: amountRead(sources, "ledger"), actual: cost });
    claims.push({ name: "ledgerAllocated", expected: totals.cost, actual: parts });
  }
  return claims.map((claim) => ({ ...claim, difference: differenceInCents(claim.expected, claim.actual) }));
}
