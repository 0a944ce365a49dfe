import { requireDomain } from "../require";

/** When the payments of a period fall: at its end, in its middle, at its start. */
export type Timing = "end" | "mid" | "start";

/** Periods by which a payment comes earlier than the end of its period. */
export const lead: Readonly<Record<Timing, number>> = { end: 0, mid: 0.5, start: 1 };

/**
 * Present value of 1 paid at the end of each of n periods: (1 - (1 + d)^-n) / d, and n at d = 0.
 *
 * @param periods n, may be a fraction
 * @param discount d per period, above -1
 * @throws CoreError "out-of-domain"
 * @example annuity(5, 0.1) // 3.790787
 */
export function annuity(periods: number, discount: number): number {
  requireDomain(discount > -1, "discount", discount, "> -1");
  requireDomain(periods >= 0, "periods", periods, ">= 0");
  // expm1 and log1p keep their digits where d is nearly 0
  return discount === 0 ? periods : -Math.expm1(-periods * Math.log1p(discount)) / discount;
}

/**
 * Present value of a stream of payments.
 *
 * @param payments money per period; the first falls at t = 1 (end), 1/2 (mid) or 0 (start)
 * @param discount per period, above -1
 * @throws CoreError "out-of-domain"
 */
export function presentValue(payments: ArrayLike<number>, discount: number, timing: Timing = "end"): number {
  requireDomain(discount > -1, "discount", discount, "> -1");
  let value = 0;
  for (let t = payments.length - 1; t >= 0; t--) value = (value + payments[t]!) / (1 + discount);
  return lead[timing] === 0 ? value : value * (1 + discount) ** lead[timing];
}
