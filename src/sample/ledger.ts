import { monthCount, monthEnd } from "./calendar";
import { directPostings } from "./directPostings";
import { fixedCosts } from "./fixedCosts";
import type { Operations, Posting } from "./posting";

/**
 * The ledger of 24 months. All but the fixed costs follow from the other tables, to the cent: revenue, discounts,
 * returns and goods from the orders, marketing from the spend, service from the tickets' minutes.
 */
export function ledger(operations: Operations, seed: number): Posting[] {
  const direct = directPostings(operations);
  const fixed = fixedCosts(operations, seed);
  return Array.from({ length: monthCount }, (_, month) =>
    [...direct, ...fixed]
      .filter((posting) => posting.month === month && posting.amount !== 0)
      .map((posting): Posting => ({ ...posting, day: monthEnd(month) })),
  ).flat();
}
