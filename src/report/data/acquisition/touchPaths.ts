import type { Touchpoints } from "../../../intake/facts";

/** Touches in the order of their dates, by the index of their channel. */
export interface TouchPaths {
  /** By the customers of the orders: those up to the day of the first order. */
  readonly won: readonly (readonly number[])[];
  /** Of people who never ordered. */
  readonly lost: readonly (readonly number[])[];
}

/** Touches of one moment stay in the order of the source; those without a date or channel are none. */
export function touchPaths(touches: Touchpoints, buyers: readonly string[], first: Float64Array): TouchPaths {
  const places = new Map(buyers.map((name, index) => [name, index]));
  const won = buyers.map((): number[] => []);
  const lost = new Map<number, number[]>();
  const rows = Array.from(touches.date, (_, row) => row).filter((row) => touches.date[row]! >= 0);
  rows.sort((a, b) => touches.date[a]! - touches.date[b]! || a - b);
  for (const row of rows) {
    const [person, channel] = [touches.customer[row]!, touches.channel[row]!];
    if (person < 0 || channel < 0) continue;
    const buyer = places.get(touches.customers[person]!) ?? -1;
    const day = first[buyer];
    if (day === undefined || Number.isNaN(day)) {
      lost.set(person, [...(lost.get(person) ?? []), channel]);
    } else if (Math.floor(touches.date[row]!) <= day) won[buyer]!.push(channel);
  }
  return { won, lost: [...lost.values()] };
}
