import { shareOf } from "../../core/metrics/rates";
import { defineFunction } from "../define";

export const REFERRALRATE = defineFunction({
  id: "REFERRALRATE",
  category: "rates",
  description: "Share of customers who came by, or gave, a referral.",
  parameters: [
    { name: "referred", kind: "count", unit: "customers", description: "Customers with a referral." },
    { name: "customers", kind: "count", zero: "divides", unit: "customers", description: "All customers." },
  ],
  result: { shape: "each", unit: "share" },
  formula: "referred / customers",
  examples: [{ args: [30, 200], gives: 0.15 }],
  source: "Standard definition; say in your report whether you count those who came or those who gave.",
  compute: ({ referred, customers }) => shareOf(referred, customers, "customers"),
});
