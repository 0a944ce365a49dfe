import { requireLength } from "../../core/require";
import { valueTiers } from "../../core/segments/tiers";
import { defineFunction } from "../define";
import { givenNumbers } from "../table";

export const VALUETIER = defineFunction({
  id: "VALUETIER",
  category: "customers",
  description: "Value tier of each customer by rank: high, mid or low.",
  parameters: [
    { name: "values", kind: "number", takes: "list", unit: "money", description: "Column of customer values." },
    {
      name: "cuts",
      kind: "share",
      takes: "list",
      optional: true,
      unit: "share of customers",
      description: "Where high and mid end; 20% and 50% if omitted.",
    },
  ],
  result: { shape: "column", unit: "high, mid, low" },
  formula: "share of customers with a larger value below the first cut: high; below the second: mid; else low",
  examples: [{ args: [[[50], [30], [10], [6], [4]]], gives: [["high"], ["mid"], ["mid"], ["low"], ["low"]] }],
  source: "Rank shares; equal values get the same tier.",
  compute: ({ values, cuts = Float64Array.of(0.2, 0.5) }) => {
    const given = givenNumbers(cuts);
    requireLength("cuts", given.length, 2);
    return valueTiers(values, [given[0]!, given[1]!]).map((tier) => tier ?? "");
  },
});
