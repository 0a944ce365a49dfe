import { allocate } from "../../core/metrics/allocate";
import { defineFunction } from "../define";

export const ALLOCATE = defineFunction({
  id: "ALLOCATE",
  category: "costs",
  description:
    "Splits a total by drivers so that the rounded parts add up exactly to the total, in the shape of the drivers.",
  parameters: [
    {
      name: "total",
      kind: "money",
      unit: "money",
      description: "Amount to split, with no more decimals than the parts.",
    },
    {
      name: "drivers",
      kind: "number",
      takes: "table",
      description: "Range of driver quantities, 0 or more; a blank is 0.",
    },
    { name: "decimals", kind: "whole", default: 2, description: "Decimals of the parts, 0 to 9." },
  ],
  result: { shape: "table", unit: "money" },
  formula:
    "total x driver / sum of drivers, rounded down; what is left goes to the largest remainders, ties to the first",
  errors: [{ code: "#DIV/0!", when: "all drivers are 0" }],
  examples: [
    { args: [100, [[1], [1], [1]]], gives: [[33.34], [33.33], [33.33]] },
    { args: [-100, [[1, 1, 1]]], gives: [[-33.34, -33.33, -33.33]] },
  ],
  source: "Largest remainder method (Hamilton).",
  compute: ({ total, drivers, decimals }) => {
    const columns = drivers[0]!.length;
    const flat = drivers.flatMap((row) => Array.from(row, (driver) => (Number.isNaN(driver) ? 0 : driver)));
    const parts = allocate(total, flat, decimals);
    return drivers.map((_, r) => [...parts.subarray(r * columns, (r + 1) * columns)]);
  },
});
