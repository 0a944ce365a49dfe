import { fromMinor, toMinor } from "../../core";
import { beyond } from "./beyond";

/** A sum of amounts in whole ten-thousandths, as reports add them up: no drift, whatever the order. */
export interface ExactSum {
  add(amount: number): void;
  total(): number;
}

export function exactSum(): ExactSum {
  let minor = 0;
  let rest = 0;
  return {
    add(amount) {
      minor += toMinor(amount);
      rest += beyond(amount);
    },
    total: () => fromMinor(minor + Math.round(rest)),
  };
}
