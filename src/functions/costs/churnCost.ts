import { churnCost } from "../../core/metrics/churnCost";
import { defineFunction } from "../define";
import { churnFormula, churnNote, churnParameters, lossOf } from "./churnLoss";

const case10 = [10, 100, 5, 2000, 300, 8, 500] as const;

export const CHURNCOST = defineFunction({
  id: "CHURNCOST",
  category: "costs",
  description:
    "What lost customers cost: their lost margin, or replacing them, or both; with win-back and indirect damage counted once.",
  parameters: churnParameters,
  result: { shape: "each", unit: "money" },
  formula: churnFormula,
  examples: [
    { args: [1, 100_000_000, 1, null, null, null, 20_000_000], gives: 120_000_000, source: "source article, bank" },
    { args: case10, gives: 7500 },
    { args: [...case10, 0, "replacement"], gives: 4900 },
    { args: [...case10, 0, "both"], gives: 9900 },
    { args: [10, 100, 5, null, null, null, null, 0.1], gives: 3790.79, within: 5e-3 },
  ],
  source: "No standard exists; the bases follow the double-count rule: a replacement also brings margin.",
  notes: [churnNote],
  compute: (args) => churnCost(lossOf(args), args.basis),
});
