import { shareOf } from "../../core/metrics/rates";
import { defineFunction } from "../define";

export const MARKETSHARE = defineFunction({
  id: "MARKETSHARE",
  category: "rates",
  description: "Own part of a market, by revenue, units or customers.",
  parameters: [
    { name: "own", kind: "count", unit: "money, units or customers", description: "Own part." },
    { name: "total", kind: "count", zero: "divides", unit: "the same", description: "Whole market." },
  ],
  result: { shape: "each", unit: "share" },
  formula: "own / total",
  examples: [{ args: [30, 150], gives: 0.2 }],
  source: "Standard definition.",
  compute: ({ own, total }) => shareOf(own, total, "total"),
});
