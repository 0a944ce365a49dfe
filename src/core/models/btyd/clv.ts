import { requireDomain, requireShare } from "../../require";
import type { CustomerHistory } from "../customerHistory";
import { expectedSpend, type GammaGammaParams } from "../gammaGamma/expectedSpend";
import type { BtydModel } from "./model";

/** How many of a unit are a month: the mean month of the calendar has 365.2425 / 12 = 30.436875 days. */
export const unitsPerMonth = { day: 30.436875, week: 4.348125, month: 1, quarter: 1 / 3, year: 1 / 12 } as const;

export type HistoryUnit = keyof typeof unitsPerMonth;

/** A hundred years: beyond, nothing counts that could be foreseen. */
const mostMonths = 1200;

export interface ClvTerms {
  /** Mean value of the repeat purchases so far. */
  readonly monetaryValue: number;
  /** Share of the revenue that remains. */
  readonly marginRate: number;
  /** Per month. */
  readonly discount: number;
  /** Months that are counted, a whole number. */
  readonly months: number;
  /** Unit of the customer's recency and T, and so of the model. */
  readonly unit: HistoryUnit;
}

/**
 * Value of the purchases that a known customer is expected to make within the next months, each month's discounted
 * from its end.
 *
 * @returns money; with a discount of 0 exactly expected purchases x expected spend x margin rate
 * @throws CoreError "out-of-domain", "not-a-share", "no-result"
 * @see Fader, Hardie & Lee (2005), RFM and CLV; Fader & Hardie (2013) for the spend
 */
export function btydClv(model: BtydModel, spend: GammaGammaParams, customer: CustomerHistory, terms: ClvTerms): number {
  const { monetaryValue, marginRate, discount, months, unit } = terms;
  requireShare("marginRate", marginRate);
  requireDomain(discount > -1, "discount", discount, "> -1");
  requireDomain(Number.isInteger(months) && months >= 0 && months <= mostMonths, "horizon", months, `0…${mostMonths}`);
  const perPurchase = expectedSpend(spend, customer.frequency, monetaryValue) * marginRate;
  const step = unitsPerMonth[unit];
  // Σ (E[Y(k)] − E[Y(k − 1)]) v^k, summed by parts: no differences of nearly equal numbers, and exact at v = 1
  const v = 1 / (1 + discount);
  const expected = (month: number) => model.conditionalExpectedPurchases(customer, month * step);
  let worth = months === 0 ? 0 : expected(months) * v ** months;
  if (discount !== 0) for (let k = 1; k < months; k++) worth += expected(k) * v ** k * (1 - v);
  return perPurchase * worth;
}
