import { chance } from "./chance";
import { firstDay } from "./calendar";
import { channels, type Channel } from "./company";
import type { Person } from "./people";

export interface Touchpoint {
  readonly customer: string;
  readonly channel: Channel["key"];
  readonly day: number;
  /** Whether it led to the first order. */
  readonly converted: boolean;
}

/** One to five contacts before the first order; the last is the channel that the customer came by. */
export function touchpoints(everybody: readonly Person[], seed: number): Touchpoint[] {
  const draw = chance(seed, 4);
  const weights = channels.map(({ share }) => share);
  return everybody.flatMap(({ id, channel, joined }) => {
    const before = Array.from({ length: draw.pick([0.42, 0.27, 0.17, 0.09, 0.05]) }, () => ({
      customer: id,
      channel: channels[draw.pick(weights)]!.key,
      day: Math.max(firstDay - 30, joined - draw.whole(1, 30)),
      converted: false,
    }));
    before.sort((a, b) => a.day - b.day);
    return [...before, { customer: id, channel: channel.key, day: joined, converted: true }];
  });
}
