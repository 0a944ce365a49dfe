import { UNASSIGNED, type CustomerList, type Orders } from "./facts";

type Trait = "segment" | "region";

/** The last order of each customer that has the trait, by customer; and who had several. */
function lastRows(orders: Orders, trait: Trait): { rows: Map<number, number>; conflicts: number } {
  const rows = new Map<number, number>();
  const changed = new Set<number>();
  const index = orders[trait];
  index?.forEach((value, row) => {
    const customer = orders.customer[row]!;
    if (value === UNASSIGNED || customer === UNASSIGNED) return;
    const last = rows.get(customer);
    if (last !== undefined && index[last] !== value) changed.add(customer);
    if (last === undefined || orders.date[row]! >= orders.date[last]!) rows.set(customer, row);
  });
  return { rows, conflicts: changed.size };
}

/** Customers whose orders name several segments, or several regions: the last one counts. */
export const traitConflicts = (orders: Orders, trait: Trait): number => lastRows(orders, trait).conflicts;

/** A list of customers by what their orders say of them, the last order first; undefined where they say nothing. */
export function customersOfOrders(orders: Orders | undefined): CustomerList | undefined {
  if (orders === undefined || (orders.segment === undefined && orders.region === undefined)) return undefined;
  const [segments, regions] = [lastRows(orders, "segment").rows, lastRows(orders, "region").rows];
  const known = [...new Set([...segments.keys(), ...regions.keys()])].sort((a, b) => a - b);
  if (known.length === 0) return undefined;
  const of = (rows: ReadonlyMap<number, number>, index: Int32Array | undefined) =>
    Int32Array.from(known, (customer) => index?.[rows.get(customer) ?? -1] ?? UNASSIGNED);
  return {
    ...{ customers: orders.customers, customer: Int32Array.from(known), name: known.map(() => "") },
    ...{ segments: orders.segments ?? [], segment: of(segments, orders.segment) },
    ...{ regions: orders.regions ?? [], region: of(regions, orders.region) },
    ...{ channels: [], channel: new Int32Array(known.length).fill(UNASSIGNED) },
    date: new Float64Array(known.length).fill(NaN),
  };
}
