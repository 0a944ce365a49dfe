import type { Ledger } from "../../facts";
import { mainAmount, mainDate, named, type FactShape } from "./factColumn";

export const ledger: FactShape<Ledger> = {
  category: named("categories", "category"),
  customer: named("customers", "customer"),
  channel: named("channels", "channel"),
  date: mainDate,
  amount: mainAmount,
  activity: { ...named("activities", "activity"), optional: true },
  attribute: { ...named("attributes", "costAttribute"), optional: true },
};
