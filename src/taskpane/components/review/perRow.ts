import type { Exclusion, StatedTotal } from "../../../intake/source";
import { isSameAmount } from "../../../intake/values/sameAmount";

/** A table of months states a total for each: those of a row that agree are said as one, the others singly. */
export function statedByRow(totals: readonly StatedTotal[]): StatedTotal[] {
  const agrees = ({ stated, sum }: StatedTotal) => isSameAmount(stated, sum);
  const together = new Map<number, StatedTotal>();
  for (const total of totals.filter(agrees)) {
    const { stated, sum } = together.get(total.row) ?? { stated: 0, sum: 0 };
    together.set(total.row, { ...total, stated: stated + total.stated, sum: sum + total.sum });
  }
  return [...together.values(), ...totals.filter((total) => !agrees(total))];
}

/** A row of months that was left out was left out once for each. */
export function onePerCell(examples: Exclusion["examples"]): Exclusion["examples"] {
  const cells = new Map(examples.map((example) => [`${example.row} ${example.column} ${example.value}`, example]));
  return [...cells.values()];
}
