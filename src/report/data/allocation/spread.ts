import { fromMinor, toMinor } from "../../../core";
import { allocate } from "../../../core/metrics/allocate";
import { decimalsOf } from "../minorUnits";
import type { Parts, PoolDriver } from "./pool";

/** Weights by customer, those of 0 left out; the place behind the last customer stands for nobody's. */
export interface Weights {
  readonly driver: PoolDriver;
  readonly at: Int32Array;
  readonly of: Float64Array;
}

/** The weights above 0 of a column with a number a customer and, behind them, that of nobody. */
export function weightsOf(driver: PoolDriver, column: ArrayLike<number>): Weights {
  const at = Int32Array.from({ length: column.length }, (_, index) => index).filter((index) => column[index]! > 0);
  return { driver, at, of: Float64Array.from(at, (index) => column[index]!) };
}

/** Parts of an amount in ten-thousandths that add up to it exactly; all of it is nobody's without weights. */
export function spread(minor: number, { at, of }: Weights, customers: number, decimals = decimalsOf(minor)): Parts {
  if (at.length === 0) return { at: new Int32Array(), amounts: new Float64Array(), unassigned: fromMinor(minor) };
  const parts = allocate(fromMinor(minor), of, decimals);
  const nobodys = at.indexOf(customers);
  const known = nobodys < 0 ? at.length : nobodys;
  return {
    ...{ at: at.subarray(0, known), amounts: parts.subarray(0, known) },
    unassigned: nobodys < 0 ? 0 : parts[nobodys]!,
  };
}

/** Amounts in ten-thousandths as they are, a number a customer and, behind them, that of nobody. */
export function asTheyAre(column: Float64Array): Parts {
  const last = column.length - 1;
  const at = Int32Array.from({ length: last }, (_, index) => index).filter((index) => column[index] !== 0);
  return {
    at,
    amounts: Float64Array.from(at, (index) => fromMinor(column[index]!)),
    unassigned: fromMinor(column[last]!),
  };
}

/** What all parts come to, in ten-thousandths. */
export function minorOf({ amounts, unassigned }: Parts): number {
  return amounts.reduce((sum, amount) => sum + toMinor(amount), toMinor(unassigned));
}
