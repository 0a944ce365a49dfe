import { CoreError } from "../../errors";
import { requireDomain } from "../../require";

/** Parameters of the gamma-gamma model: a purchase is gamma(p, ν), ν differs between customers as gamma(q, gamma). */
export interface GammaGammaParams {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

/**
 * Expected value of a future purchase of a customer: the mean of the customer's own and of all purchases, weighted by
 * how many there were.
 *
 * @param frequency repeat purchases; 0 gives the mean of the population
 * @param monetaryValue mean of these purchases, in the currency of gamma; ignored at frequency 0
 * @returns money per purchase
 * @throws CoreError "out-of-domain"; "no-result" where the mean does not exist (p · frequency + q <= 1)
 * @see Fader & Hardie (2013), equation 5
 * @example expectedSpend({ p: 6.25, q: 3.74, gamma: 15.44 }, 2, 22.35) // 24.6637
 */
export function expectedSpend({ p, q, gamma }: GammaGammaParams, frequency: number, monetaryValue: number): number {
  for (const [name, value] of Object.entries({ p, q, gamma })) requireDomain(value > 0, name, value, "> 0");
  requireDomain(frequency >= 0, "frequency", frequency, ">= 0");
  if (frequency > 0) requireDomain(monetaryValue >= 0, "monetaryValue", monetaryValue, ">= 0");
  const own = frequency === 0 ? 0 : frequency * monetaryValue;
  const weight = p * frequency + q - 1;
  if (weight <= 0) throw new CoreError("no-result");
  return (p * (gamma + own)) / weight;
}
