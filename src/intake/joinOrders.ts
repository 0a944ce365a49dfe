import { IntakeError } from "./errors";
import type { OrderLines } from "./facts";
import { requireSales, settles, type OrderTable } from "./joinDoubts";
import { areCredits, withBuyers } from "./joinBuyers";
import { headIndex, type HeadTable } from "./joinHeads";
import { linesAsOrders, type LineOptions } from "./joinLines";
import { amountsByOrder, matchOf } from "./joinMatch";
import type { ReadTable } from "./read/rowReader";
import { roleDefinitions } from "./recognise/roles";
import type { OrderMatch } from "./source";

type Of<Role extends ReadTable["role"]> = Extract<ReadTable, { role: Role }>;
/** Tables with amounts by order number. */
type LineTable = Of<"orderLines" | "payments" | "orders">;

/** Who takes which part, by the place of the table among all. */
interface Parts {
  readonly heads: readonly HeadTable[];
  readonly lines: readonly LineTable[];
  readonly payments: readonly LineTable[];
}

/** Fewer orders in common are numbers that happen to be equal. */
const leastShare = 0.5;

const is =
  <Role extends ReadTable["role"]>(...roles: readonly Role[]) =>
  (table: ReadTable): table is Of<Role> =>
    roles.some((role) => role === table.role);

/** Whether most orders of the first table are among those of the others. */
function areAmong(
  { orderIds }: Pick<OrderLines, "orderIds">,
  others: readonly Pick<OrderLines, "orderIds">[],
): boolean {
  const known = new Set(others.flatMap((other) => other.orderIds));
  const shared = orderIds.filter((id) => known.has(id)).length;
  return shared > 0 && shared >= leastShare * Math.min(orderIds.length, known.size);
}

const tableOf = ({ table }: HeadTable | LineTable): Pick<OrderLines, "orderIds"> => table;

/**
 * Dated amounts that name no customer are lines or payments, where heads know their orders. Orders with amounts of
 * their own are heads, where their lines are there.
 */
function partsOf(tables: readonly ReadTable[]): Parts {
  const plain = tables.filter(is("orderHeads"));
  const bare = tables
    .filter(is("orders"))
    .filter((one) => one.table.customers.length === 0 && !areCredits(one) && areAmong(one.table, plain.map(tableOf)));
  const settled = settledAmong(tables.filter(is("orders")).filter((one) => !bare.includes(one)));
  const isPayment = ({ record }: LineTable) => roleDefinitions.payments.named.test(record.name);
  const lines = [...tables.filter(is("orderLines")), ...bare.filter((one) => !isPayment(one))];
  const whole = tables
    .filter(is("orders"))
    .filter((one) => ![...bare, ...settled].includes(one) && !areCredits(one))
    .filter((one) => areAmong(one.table, lines.map(tableOf)));
  return {
    heads: [...plain, ...whole],
    lines,
    payments: [...tables.filter(is("payments")), ...bare.filter(isPayment), ...settled],
  };
}

/** Receipts and open items of invoices that other tables have, and what the user says are no sales. */
function settledAmong(tables: readonly OrderTable[]): OrderTable[] {
  const sales = tables.filter((one) => !settles(one));
  const others = sales.map(({ table }) => table);
  return tables.filter((one) => {
    if (one.record.counts !== undefined) return one.record.counts === "no-sales";
    return settles(one) && areAmong(one.table, others);
  });
}

/** @throws IntakeError where orders are all that there is to report on, and a part of them is missing */
function requireParts(tables: readonly ReadTable[], { heads, lines, payments }: Parts): void {
  const whole = tables.filter(is("orders", "subscriptions")).filter((one) => !lines.some((line) => line === one));
  if (whole.length > 0 || heads.length + lines.length + payments.length === 0) return;
  const names = (parts: readonly ReadTable[]) => parts.map(({ record }) => record.name).join(", ");
  if (heads.length === 0) throw new IntakeError("no-order-heads", { name: names([...lines, ...payments]) });
  if (lines.length + payments.length === 0) throw new IntakeError("no-order-amounts", { name: names(heads) });
}

const names = (tables: readonly ReadTable[]) => tables.map(({ record }) => record.name).join(", ");

/**
 * Joins orders that were exported in parts: lines get date, customer and channel of their order by its number, and
 * become orders. Where there are no lines, payments count instead; nothing counts twice. Tables keep their places.
 *
 * @throws IntakeError "no-order-heads", "no-order-amounts" where a part is missing and nothing else could be reported;
 * "maybe-no-sales" where only the user knows whether a table is one of sales
 */
export function joinOrders(tables: readonly ReadTable[], options: LineOptions = {}): readonly ReadTable[] {
  const parts = partsOf(tables);
  requireParts(tables, parts);
  const sales = tables.filter(is("orders")).filter((one) => !parts.payments.includes(one));
  requireSales(sales.filter((one) => !parts.heads.includes(one) && !parts.lines.includes(one)));
  const hasWhole = sales.length > 0;
  const counted = parts.lines.length > 0 ? parts.lines : hasWhole ? [] : parts.payments;
  const index = headIndex(parts.heads);
  const joined = new Map<ReadTable, ReadTable>();
  for (const one of counted) {
    const { table, record } = linesAsOrders(one.table, one.record, index, options);
    const kind = parts.lines.length > 0 ? "lines" : "payments";
    const found = matchOf(kind, one.table, amountsByOrder([index.heads]), names(parts.heads));
    joined.set(one, { role: "orders", table, record: { ...record, role: "orders", found } });
  }
  const kept = [...joined.values()].filter(is("orders")).map(({ table }) => table);
  const besides = counted.length > 0 ? counted : sales;
  const among = amountsByOrder(
    besides.map(({ table }) => table),
    counted.length > 0 ? kept : besides.map(({ table }) => table),
  );
  const beside = (kind: OrderMatch["kind"], one: HeadTable | LineTable) =>
    matchOf(kind, one.table, among, names(besides));
  for (const one of parts.heads) {
    joined.set(one, asHead(one, beside("heads", one)));
  }
  for (const one of parts.payments.filter((payment) => !counted.includes(payment))) {
    joined.set(one, {
      role: "payments",
      table: one.table,
      record: { ...one.record, role: "payments", found: beside("beside", one) },
    });
  }
  return withCreditsOf(tables.map((table) => joined.get(table) ?? table));
}

/** Refunds with the customers of their orders. */
function withCreditsOf(tables: readonly ReadTable[]): readonly ReadTable[] {
  const orders = tables.filter(is("orders"));
  const sales = orders.filter((one) => !areCredits(one));
  return tables.map((one) => (one.role === "orders" && areCredits(one) ? withBuyers(one, sales) : one));
}

function asHead({ table, record }: HeadTable, found: OrderMatch): ReadTable {
  const mark = "mark" in table ? table.mark : new Int8Array(table.order.length);
  return { role: "orderHeads", table: { ...table, mark }, record: { ...record, role: "orderHeads", found } };
}
