import { chance } from "./chance";
import { calendarMonth, dayAfter, monthCount, monthEnd, monthStart } from "./calendar";
import { channels, crisis, priceRise, regionShares, regions, seasonOf, segments, segmentWeights } from "./company";
import type { Channel, Segment } from "./company";

/** A customer, with what nobody would know: when they leave and how much they buy. */
export interface Person {
  /** From 0 on, in the order of their first day. */
  readonly index: number;
  readonly id: string;
  readonly segment: Segment;
  readonly channel: Channel;
  readonly region: (typeof regions)[number];
  /** Day of registration, which is that of the first order. */
  readonly joined: number;
  /** First day on which they are gone; `dayAfter` the data for those who stay. */
  readonly left: number;
  /** How much larger their orders are than their segment's, and how much more service they need. */
  readonly size: number;
  readonly care: number;
  readonly hasPlan: boolean;
}

const customerCount = 2000;

/** Ids keep their leading zeros, as those of many systems do. */
const idOf = (index: number): string => String(1001 + index).padStart(6, "0");

/** New customers by month: growth of 3 % a month, seasons, and every customer in some month. */
function joinersByMonth(): number[] {
  const weights = Array.from({ length: monthCount }, (_, month) => seasonOf(month) * 1.03 ** month);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let owed = 0;
  return weights.map((weight) => {
    owed += (customerCount * weight) / total;
    const count = Math.round(owed);
    owed -= count;
    return count;
  });
}

/** How much likelier than usual a customer is to leave in a month. */
function unrest(month: number, joinedMonth: number): number {
  const age = month - joinedMonth;
  const young = age <= 2 ? 1.9 : age <= 5 ? 1.2 : 0.8;
  const dear = month === priceRise.month ? 1.35 : 1;
  const late = month === crisis.month ? crisis.leaving : month === crisis.month + 1 ? crisis.after : 1;
  return young * dear * late;
}

/** All 2,000 customers in the order of their first day. */
export function people(seed: number): Person[] {
  const draw = chance(seed, 1);
  const made = joinersByMonth().flatMap((count, month) =>
    Array.from({ length: count }, () => {
      const channel = channels[draw.pick(channels.map(({ share }) => share))]!;
      const segment = segments[draw.pick(segmentWeights[channel.key])]!;
      const joined = draw.whole(monthStart(month), monthEnd(month));
      const hazard = segment.hazard * channel.leaving;
      let left = dayAfter;
      for (let later = month; later < monthCount && left === dayAfter; later++) {
        const first = later === month ? joined + 1 : monthStart(later);
        if (draw.happens(hazard * unrest(later, month)) && first <= monthEnd(later)) {
          left = draw.whole(first, monthEnd(later));
        }
      }
      return {
        ...{ segment, channel, joined, left },
        region: regions[draw.pick(regionShares)]!,
        size: 0.55 + 0.5 * draw.pause(1),
        care: draw.happens(0.11) ? draw.between(7, 13) : draw.between(0.1, 0.8),
        hasPlan: draw.happens(segment.planShare),
      };
    }),
  );
  made.sort((a, b) => a.joined - b.joined);
  return made.map((person, index) => ({ ...person, index, id: idOf(index) }));
}

/** Share of a usual month's service that a customer needs: more in the crisis, more in December. */
export function serviceLoad(month: number): number {
  const late = month === crisis.month ? crisis.tickets : month === crisis.month + 1 ? 1.7 : 1;
  return late * (calendarMonth(month) === 12 ? 1.25 : 1);
}
