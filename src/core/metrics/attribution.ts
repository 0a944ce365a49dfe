import { CoreError } from "../errors";
import { requireDomain, requireLength } from "../require";
import { removalEffects, type WeightedPath } from "./markovAttribution";

/** Who gets the credit of a conversion: a rule over the touches of its path, or what the channel's removal would cost. */
export type AttributionModel = "first" | "last" | "linear" | "position" | "timedecay" | "markov";

export interface ChannelCredit {
  readonly channel: string;
  readonly conversions: number;
  /** Of all conversions, 0 to 1. */
  readonly share: number;
}

export interface AttributionInput {
  /** Touches in their order: "Search > Mail > Direct"; "" is passed over. */
  readonly paths: readonly string[];
  /** How often the path ended in a conversion; NaN is 0. */
  readonly conversions: ArrayLike<number>;
  /** How often it ended without; only `markov` reads it. */
  readonly nulls?: ArrayLike<number> | undefined;
}

/**
 * Conversions by channel; they add up to the conversions of all paths.
 *
 * @param halfLife of `timedecay`, in steps from the end of the path
 * @throws CoreError "length-mismatch", "not-enough-data" without a conversion, "out-of-domain"
 * @see Anderl, Becker, von Wangenheim & Schumann (2016), "Mapping the customer journey" (markov: order 1, removal effects)
 */
export function attribute(input: AttributionInput, model: AttributionModel, halfLife: number): ChannelCredit[] {
  requireDomain(halfLife > 0, "halfLife", halfLife, "> 0");
  const channels: string[] = [];
  const paths = weightedPaths(input, channels);
  const total = paths.reduce((sum, path) => sum + path.conversions, 0);
  if (!(total > 0)) throw new CoreError("not-enough-data", { name: "conversions", got: 0, want: 1 });
  const credit =
    model === "markov" ? removalEffects(paths, channels.length) : ruleCredit(paths, channels.length, model, halfLife);
  const credited = credit.reduce((sum, value) => sum + value, 0);
  return channels.map((channel, i) => {
    const share = credit[i]! / credited;
    return { channel, conversions: share * total, share };
  });
}

/** Paths by the numbers of their channels, which are collected in the order of their first touch. */
function weightedPaths({ paths, conversions, nulls }: AttributionInput, channels: string[]): WeightedPath[] {
  requireLength("conversions", conversions.length, paths.length);
  if (nulls) requireLength("nulls", nulls.length, paths.length);
  const numbers = new Map<string, number>();
  const numberOf = (channel: string) => {
    const number = numbers.get(channel) ?? channels.push(channel) - 1;
    numbers.set(channel, number);
    return number;
  };
  return paths
    .map((path, row) => ({
      touches: path
        .split(">")
        .map((touch) => touch.trim())
        .filter((touch) => touch !== "")
        .map(numberOf),
      conversions: conversions[row]! || 0,
      nulls: nulls?.[row] || 0,
    }))
    .filter(({ touches }) => touches.length > 0);
}

function ruleCredit(
  paths: readonly WeightedPath[],
  channels: number,
  model: AttributionModel,
  halfLife: number,
): Float64Array {
  const credit = new Float64Array(channels);
  for (const { touches, conversions } of paths) {
    const weights = touches.map((_, i) => touchWeight(i, touches.length, model, halfLife));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    touches.forEach((channel, i) => (credit[channel]! += (conversions * weights[i]!) / sum));
  }
  return credit;
}

/** Weight of a touch by its place from 0; only those of one path compare. "markov" has none: all touches weigh the same. */
export function touchWeight(i: number, touches: number, model: AttributionModel, halfLife: number): number {
  const isFirst = i === 0;
  const isLast = i === touches - 1;
  switch (model) {
    case "first":
      return isFirst ? 1 : 0;
    case "last":
      return isLast ? 1 : 0;
    case "position": // 40 % first, 40 % last, 20 % between; two touches share equally
      return isFirst || isLast ? 0.4 : 0.2 / (touches - 2);
    case "timedecay":
      return 2 ** ((i + 1 - touches) / halfLife);
    default:
      return 1;
  }
}
