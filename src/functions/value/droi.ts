import { droi } from "../../core/metrics/customerEquity";
import { defineFunction } from "../define";
import { discountParameter } from "../parameters";
import { blankAsZero } from "../table";

export const DROI = defineFunction({
  id: "DROI",
  category: "value",
  description: "Discounted return on investment: present value of the gains over that of the costs, less 1.",
  parameters: [
    {
      name: "gains",
      kind: "money",
      takes: "list",
      unit: "money per period",
      description: "Gains, the first cell is now.",
    },
    {
      name: "costs",
      kind: "money",
      takes: "list",
      unit: "money per period",
      description: "Costs, the first cell is now; as many as gains.",
    },
    discountParameter,
  ],
  result: { shape: "one", unit: "ratio" },
  formula: "PV(gains) / PV(costs) - 1, t = 0, 1, 2...",
  errors: [{ code: "#DIV/0!", when: "the present value of the costs is 0" }],
  examples: [{ args: [[[0], [60], [60]], [[100], [0], [0]], 0.1], gives: 0.041322, within: 5e-7 }],
  source: "Standard definition; a blank counts as none.",
  compute: ({ gains, costs, discount }) => droi(blankAsZero(gains), blankAsZero(costs), discount),
});
