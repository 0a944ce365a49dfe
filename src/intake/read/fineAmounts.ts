import { fromMinor, toMinor } from "../../core";
import type { RowSink } from "./sinks/factSink";

/** What calculations with floats are off by, as a share. */
const noise = 2 ** -48;

/** What an amount has beyond its ten-thousandths, in these: 0.123 for 0.0000123; 0 for most amounts, and for noise. */
export function beyond(amount: number): number {
  const rest = amount * toMinor(1) - toMinor(amount);
  return Math.abs(rest) <= Math.abs(amount) * toMinor(1) * noise ? 0 : rest;
}

/** An amount as it was calculated, without the noise of it: 15.3 for 15.299999999999999. */
export const withoutNoise = (amount: number): number => (beyond(amount) === 0 ? fromMinor(toMinor(amount)) : amount);

/**
 * Rounds amounts to the ten-thousandths that reports add up, so that sums stay right: what is rounded off one amount
 * goes to the next one that has more decimals. A cloud bill of many small amounts would come to nothing otherwise.
 */
function carried(): (amount: number) => number {
  let rest = 0;
  return (amount) => {
    const own = beyond(amount);
    if (own === 0 || Number.isNaN(own)) return amount;
    const fine = own + rest;
    const whole = Math.round(fine);
    rest = fine - whole;
    return fromMinor(toMinor(amount) + whole);
  };
}

/** A sink whose amounts are rounded so that their sum is that of the source. */
export function roundingSink<Table>(sink: RowSink<Table>): RowSink<Table> {
  const round = carried();
  return {
    ...sink,
    push(understood) {
      const amount = round(understood.amount);
      sink.push(Object.is(amount, understood.amount) ? understood : { ...understood, amount });
    },
  };
}
