import { customerEquity } from "../../core/metrics/customerEquity";
import { CoreError } from "../../core/errors";
import { defineFunction } from "../define";
import { discountParameter } from "../parameters";
import { blankAsZero } from "../table";

export const CUSTOMEREQUITY = defineFunction({
  id: "CUSTOMEREQUITY",
  category: "value",
  description: "Customer equity: the value of the customers of today by segment, and of those still to come by period.",
  parameters: [
    {
      name: "clv",
      kind: "money",
      takes: "list",
      unit: "money per customer",
      description: "Value of a customer: one for all, or one per segment.",
    },
    { name: "customers", kind: "count", takes: "list", unit: "customers", description: "Customers by segment." },
    {
      name: "futureCustomers",
      kind: "count",
      takes: "list",
      optional: true,
      unit: "customers per period",
      description: "Customers to be won in the periods to come.",
    },
    {
      name: "futureValue",
      kind: "money",
      takes: "list",
      optional: true,
      unit: "money per customer",
      description: "Value of one of them less the acquisition cost: one for all, or one per period.",
    },
    { ...discountParameter, default: 0 },
  ],
  result: { shape: "one", unit: "money" },
  formula: "sum of clv x customers + sum of futureCustomers x futureValue / (1 + discount)^t, t = 1, 2, 3...",
  examples: [{ args: [[[200]], [[50]], [[10], [12]], [[150]], 0.1], gives: 12851.24, within: 5e-3 }],
  source: "Gupta, Lehmann & Stuart (2004), Valuing Customers.",
  notes: ["A blank counts as none."],
  compute: ({ clv, customers, futureCustomers, futureValue, discount }) => {
    if (futureCustomers && !futureValue) throw new CoreError("missing-argument", { name: "futureValue" });
    return customerEquity({
      clv: blankAsZero(clv),
      customers: blankAsZero(customers),
      futureCustomers: futureCustomers ? blankAsZero(futureCustomers) : [],
      futureValue: futureCustomers && futureValue ? blankAsZero(futureValue) : [],
      discount,
    });
  },
});
