import { kmeans } from "../../core/segments/kmeans";
import { defineFunction } from "../define";
import { standardiseParameter } from "./standardise";

export const KMEANS = defineFunction({
  id: "KMEANS",
  category: "customers",
  description: "Cluster of each row by k-means, numbered by size: 1 is the largest.",
  parameters: [
    { name: "data", kind: "number", takes: "table", description: "Range of numbers, one row per customer." },
    { name: "k", kind: "whole", description: "Number of clusters, 1 to 100." },
    {
      name: "seed",
      kind: "number",
      default: 1,
      description: "Start of the random numbers; the same seed gives the same clusters.",
    },
    standardiseParameter,
  ],
  result: { shape: "column", unit: "cluster number" },
  formula: "least sum of squared distances to the means; k-means++ starts, the best of up to ten",
  errors: [{ code: "#N/A", when: "there are fewer complete rows than clusters" }],
  examples: [{ args: [[[0], [1], [10], [11], [12]], 2], gives: [[2], [2], [1], [1], [1]] }],
  source: "Arthur & Vassilvitskii (2007), k-means++.",
  notes: ["A row with a blank gets no cluster."],
  compute: ({ data, k, seed, standardise }) => kmeans(data, { k, seed, standardise }).map((cluster) => cluster ?? ""),
});
