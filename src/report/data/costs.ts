import { fromMinor, sumAmounts, type StageModel } from "../../core";
import { costLines } from "../costs/categories";
import { denominator } from "./denominators";
import type { LedgerTotals } from "./ledgerTotals";
import type { Costs, CustomerRow, Period } from "./reportData";

/** The costs of the period by cost line, each with its denominator, and how the ledger was mapped. */
export function costsOf(
  ledger: LedgerTotals,
  customers: readonly CustomerRow[],
  period: Period,
  model: StageModel,
): Costs {
  const amount = ({ rows, amount: minor }: { rows: number; amount: number }) => ({ rows, amount: fromMinor(minor) });
  return {
    categories: costLines.map((line) => ({
      line,
      cost: sumAmounts(ledger.map.filter((row) => row.line === line).map((row) => row.amount)),
      denominator: denominator(line, customers, period, model),
    })),
    map: ledger.map,
    outside: amount(ledger.outside),
    undated: amount(ledger.undated),
  };
}
