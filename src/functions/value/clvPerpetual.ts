import { perpetualClv } from "../../core/metrics/discountedClv";
import { defineFunction } from "../define";
import { discountParameter, marginParameter, timingParameter } from "../parameters";

export const CLVPERPETUAL = defineFunction({
  id: "CLVPERPETUAL",
  category: "value",
  description: "Value of a customer who stays with constant retention for ever; the margin may grow.",
  parameters: [
    marginParameter,
    { name: "retention", kind: "share", unit: "share per period", description: "Retention per period." },
    discountParameter,
    { name: "growth", kind: "rate", default: 0, unit: "per period", description: "Growth of the margin per period." },
    timingParameter,
  ],
  result: { shape: "each", unit: "money per customer" },
  formula:
    "end: m r / (1 + d - r(1 + g)), first payment at the end of the first period if retained; " +
    "start: m(1 + d) / (1 + d - r(1 + g)), first payment certain and now; mid: end x (1 + d)^0.5",
  errors: [{ code: "#NUM!", when: "1 + discount <= retention x (1 + growth): the sum has no end" }],
  examples: [
    { args: [100, 0.8, 0.1], gives: 266.667, within: 5e-4 },
    { args: [100, 0.8, 0.1, 0, "start"], gives: 366.667, within: 5e-4 },
    { args: [100, 0.8, 0.1, 0, "mid"], gives: 279.682, within: 5e-4 },
    { args: [100, 0.8, 0.1, 0.02], gives: 281.69, within: 5e-4 },
    { args: [100, 0.8, 0.1, 0.02, "start"], gives: 387.324, within: 5e-4 },
    {
      args: [100, [[0.7], [0.8]], [[0.1, 0.2]]],
      gives: [
        [175, 140],
        [266.667, 200],
      ],
      within: 5e-4,
    },
  ],
  source: "Gupta & Lehmann (2003), Customers as Assets.",
  compute: ({ margin, retention, discount, growth, timing }) =>
    perpetualClv(margin, retention, discount, growth, timing),
});
