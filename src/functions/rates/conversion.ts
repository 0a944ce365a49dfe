import { conversion } from "../../core/metrics/rates";
import { defineFunction } from "../define";

export const CONVERSION = defineFunction({
  id: "CONVERSION",
  category: "rates",
  description: "Conversion through a funnel: beside each stage the share of the stage before, and of the first.",
  parameters: [
    {
      name: "stageCounts",
      kind: "count",
      takes: "list",
      unit: "customers",
      description: "Counts by stage, first to last.",
    },
  ],
  result: { shape: "table", columns: ["step", "overall"], unit: "shares" },
  formula: "step = count / count of the stage before; overall = count / count of the first stage",
  errors: [{ code: "#DIV/0!", when: "in a row whose stage before (or first stage) is 0" }],
  examples: [
    {
      args: [[[1000], [200], [50]]],
      gives: [
        [1, 1],
        [0.2, 0.2],
        [0.25, 0.05],
      ],
    },
  ],
  source: "Standard definition; a blank stage is passed over.",
  compute: ({ stageCounts }) =>
    conversion(stageCounts).map((stage) => (stage ? [stage.step, stage.overall] : ["", ""])),
});
