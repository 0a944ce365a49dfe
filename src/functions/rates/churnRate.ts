import { churnRate } from "../../core/metrics/rates";
import { defineFunction } from "../define";

export const CHURNRATE = defineFunction({
  id: "CHURNRATE",
  category: "rates",
  description: "Share of customers lost in a period, by the denominator of your choice.",
  parameters: [
    { name: "atStart", kind: "count", unit: "customers", description: "Customers at the start." },
    { name: "lost", kind: "count", unit: "customers", description: "Customers lost in the period." },
    { name: "gained", kind: "count", default: 0, unit: "customers", description: "Customers gained in the period." },
    {
      name: "denominator",
      kind: "enum",
      words: ["start", "average", "startplushalf"],
      default: "start",
      description: "What the loss is measured against.",
    },
  ],
  result: { shape: "each", unit: "share per period" },
  formula: "lost / start; average: start + (gained - lost) / 2; startplushalf: start + gained / 2",
  errors: [{ code: "#DIV/0!", when: "the denominator is 0" }],
  examples: [
    { args: [200, 10, 40], gives: 0.05 },
    { args: [200, 10, 40, "average"], gives: 0.046512, within: 5e-7 },
    { args: [200, 10, 40, "startplushalf"], gives: 0.045455, within: 5e-7 },
  ],
  source: "Vendors differ in the denominator; the default counts the losses of those who were there at the start.",
  compute: ({ atStart, lost, gained, denominator }) => churnRate(atStart, lost, gained, denominator),
});
