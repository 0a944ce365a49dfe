import { IntakeError } from "./errors";
import type { Facts, Orders } from "./facts";
import { joinFacts, type Part } from "./joinFacts";
import type { ReadTable } from "./read/rowReader";
import { customersOfOrders } from "./joinTraits";
import { withPersons } from "./joinPersons";
import { factShapes, type FactTable } from "./read/sinks";
import { tableRoles } from "./recognise";
import type { TableRole } from "./source";

const noOrders: Orders = {
  ...{ customers: [], channels: [], orderIds: [] },
  ...{ customer: new Int32Array(), channel: new Int32Array(), order: new Int32Array() },
  ...{ date: new Float64Array(), amount: new Float64Array() },
};

/** Roles that `joinOrders` made orders of; what it left is not counted. */
type ReportRole = TableRole & keyof Facts;
const isReported = (role: TableRole): role is ReportRole => !["orderHeads", "orderLines", "payments"].includes(role);

function joined<Role extends ReportRole>(role: Role, tables: readonly ReadTable[]): FactTable<Role> | undefined {
  const parts = tables.flatMap((read, source): Part<FactTable<Role>>[] =>
    read.role === role ? [{ table: read.table as FactTable<Role>, source }] : [],
  );
  return parts.length === 0 ? undefined : joinFacts(factShapes[role], parts);
}

/**
 * The facts of all tables together: tables of one role are appended, one below the other. Rows know their source by
 * its place among the tables, which is that of its record. What orders say of their customers stands in for a list of
 * them; ids that a list calls one person are one.
 *
 * @throws IntakeError "no-orders" if there are neither orders nor subscriptions
 */
export function joinTables(tables: readonly ReadTable[]): Facts {
  const roles = tableRoles.filter(isReported).map((role) => [role, joined(role, tables)] as const);
  const facts: Partial<Facts> = Object.fromEntries(roles.filter(([, table]) => table !== undefined));
  if (facts.orders === undefined && facts.subscriptions === undefined) throw new IntakeError("no-orders");
  const customers = facts.customers ?? customersOfOrders(facts.orders);
  return withPersons({ ...facts, orders: facts.orders ?? noOrders, ...(customers && { customers }) });
}
