import { endedRows } from "../data/lifecycle/churnReasons";
import { termsOf } from "../data/lifecycle/terms";
import { originOf } from "./originOf";
import { named, type FactRows, type TraceInputs } from "./factRows";

/** Subscriptions that ended in the period, or customers who left in it, with the reason that their row gives. */
export function reasonRows({ facts, data }: TraceInputs): FactRows | undefined {
  const terms = facts.subscriptions && termsOf(facts.subscriptions, data.asOf);
  const found = endedRows({ ...data, facts, terms });
  return (
    found && {
      length: found.rows.length,
      amount: () => 1,
      dimensions: {
        customer: (row) => named(found.table.customers, found.table.customer)(found.rows[row]!),
        reason: (row) => named(found.table.reasons, found.table.reason)(found.rows[row]!),
      },
      origin: originOf(found.table.origin, [...found.rows]),
    }
  );
}
