import { chance, type Chance } from "./chance";
import { monthCount, monthIndex, monthStart } from "./calendar";
import { channels, seasonOf, type Channel } from "./company";
import type { Person } from "./people";

/** Spend of a month on one campaign. */
export interface Spend {
  readonly month: number;
  /** First day of the month. */
  readonly day: number;
  readonly channel: Channel["key"];
  /** From 1 on; campaigns of a channel are numbered. */
  readonly campaign: number;
  /** In cents. */
  readonly amount: number;
  /** Undefined where the channel counts none. */
  readonly impressions: number | undefined;
  readonly clicks: number | undefined;
  readonly leads: number;
  /** Of the leads, those that marketing took for good ones: all who bought, and a third of the rest. */
  readonly qualified: number;
  /** New customers of the channel, spread over its campaigns. */
  readonly conversions: number;
}

/** Cuts a whole number into parts in proportion to weights; the parts add up to it. */
function spread(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let [given, gone] = [0, 0];
  return weights.map((weight) => {
    gone += weight;
    const part = Math.round((total * gone) / sum) - given;
    given += part;
    return part;
  });
}

function counts({ click, leadRate }: Channel, amount: number, conversions: number, draw: Chance) {
  const fewest = Math.max(conversions, Math.round(conversions * draw.between(2.5, 4)));
  if (click === 0) return { impressions: undefined, clicks: undefined, leads: fewest };
  const clicks = Math.max(Math.round((amount / click) * draw.between(0.85, 1.15)), fewest);
  const impressions = Math.round(clicks * draw.between(28, 60));
  return { impressions, clicks, leads: Math.max(Math.round(clicks * leadRate), conversions) };
}

/** A month's budget follows the plan, not the customers who came: seasons and growth, and dearer clicks with time. */
function budgetOf(channel: Channel, month: number, typical: number, draw: Chance): number {
  const inflation = 1 + 0.008 * month;
  return Math.round(channel.spendPerCustomer * typical * seasonOf(month) * inflation * draw.between(0.88, 1.12));
}

/** Spend by month, channel and campaign; fairs take place in spring and autumn. */
export function spend(everybody: readonly Person[], seed: number): Spend[] {
  const draw = chance(seed, 3);
  const joined = (month: number, key: Channel["key"]) =>
    everybody.filter((person) => person.channel.key === key && monthIndex(person.joined) === month).length;
  return Array.from({ length: monthCount }, (_, month) =>
    channels.flatMap((channel): Spend[] => {
      if (channel.campaigns === 0) return [];
      const typical = 83 * channel.share * 1.03 ** (month - 12);
      const amount = budgetOf(channel, month, typical, draw);
      const weights = Array.from({ length: channel.campaigns }, () => draw.between(0.5, 1.5));
      const amounts = spread(amount, weights);
      const won = spread(joined(month, channel.key), weights);
      return amounts.map((part, i) => {
        const [conversions, counted] = [won[i]!, counts(channel, part, won[i]!, draw)];
        return {
          ...{ month, day: monthStart(month), channel: channel.key, campaign: i + 1, amount: part },
          ...{ conversions, ...counted, qualified: conversions + Math.round((counted.leads - conversions) / 3) },
        };
      });
    }),
  ).flat();
}
