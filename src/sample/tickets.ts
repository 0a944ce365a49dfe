import { chance, type Chance } from "./chance";
import { monthCount, monthEnd, monthIndex, monthStart } from "./calendar";
import { crisis } from "./company";
import { serviceLoad, type Person } from "./people";

const ticketChannels = ["email", "phone", "chat"] as const;

export interface Ticket {
  readonly id: string;
  readonly customer: string;
  readonly channel: (typeof ticketChannels)[number];
  /** With the time as a fraction of the day, to the minute. */
  readonly created: number;
  readonly solved: number;
  /** Minutes of work, and until the first reply. */
  readonly minutes: number;
  readonly firstReply: number;
  readonly priority: "low" | "normal" | "high";
  /** 1 to 5; undefined where nobody answered. */
  readonly satisfaction: number | undefined;
}

const minutesPerDay = 1440;
const clock = (day: number, minutes: number) => day + minutes / minutesPerDay;

/** Scores by the mood of the month: most are content, in the crisis most are not. */
export function score(draw: Chance, unhappy: number): number {
  const calm = [0.03, 0.05, 0.14, 0.4, 0.38];
  const angry = [0.34, 0.27, 0.2, 0.13, 0.06];
  return 1 + draw.pick(calm.map((weight, i) => weight * (1 - unhappy) + angry[i]! * unhappy));
}

/** How much of the anger of the crisis there is in a month: 0 to 1. */
export const anger = (month: number): number => (month === crisis.month ? 0.9 : month === crisis.month + 1 ? 0.45 : 0);

function ticket(person: Person, day: number, draw: Chance): Omit<Ticket, "id"> {
  const month = monthIndex(day);
  const created = draw.whole(8 * 60, 20 * 60);
  const firstReply = Math.max(2, Math.round(draw.pause(95) * (anger(month) > 0.5 ? crisis.replies : 1)));
  const minutes = Math.max(2, Math.round(person.segment.ticketMinutes * (0.35 + draw.pause(0.65))));
  const solved = created + firstReply + minutes + Math.round(draw.pause(900));
  return {
    ...{ customer: person.id, channel: ticketChannels[draw.pick([0.52, 0.21, 0.27])]!, minutes, firstReply },
    ...{ created: clock(day, created), solved: clock(day, solved) },
    priority: (["low", "normal", "high"] as const)[draw.pick([0.25, 0.6, 0.15])]!,
    satisfaction: draw.happens(0.55) ? score(draw, anger(month)) : undefined,
  };
}

/** Service tickets while a customer stays; a few customers need most of them. */
export function tickets(everybody: readonly Person[], seed: number): Ticket[] {
  const draw = chance(seed, 5);
  const all = everybody.flatMap((person) => {
    const { segment, joined, left, care } = person;
    return Array.from({ length: monthCount }, (_, month) => {
      const [first, last] = [Math.max(joined, monthStart(month)), Math.min(left - 1, monthEnd(month))];
      if (last < first) return [];
      const young = month === monthIndex(joined) ? 1.6 : 1;
      const expected = (segment.ticketsPerMonth * care * young * serviceLoad(month) * (last - first + 1)) / 30;
      const made: Omit<Ticket, "id">[] = [];
      for (let at = draw.pause(1); at < expected; at += draw.pause(1)) {
        made.push(ticket(person, draw.whole(first, last), draw));
      }
      return made;
    }).flat();
  });
  all.sort((a, b) => a.created - b.created || (a.customer < b.customer ? -1 : 1));
  return all.map((one, index) => ({ ...one, id: `T-${20_001 + index}` }));
}
