import { clv } from "../../core/metrics/clv";
import { defineFunction } from "../define";

export const CLV = defineFunction({
  id: "CLV",
  category: "value",
  description:
    "Simple customer lifetime value: purchase x frequency x lifespan x margin rate. Revenue unless a margin rate is given.",
  parameters: [
    {
      name: "averagePurchase",
      kind: "money",
      unit: "money per purchase",
      description: "Average amount of a purchase.",
    },
    { name: "frequency", kind: "count", unit: "purchases per period", description: "Purchases per period." },
    { name: "lifespan", kind: "count", unit: "periods", description: "How long a customer stays." },
    {
      name: "marginRate",
      kind: "share",
      default: 1,
      unit: "share of revenue",
      description: "Share of revenue that remains as margin.",
    },
  ],
  result: { shape: "each", unit: "money per customer" },
  formula: "averagePurchase x frequency x lifespan x marginRate",
  examples: [
    { args: [100, 4, 5], gives: 2000, source: "source article, CLV" },
    { args: [100, 4, 5, 0.3], gives: 600 },
  ],
  source: "Textbook formula without discounting; CLVDISCOUNTED and CLVPERPETUAL discount.",
  compute: ({ averagePurchase, frequency, lifespan, marginRate }) =>
    clv(averagePurchase, frequency, lifespan, marginRate),
});
