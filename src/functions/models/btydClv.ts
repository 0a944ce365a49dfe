import { btydClv, unitsPerMonth, type HistoryUnit } from "../../core/models/btyd/clv";
import { defineFunction } from "../define";
import { exampleFits } from "./exampleFits";
import { spendFitBesideParameter, timedFitParameter } from "./fitParameters";
import { historyParameters } from "./histories";

export const BTYD_CLV = defineFunction({
  id: "BTYD.CLV",
  category: "models",
  description:
    "Value of the purchases that a known customer is expected to make in the next months, discounted monthly.",
  parameters: [
    timedFitParameter,
    spendFitBesideParameter,
    ...historyParameters,
    {
      name: "monetaryValue",
      kind: "money",
      blankCounts: true,
      unit: "money per purchase",
      description: "Mean value of the repeat purchases; blank without repeat purchases.",
    },
    { name: "marginRate", kind: "share", unit: "share of revenue", description: "Share of the revenue that remains." },
    { name: "discount", kind: "rate", unit: "per month", description: "Discount rate per month." },
    { name: "horizon", kind: "whole", unit: "months", description: "Months that are counted, up to 1,200." },
    {
      name: "unit",
      kind: "enum",
      words: Object.keys(unitsPerMonth) as HistoryUnit[],
      description: "Unit of recency and T, in which the fit was made.",
    },
  ],
  result: { shape: "each", unit: "money" },
  formula: "expected spend x marginRate x the sum over months k of (E[Y(k)] - E[Y(k - 1)]) / (1 + discount)^k",
  errors: [{ code: "#NUM!", when: "the spend has no mean: p x frequency + q <= 1" }],
  examples: [
    {
      args: [exampleFits.cdnow, exampleFits.spend, 2, 30.43, 38.86, 22.35, 1, 0.01, 12, "week"],
      gives: 36.299926,
      within: 5e-7,
    },
  ],
  source: "Fader, Hardie & Lee (2005), RFM and CLV; Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value.",
  notes: [
    "A month is the mean month of the calendar: 365.2425 / 12 = 30.436875 days, 4.348125 weeks.",
    "With a discount of 0 it is BTYD.EXPECTED x SPEND.EXPECTED x marginRate.",
  ],
  compute: ({ fit, spendFit, frequency, recency, T, monetaryValue, horizon, ...terms }) => {
    if (frequency > 0 && monetaryValue === undefined) return "";
    const worth = { ...terms, monetaryValue: monetaryValue ?? 0, months: horizon };
    return btydClv(fit, spendFit, { frequency, recency, T }, worth);
  },
});
