import type { Spend } from "../../facts";
import { mainAmount, mainDate, named, numberOf, type FactShape } from "./factColumn";

export const spend: FactShape<Spend> = {
  channel: named("channels", "channel"),
  campaign: named("campaigns", "campaign"),
  date: mainDate,
  amount: mainAmount,
  impressions: numberOf("impressions"),
  clicks: numberOf("clicks"),
  leads: numberOf("leads"),
  mql: { ...numberOf("mql"), optional: ["mql"] },
  conversions: numberOf("conversions"),
};
