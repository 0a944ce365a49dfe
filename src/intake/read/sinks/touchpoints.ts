import type { Touchpoints } from "../../facts";
import { mainMoment, named, type FactShape } from "./factColumn";

/** With the time: of two contacts on one day, one was the first. */
export const touchpoints: FactShape<Touchpoints> = {
  customer: named("customers", "customer"),
  channel: named("channels", "channel"),
  date: mainMoment,
};
