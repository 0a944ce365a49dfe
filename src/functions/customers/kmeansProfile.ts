import { clusterProfiles } from "../../core/segments/clusterProfile";
import { defineFunction } from "../define";
import { headersParameter, orBlank, withHeader } from "../table";
import { standardiseParameter } from "./standardise";

export const KMEANS_PROFILE = defineFunction({
  id: "KMEANS.PROFILE",
  category: "customers",
  description:
    "Profile of clusters: size, share, means in the units of the data, and mean silhouette; the last row is all of them.",
  parameters: [
    { name: "data", kind: "number", takes: "table", description: "Range of numbers, one row per customer." },
    {
      name: "labels",
      kind: "id",
      takes: "list",
      zero: "blank",
      description: "Column of clusters, as KMEANS gives it.",
    },
    standardiseParameter,
    headersParameter,
  ],
  result: {
    shape: "table",
    columns: ["cluster", "size", "share", "mean 1", "...", "silhouette"],
    unit: "one row per cluster, then all",
  },
  formula: "silhouette = (distance to the next cluster - distance within) / the larger of both, mean over the members",
  errors: [{ code: "#N/A", when: "no complete row has a label" }],
  examples: [
    {
      args: [[[0], [1], [10], [11]], [[1], [1], [2], [2]], null, false],
      gives: [
        [1, 2, 0.5, 0.5, 0.899749],
        [2, 2, 0.5, 10.5, 0.899749],
        ["all", 4, 1, 5.5, 0.899749],
      ],
      within: 5e-7,
    },
  ],
  source: "Rousseeuw (1987), Silhouettes.",
  notes: [
    "Up to 5,000 rows the silhouette is exact; above, it is that of a seeded sample of 2,000 rows, and the header says so.",
  ],
  compute: ({ data, labels, standardise, headers }) => {
    const { clusters, sampled } = clusterProfiles(data, labels, standardise);
    const means = Array.from(data[0]!, (_, i) => `mean ${i + 1}`);
    const quality = sampled === undefined ? "silhouette" : `silhouette (sample of ${sampled})`;
    const rows = clusters.map((c) => [c.cluster, c.size, c.share, ...c.centroid, orBlank(c.silhouette)]);
    return withHeader(headers, ["cluster", "size", "share", ...means, quality], rows);
  },
});
