import { defineFunction } from "../define";
import { exampleFits } from "./exampleFits";
import { btydFitParameter } from "./fitParameters";
import { historyParameters, unitNote } from "./histories";

export const BTYD_DERT = defineFunction({
  id: "BTYD.DERT",
  category: "models",
  description: "Discounted expected residual transactions: all future purchases of a customer, each discounted to now.",
  parameters: [
    btydFitParameter,
    ...historyParameters,
    {
      name: "discount",
      kind: "rate",
      unit: "continuous rate per unit of T",
      description: "Continuously compounded rate per unit of T: ln(1 + yearly rate) / units per year.",
    },
  ],
  result: { shape: "each", unit: "purchases, discounted" },
  formula:
    "the integral over t from 0 of e^(-discount t) dE[Y(t)]; bgbb: the sum over the coming opportunities i of e^(-discount i) P(purchase at i)",
  errors: [{ code: "#VALUE!", when: "the discount is not above 0: the sum would have no end" }],
  examples: [
    {
      args: [exampleFits.isoValue, [[0], [1], [4], [7], [14]], [[0], [20], [23], [35], [75]], 77.86, 0.0027],
      gives: [[0.36475592809], [1.57895848996], [1.12365155621], [1.86418332807], [35.0259732367]],
    },
    { args: [exampleFits.bgbb, 2, 4, 6, 0.0953101798043249], gives: 1.6650699025937 },
  ],
  source: "Fader, Hardie & Lee (2005), RFM and CLV: Using Iso-Value Curves; Fader, Hardie & Shang (2010), equation 14.",
  notes: [
    unitNote,
    "15% a year with a fit in weeks is LN(1.15)/52 = 0.0027.",
    "Where a source discounts by a rate d per opportunity, as it is usual with bgbb, the discount is LN(1+d): 0.0953 for 10%.",
  ],
  compute: ({ fit, frequency, recency, T, discount }) => fit.dert({ frequency, recency, T }, discount),
});
