import { isBooked, named, type FactRows, type TraceInputs } from "./factRows";
import { originOf } from "./originOf";

type Customer = TraceInputs["data"]["customers"][number];

/** Alive on the day before the period. */
export function wasAlive({ first, stageAtStart }: Customer, { period, model }: TraceInputs["data"]): boolean {
  return first !== null && first < period.start && stageAtStart !== model.churn;
}

/** Alive on the day before the period, and as of the date. */
export function wasKept(customer: Customer, data: TraceInputs["data"]): boolean {
  return wasAlive(customer, data) && customer.stage !== data.model.churn;
}

/** A row a category of the ledger and customer whom it names, the first in the ledger. */
export function programmeRows(
  inputs: TraceInputs,
  counts: (customer: Customer, data: TraceInputs["data"]) => boolean = () => true,
): FactRows | undefined {
  const { facts, data } = inputs;
  const { ledger } = facts;
  if (!ledger) return undefined;
  const [customer, category] = [named(ledger.customers, ledger.customer), named(ledger.categories, ledger.category)];
  const first = new Map<string, number>();
  for (let row = 0; row < ledger.amount.length; row++) {
    const key = JSON.stringify([category(row), customer(row)]);
    if (customer(row) !== "" && isBooked(inputs, ledger.date[row]!) && !first.has(key)) first.set(key, row);
  }
  const rows = [...first.values()];
  const of = new Map(data.customers.map((one) => [one.name, one]));
  return {
    length: rows.length,
    amount: (index) => (counts(of.get(customer(rows[index]!))!, data) ? 1 : NaN),
    dimensions: {
      customer: (index) => customer(rows[index]!),
      ledgerCategory: (index) => category(rows[index]!),
    },
    origin: originOf(ledger.origin, rows),
  };
}
