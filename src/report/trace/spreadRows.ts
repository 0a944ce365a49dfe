import { sumAmounts } from "../../core";
import { ledgerItems } from "../data/ledgerItems";
import type { FactRows, TraceInputs } from "./factRows";
import { ledgerRows } from "./moneyRows";
import { profitPartOf } from "./profitPart";

type Allocated = NonNullable<TraceInputs["data"]["allocation"]>[number];

/**
 * Cost of a customer or of a segment: ledger rows booked to it in full, shared ones at the part that it bears of
 * their item. "" is what no customer, or no segment, bears.
 */
export function spreadRows(inputs: TraceInputs): FactRows | undefined {
  const rows = ledgerRows(inputs);
  const { data, facts, where } = inputs;
  const dimension = where.customer === undefined ? "segment" : "customer";
  const wanted = where[dimension];
  if (!rows || !facts.ledger || wanted === undefined) return undefined;
  const shares = new Map(data.allocation?.map((item) => [item.item, shareOf(inputs, item)]));
  const items = ledgerItems(facts.ledger, data.settings.costMap ?? {});
  const itemOf = (row: number) => items[facts.ledger!.category[row]!] ?? items.at(-1)!;
  const booked = rows.dimensions.customer!;
  const own = rows.dimensions[dimension]!;
  return {
    ...rows,
    amount: (row) => {
      if (booked(row) === "") return rows.amount(row) * (shares.get(itemOf(row)) ?? 0);
      return own(row) === wanted ? rows.amount(row) : NaN;
    },
    dimensions: {
      ...rows.dimensions,
      [dimension]: () => wanted,
      profitPart: (row) => profitPartOf(itemOf(row)) ?? "",
    },
  };
}

/** Part of an item's shared cost that the customer or segment bears. */
function shareOf({ data: { customers }, traits, where }: TraceInputs, { shared, unassigned }: Allocated): number {
  const pool = sumAmounts([...shared, unassigned]);
  if (pool === 0) return 0;
  const isNobodys = (where.customer ?? where.segment) === "";
  const own = customers.map(({ name }, index) => {
    const isIn = where.customer === undefined ? traits.segment(name) === where.segment : name === where.customer;
    return isIn ? shared[index]! : 0;
  });
  return sumAmounts([...own, isNobodys ? unassigned : 0]) / pool;
}

/** CAC of customers won in the period that their expected lifetime has reached; without a customer, what is deferred. */
export function amortisedRows(inputs: TraceInputs): FactRows | undefined {
  const rows = ledgerRows(inputs);
  const { data, facts, where } = inputs;
  if (!rows || !facts.ledger || !data.profits?.amortised) return undefined;
  const items = ledgerItems(facts.ledger, data.settings.costMap ?? {});
  const isWon = (row: number) => profitPartOf(items[facts.ledger!.category[row]!] ?? items.at(-1)!) === "acquisition";
  const isSpread = (row: number) => isWon(row) && !Number.isNaN(rows.amount(row));
  const amounts = Array.from({ length: rows.length }, (_, row) => (isSpread(row) ? rows.amount(row) : 0));
  const total = sumAmounts(amounts);
  const charge = data.profits.rows.find(({ name }) => name === where.customer)?.acquisition;
  const part = where.customer === "" ? 0 : (charge ?? data.profits.amortised.deferred);
  return {
    ...rows,
    amount: (row) => (isSpread(row) ? rows.amount(row) * (total === 0 ? 0 : part / total) : NaN),
    dimensions: { ...rows.dimensions, customer: () => where.customer ?? "", profitPart: () => "acquisition" },
  };
}
