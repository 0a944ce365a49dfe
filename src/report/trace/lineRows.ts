import { fromMinor, toMinor } from "../../core";
import { orderGoods } from "../data/allocation/orderGoods";
import type { FactRows, TraceInputs } from "./factRows";
import { orderRows } from "./moneyRows";

/**
 * Order lines with what their goods cost, where the ledger's goods go by them; undefined where they do not. Of a
 * customer to whom the ledger books goods itself, the lines count for what they come to beyond that.
 */
export function lineRows(inputs: TraceInputs): FactRows | undefined {
  const { facts, data } = inputs;
  const { cost } = facts.orders;
  const pool = data.allocation?.flatMap(({ pools }) => pools).find(({ kind }) => kind === "lines");
  if (!cost || !pool) return undefined;
  const rows = orderRows(inputs);
  const { cost: stated } = orderGoods(facts, data.customers, data.period)!;
  const places = new Map(data.customers.map(({ name }, index) => [name, index]));
  const borne = new Map(Array.from(pool.parts.at, (customer, index) => [customer, pool.parts.amounts[index]!]));
  const part = (customer: string) => {
    const place = places.get(customer);
    if (place === undefined) return 1;
    const own = toMinor(borne.get(place) ?? 0);
    return own === stated[place] ? 1 : own / stated[place]!;
  };
  return {
    ...rows,
    amount: (row) => {
      if (Number.isNaN(rows.amount(row)) || Number.isNaN(cost[row]!)) return NaN;
      return fromMinor(toMinor(cost[row]!)) * part(rows.dimensions.customer!(row));
    },
    dimensions: { ...rows.dimensions, profitPart: () => "goods", costItem: () => "costOfGoods" },
  };
}
