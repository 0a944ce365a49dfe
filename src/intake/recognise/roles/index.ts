import type { Field, TableRole } from "../../source";
import { activities } from "./activities";
import { budget } from "./budget";
import { customers } from "./customers";
import type { FieldKind, RoleDefinition } from "./definition";
import { initiatives } from "./initiatives";
import { ledger } from "./ledger";
import { orderHeads } from "./orderHeads";
import { orderLines } from "./orderLines";
import { orders } from "./orders";
import { payments } from "./payments";
import { spend } from "./spend";
import { subscriptions } from "./subscriptions";
import { surveys } from "./surveys";
import { tickets } from "./tickets";
import { touchpoints } from "./touchpoints";

/** Every role that a table can have, with what it is made of. */
export const roleDefinitions: Readonly<Record<TableRole, RoleDefinition>> = {
  orders,
  ledger,
  customers,
  subscriptions,
  spend,
  touchpoints,
  tickets,
  surveys,
  budget,
  activities,
  initiatives,
  orderHeads,
  orderLines,
  payments,
};

/** In the order in which they are shown, and in which two that would do equally come first. */
export const tableRoles = Object.keys(roleDefinitions) as TableRole[];

/** What the columns of a role can hold. */
export const fieldsOfRole = (role: TableRole) => Object.keys(roleDefinitions[role].fields) as Field[];

/** Every field by the name that a person gives it. */
export const fieldNames: readonly Field[] = [...new Set(tableRoles.flatMap(fieldsOfRole))];

/** What the values of a field are; text for one that the role does not have. */
export const kindOf = (role: TableRole, field: Field): FieldKind => roleDefinitions[role].fields[field]?.kind ?? "text";

/** Fields that a table of this role cannot do without and that are not among those found. */
export function missingFields(role: TableRole, fields: Iterable<Field>): Field[] {
  const found = new Set(fields);
  const lacking = (option: readonly Field[]) => option.filter((field) => !found.has(field));
  return roleDefinitions[role].needs.flatMap((options) => {
    // the option that lacks least; of two, the one that is begun
    const [best = []] = [...options].sort((a, b) => lacking(a).length - lacking(b).length || b.length - a.length);
    return lacking(best);
  });
}

const money: ReadonlySet<Field> = new Set<Field>([
  "amount",
  "unitPrice",
  "cost",
  "discount",
  "tax",
  "refund",
  "profit",
  "billed",
]);
const durations: ReadonlySet<Field> = new Set<Field>(["minutes", "firstReply", "resolve"]);

/** Costs, where they are not counts: a unit in their own title counts, one above the table does not. */
const results: ReadonlySet<Field> = new Set<Field>(["before", "after", "controlBefore", "controlAfter"]);
const scalable = [money, durations, results];

/** Whether a field is an amount of money. */
export const isMoney = (field: Field) => money.has(field);

/** Whether what is said of a column, such as 万元 or hours, can be said of this field: pieces and scores have no unit. */
export const hasUnit = (field: Field | undefined) =>
  field !== undefined && scalable.some((fields) => fields.has(field));
