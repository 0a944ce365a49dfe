import { blattbergDeighton } from "../../core/metrics/blattbergDeighton";
import { defineFunction } from "../define";
import { discountParameter, marginParameter } from "../parameters";

const spend = "money per head";

export const BDOPTIMUM = defineFunction({
  id: "BDOPTIMUM",
  category: "value",
  description: "The spending on retention and acquisition that makes a prospect worth most (Blattberg & Deighton).",
  parameters: [
    marginParameter,
    discountParameter,
    { name: "acqSpend", kind: "money", unit: spend, description: "Acquisition spend per prospect today." },
    { name: "acqRate", kind: "share", unit: "share", description: "Share of prospects won today." },
    { name: "acqCeiling", kind: "share", unit: "share", description: "Share that could be won with any spend." },
    { name: "retSpend", kind: "money", unit: spend, description: "Retention spend per customer and period today." },
    { name: "retRate", kind: "share", unit: "share per period", description: "Retention today." },
    { name: "retCeiling", kind: "share", unit: "share per period", description: "Retention with any spend." },
  ],
  result: { shape: "table", columns: ["label", "value"], unit: "money and shares" },
  formula:
    "rate(spend) = ceiling(1 - e^(-k spend)) through today's point; CLV = m + (m r - R) / (1 + d - r) is maximised over R, " +
    "then equity = a CLV - A over A",
  errors: [{ code: "#NUM!", when: "the ceiling of retention is 1 + discount or more" }],
  examples: [
    {
      args: [50, 0.15, 10, 0.2, 0.4, 10, 0.5, 0.7],
      gives: [
        ["retention spend", 15.1745],
        ["retention rate", 0.595407],
        ["CLV", 76.3181],
        ["acquisition spend", 10.8133],
        ["acquisition rate", 0.210963],
        ["equity per prospect", 5.28699],
      ],
      within: 5e-5,
    },
  ],
  source: "Blattberg & Deighton (1996), Manage Marketing by the Customer Equity Test; condition after Pfeifer (2005).",
  compute: ({ margin, discount, acqSpend, acqRate, acqCeiling, retSpend, retRate, retCeiling }) => {
    const acquisition = { spend: acqSpend, rate: acqRate, ceiling: acqCeiling };
    const retention = { spend: retSpend, rate: retRate, ceiling: retCeiling };
    const best = blattbergDeighton(margin, discount, acquisition, retention);
    return [
      ["retention spend", best.retentionSpend],
      ["retention rate", best.retentionRate],
      ["CLV", best.clv],
      ["acquisition spend", best.acquisitionSpend],
      ["acquisition rate", best.acquisitionRate],
      ["equity per prospect", best.equityPerProspect],
    ];
  },
});
