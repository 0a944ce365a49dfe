import { fromMinor } from "../../../core";
import type { Ledger } from "../../../intake/facts";
import { isLifecycle, type CostLine } from "../../costs/categories";
import { costItemNames, lineOf, type CostItem } from "../../costs/items";
import type { LedgerTotals } from "../ledgerTotals";
import type { CustomerRow } from "../rows";

/** What an item cost in the period for the customers of a stage as of the date; in units. */
export interface StageCostRow {
  /** Undefined for cost that names no customer: it belongs to all stages. */
  readonly stage: string | undefined;
  readonly item: CostItem;
  readonly line: CostLine;
  readonly cost: number;
}

/** In the order of the stages, the shared cost last, then of the items. Together they are the cost of the lifecycle. */
export function stageCostRows(
  { items }: LedgerTotals,
  ledger: Ledger,
  customers: readonly CustomerRow[],
  stages: readonly string[],
): StageCostRow[] {
  const stageOf = new Map(customers.map(({ name, stage }) => [name, stages.indexOf(stage)]));
  const placeOf = ledger.customers.map((name) => stageOf.get(name)!);
  const present = costItemNames.flatMap((item) => {
    const [totals, line] = [items.get(item), lineOf(item)];
    return totals !== undefined && isLifecycle(line) ? [{ item, line, totals }] : [];
  });
  const columns = present.map(({ totals }) => {
    const sums = new Float64Array(stages.length + 1);
    totals.direct.forEach((amount, customer) => (sums[placeOf[customer]!]! += amount));
    sums[stages.length] = totals.shared;
    return sums;
  });
  return [...stages, undefined].flatMap((stage, place) =>
    present.flatMap(({ item, line }, column) => {
      const cost = fromMinor(columns[column]![place]!);
      return cost === 0 ? [] : [{ stage, item, line, cost }];
    }),
  );
}
