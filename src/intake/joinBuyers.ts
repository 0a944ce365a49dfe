import { UNASSIGNED, type Orders } from "./facts";
import type { OrderTable } from "./joinDoubts";
import { amountsByOrder, matchOf } from "./joinMatch";

/** Whether a table holds nothing but refunds and credit notes, which take from the orders of other tables. */
export const areCredits = ({ record }: Pick<OrderTable, "record">): boolean =>
  record.recognition.documents === "credit";

type Trait = Readonly<Record<"list", "customers" | "channels">> & Readonly<Record<"index", "customer" | "channel">>;
const traits: readonly Trait[] = [
  { list: "customers", index: "customer" },
  { list: "channels", index: "channel" },
];

/** What each order says of its customer or channel; undefined for orders that name several. */
function namesByOrder(tables: readonly Orders[], { list, index }: Trait): ReadonlyMap<string, string | undefined> {
  const names = new Map<string, string | undefined>();
  for (const table of tables) {
    table.order.forEach((order, row) => {
      const [id, name] = [table.orderIds[order], table[list][table[index][row]!]];
      if (id === undefined || name === undefined) return;
      names.set(id, names.has(id) && names.get(id) !== name ? undefined : name);
    });
  }
  return names;
}

/** One column of names by row, each name held once. */
function taken(table: Orders, trait: Trait, sales: readonly Orders[]): Partial<Orders> {
  if (table[trait.list].length > 0) return {};
  const names = namesByOrder(sales, trait);
  const places = new Map<string, number>();
  const column = table.order.map((order) => {
    const name = names.get(table.orderIds[order] ?? "");
    if (name === undefined) return UNASSIGNED;
    if (!places.has(name)) places.set(name, places.size);
    return places.get(name)!;
  });
  return places.size === 0 ? {} : { [trait.list]: [...places.keys()], [trait.index]: column };
}

/**
 * Refunds that name no customer with that of the order that they give back, and with its channel, by order number.
 * Those whose order no table has, or that several customers share, stay without.
 */
export function withBuyers(credits: OrderTable, sales: readonly OrderTable[]): OrderTable {
  const { table, record } = credits;
  const others = sales.filter((one) => one.table.customers.length > 0 && one.table.orderIds.length > 0);
  if (table.customers.length > 0 || table.orderIds.length === 0 || others.length === 0) return credits;
  const known = others.map((one) => one.table);
  const whole = traits.reduce<Orders>((all, trait) => ({ ...all, ...taken(table, trait, known) }), table);
  const names = others.map((one) => one.record.name).join(", ");
  const found = matchOf("buyers", table, amountsByOrder(known), names);
  const rowsUnassigned = whole.customer.filter((customer) => customer === UNASSIGNED).length;
  return { role: "orders", table: whole, record: { ...record, rowsUnassigned, found } };
}
