import { touchWeight, type AttributionModel } from "../../../core/metrics/attribution";
import { removalEffects } from "../../../core/metrics/markovAttribution";
import type { Facts } from "../../../intake/facts";
import type { Histories } from "../histories";
import { firstChannels } from "./firstChannels";
import { touchPaths } from "./touchPaths";

/** Part of a customer's winning that a channel is credited with: its key, and a share. */
export type Credit = readonly [string, number];

/** Who won which customer; the shares of a customer add up to 1. */
export interface Credits {
  /** Names as first seen, by key; "" is no channel. */
  readonly names: ReadonlyMap<string, string>;
  /** By the customers of the orders. */
  readonly of: (customer: number) => readonly Credit[];
}

interface CreditInputs {
  readonly facts: Facts;
  readonly histories: Pick<Histories, "first">;
  readonly model: AttributionModel;
  readonly halfLife: number;
}

/** Spelt alike but for blanks around and capitals, channels are one. */
export function channelKey(name: string): string {
  return name.trim().toLowerCase();
}

/**
 * Touches up to the day of the first order share a customer by the model. Without touches it is the channel of the first
 * order, else that of the customer list. Under "markov" every touched customer has the same shares: removal effects.
 */
export function creditsOf({ facts, histories, model, halfLife }: CreditInputs): Credits {
  const names = new Map([["", ""]]);
  const keyOf = (name: string) => {
    const key = channelKey(name);
    if (!names.has(key)) names.set(key, name);
    return key;
  };
  const fallback = withoutTouches(facts, histories);
  const paths = facts.touchpoints && touchPaths(facts.touchpoints, facts.orders.customers, histories.first);
  const keys = facts.touchpoints?.channels.map(keyOf) ?? [];
  const shared = paths && model === "markov" ? markovShares(paths.won, paths.lost, keys) : undefined;
  const of = (customer: number): readonly Credit[] => {
    const touches = paths?.won[customer] ?? [];
    if (touches.length === 0) return [[keyOf(fallback(customer)), 1]];
    return (
      shared ?? together(touches.map((touch, i) => [keys[touch]!, touchWeight(i, touches.length, model, halfLife)]))
    );
  };
  const credits = facts.orders.customers.map((_, customer) => of(customer));
  return { names, of: (customer) => credits[customer]! };
}

/** The channel of the first order, else that of the customer list. */
function withoutTouches(
  { orders, customers }: Facts,
  histories: Pick<Histories, "first">,
): (customer: number) => string {
  const first = firstChannels(orders, histories);
  const listed = new Map<string, string>();
  customers?.customer.forEach((customer, row) => {
    const channel = customers.channels[customers.channel[row]!];
    if (channel !== undefined) listed.set(customers.customers[customer] ?? "", channel);
  });
  return (customer) => orders.channels[first[customer]!] ?? listed.get(orders.customers[customer]!) ?? "";
}

/** Weights of one channel added up, as shares of 1. */
function together(weights: readonly Credit[]): Credit[] {
  const sums = new Map<string, number>();
  for (const [key, weight] of weights) sums.set(key, (sums.get(key) ?? 0) + weight);
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return [...sums].filter(([, weight]) => weight > 0).map(([key, weight]) => [key, weight / all]);
}

function markovShares(
  won: readonly (readonly number[])[],
  lost: readonly (readonly number[])[],
  keys: readonly string[],
): Credit[] | undefined {
  const path = (conversions: number) => (touches: readonly number[]) => ({
    ...{ touches, conversions, nulls: 1 - conversions },
  });
  const paths = [...won.map(path(1)), ...lost.map(path(0))].filter(({ touches }) => touches.length > 0);
  if (!paths.some(({ conversions }) => conversions > 0)) return undefined;
  return together(Array.from(removalEffects(paths, keys.length), (effect, channel) => [keys[channel]!, effect]));
}
