import type { Exclusion, ExclusionReason, RawCell } from "../source";
import { exactSum, type ExactSum } from "./exactSum";

const examplesKept = 5;

interface Tally {
  count: number;
  readonly amount: ExactSum;
  readonly examples: { readonly row: number; readonly column: string; readonly value: RawCell }[];
}

/** Keeps account of the rows that were left out. */
export interface Exclusions {
  add(reason: ExclusionReason, where: { row: number; column: string; value: RawCell }, amount: number): void;
  list(): readonly Exclusion[];
}

export function exclusions(): Exclusions {
  const byReason = new Map<ExclusionReason, Tally>();
  return {
    add(reason, where, amount) {
      const tally = byReason.get(reason) ?? { count: 0, amount: exactSum(), examples: [] };
      byReason.set(reason, tally);
      tally.count++;
      tally.amount.add(amount);
      if (tally.examples.length < examplesKept) tally.examples.push(where);
    },
    list: () =>
      [...byReason].map(([reason, { count, amount, examples }]) => ({
        reason,
        count,
        amount: amount.total(),
        examples,
      })),
  };
}
