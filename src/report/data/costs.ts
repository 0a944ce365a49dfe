import { fromMinor, sumAmounts, type StageModel } from "../../core";
import { apartLines, costLines, type LedgerLine } from "../costs/categories";
import { denominator } from "./denominators";
import type { LedgerTotals } from "./ledgerTotals";
import type { Costs, CustomerRow, Period } from "./rows";

/** The costs of the period by cost line, each with its denominator, and how the ledger was mapped. */
export function costsOf(
  ledger: LedgerTotals,
  customers: readonly CustomerRow[],
  period: Period,
  model: StageModel,
): Costs {
  const amount = ({ rows, amount: minor }: { rows: number; amount: number }) => ({ rows, amount: fromMinor(minor) });
  const costOf = (line: LedgerLine) => sumAmounts(rowsOf(ledger, line).map((row) => row.amount));
  return {
    categories: costLines.map((line) => ({
      line,
      cost: costOf(line),
      denominator: denominator(line, customers, period, model),
    })),
    apart: apartLines.flatMap((line) => {
      return rowsOf(ledger, line).some(({ rows }) => rows > 0) ? [{ line, amount: costOf(line) }] : [];
    }),
    map: ledger.map,
    outside: amount(ledger.outside),
    undated: amount(ledger.undated),
  };
}

function rowsOf({ map }: LedgerTotals, line: LedgerLine) {
  return map.filter((row) => row.line === line);
}
