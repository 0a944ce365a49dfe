import type { CustomerList } from "../../facts";
import { mainDate, named, text, type FactShape } from "./factColumn";

export const customers: FactShape<CustomerList> = {
  customer: named("customers", "customer"),
  name: text("customerName"),
  segment: named("segments", "segment"),
  channel: named("channels", "channel"),
  region: named("regions", "region"),
  date: mainDate,
  reason: { ...named("reasons", "reason"), optional: true },
  person: { ...named("persons", "person"), optional: true },
};
