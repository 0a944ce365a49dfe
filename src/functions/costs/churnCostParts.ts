import { churnCostParts } from "../../core/metrics/churnCost";
import { defineFunction } from "../define";
import { labelsIn, languageParameter } from "../labels";
import { churnFormula, churnNote, churnParameters, lossOf } from "./churnLoss";

export const CHURNCOST_PARTS = defineFunction({
  id: "CHURNCOST.PARTS",
  category: "costs",
  description: "The parts of CHURNCOST as a table of labels and values; parts that the basis does not use are 0.",
  parameters: [...churnParameters, languageParameter],
  result: { shape: "table", columns: ["label", "value"], unit: "money" },
  formula: churnFormula,
  examples: [
    {
      args: [10, 100, 5, 2000, 300, 8, 500],
      gives: [
        ["lost margin", 5000],
        ["replacement", 0],
        ["win-back", 2000],
        ["indirect", 500],
        ["gap margin", 0],
        ["total", 7500],
      ],
    },
  ],
  source: "As CHURNCOST.",
  notes: [churnNote],
  compute: (args) => {
    const parts = churnCostParts(lossOf(args), args.basis);
    const label = labelsIn(args.language);
    return [
      [label["label.lostMargin"], parts.lostMargin],
      [label["label.replacement"], parts.replacement],
      [label["label.winBack"], parts.winBack],
      [label["label.indirect"], parts.indirect],
      [label["label.gapMargin"], parts.gapMargin],
      [label["label.total"], parts.total],
    ];
  },
});
