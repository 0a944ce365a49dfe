import type { Chance } from "./chance";
import { monthIndex } from "./calendar";
import { priceRise } from "./company";
import type { Person } from "./people";
import { anger } from "./tickets";

const leavingReasons = ["price", "delivery", "taste", "tooMuch", "otherShop", "closed"] as const;

export type LeavingReason = (typeof leavingReasons)[number];

/** How often each reason is given: those of the deal sites came for the price, offices and cafés close. */
function weightsFor({ channel, segment, left }: Person): Readonly<Record<LeavingReason, number>> {
  const month = monthIndex(left);
  const dear = month === priceRise.month ? 0.4 : 0;
  return {
    price: (channel.key === "deals" ? 0.5 : 0.26) + dear,
    delivery: 0.09 + anger(month),
    ...{ taste: 0.15, otherShop: 0.16 },
    tooMuch: segment.key === "household" ? 0.24 : 0.08,
    closed: segment.key === "household" ? 0.05 : 0.2,
  };
}

/** Why somebody who left says so; one in eight says nothing. */
export function leavingReason(person: Person, draw: Chance): LeavingReason | undefined {
  const weights = weightsFor(person);
  const said = leavingReasons[draw.pick(leavingReasons.map((reason) => weights[reason]))];
  return draw.happens(0.125) ? undefined : said;
}
