import type { Facts, OrderHeads, OrderLines } from "../../facts";
import type { TableRole } from "../../source";
import { activities } from "./activities";
import { budget } from "./budget";
import { customers } from "./customers";
import type { FactShape } from "./factColumn";
import { initiatives } from "./initiatives";
import { ledger } from "./ledger";
import { orderHeads } from "./orderHeads";
import { orderLines } from "./orderLines";
import { orders } from "./orders";
import { spend } from "./spend";
import { subscriptions } from "./subscriptions";
import { surveys } from "./surveys";
import { tickets } from "./tickets";
import { touchpoints } from "./touchpoints";

/** The table of facts that each role becomes. */
export type FactTable<Role extends TableRole> = Role extends keyof Facts
  ? NonNullable<Facts[Role]>
  : Role extends "orderHeads"
    ? OrderHeads
    : OrderLines;

/** How the facts of each role are filled. */
export const factShapes: { readonly [Role in TableRole]: FactShape<FactTable<Role>> } = {
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
  payments: orderLines,
};
