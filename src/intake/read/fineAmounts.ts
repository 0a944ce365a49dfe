import { fromMinor, toMinor } from "../../core";
import { beyond } from "./beyond";
import type { RowSink } from "./sinks/factSink";

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
