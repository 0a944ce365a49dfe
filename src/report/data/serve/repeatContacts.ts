import type { Tickets } from "../../../intake/facts";

/** 1 for each ticket that follows one of the same customer within some days; tickets without a customer repeat none. */
export function isRepeat({ customer, date }: Tickets, days: number): Uint8Array {
  const known = Array.from(customer, (_, row) => row).filter((row) => customer[row]! >= 0 && date[row]! >= 0);
  known.sort((a, b) => customer[a]! - customer[b]! || date[a]! - date[b]! || a - b);
  const repeats = new Uint8Array(customer.length);
  known.forEach((row, place) => {
    const before = known[place - 1];
    if (before === undefined || customer[before] !== customer[row]) return;
    if (date[row]! - date[before]! <= days) repeats[row] = 1;
  });
  return repeats;
}
