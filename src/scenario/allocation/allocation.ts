import { CoreError } from "../../core";
import { allocateSpend, marginalReturn, type SpendOption } from "../../core/metrics/allocateSpend";
import type { AllocationSettings, ChannelSpend } from "./settings";

/** Why a channel gets what it gets. */
export type Why = "noResponse" | "atFloor" | "atCap" | "equal" | "more" | "less";

export interface ChannelAllocation {
  readonly channel: ChannelSpend;
  readonly option: SpendOption;
  readonly spend: number;
  /** What the last unit of money brings, today and then. */
  readonly returnNow: number;
  readonly returnThen: number;
  readonly customersThen: number;
  /** Value of the customers won more, less the money spent more. */
  readonly gain: number;
  readonly why: Why;
}

export interface Allocation {
  readonly budget: number;
  readonly channels: readonly ChannelAllocation[];
  readonly marginalReturn: number | undefined;
  readonly unspent: number;
}

/** Amounts closer than this are the same to a planner. */
export const sameAmount = 0.005;

/**
 * Splits the budget of some channels so that the last unit of money brings the same everywhere but at floors and caps.
 *
 * @throws CoreError as `allocateSpend` does; "empty-input" without channels; "out-of-domain" for spend, customers or
 *   value below 0
 */
export function allocateChannels({ channels, budget }: AllocationSettings): Allocation {
  if (channels.length === 0) throw new CoreError("empty-input", { name: "channels" });
  channels.forEach(requireChannel);
  const total = budget ?? channels.reduce((sum, { spend }) => sum + spend, 0);
  const options = channels.map(optionOf);
  const { spend, marginalReturn: last, unspent } = allocateSpend(options, total);
  return {
    ...{ budget: total, marginalReturn: last, unspent },
    channels: channels.map((channel, i) => outcomeOf(channel, options[i]!, spend[i]!)),
  };
}

function requireChannel({ name, ...numbers }: ChannelSpend): void {
  for (const part of ["spend", "customers", "ceiling", "value"] as const) {
    if (numbers[part] >= 0) continue;
    throw new CoreError("out-of-domain", { name: `${name}: ${part}`, got: numbers[part], want: ">= 0" });
  }
}

/** A channel that won nobody, or all there are, says nothing about how it answers to money. */
function optionOf({ name, spend, customers, ceiling, value, floor, cap = Infinity }: ChannelSpend): SpendOption {
  const answers = spend > 0 && customers > 0 && customers < ceiling;
  return { name, ceiling, value, floor, cap, slope: answers ? -Math.log1p(-customers / ceiling) / spend : 0 };
}

/** Customers that a channel wins with a spend; without a known answer, those of today. */
export function customersAt({ ceiling, slope }: SpendOption, spend: number, today: number): number {
  return slope > 0 ? -ceiling * Math.expm1(-slope * spend) : today;
}

function outcomeOf(channel: ChannelSpend, option: SpendOption, spend: number): ChannelAllocation {
  const customersThen = customersAt(option, spend, channel.customers);
  return {
    ...{ channel, option, spend, customersThen },
    returnNow: marginalReturn(option, channel.spend),
    returnThen: marginalReturn(option, spend),
    gain: channel.value * (customersThen - channel.customers) - (spend - channel.spend),
    why: whyOf(channel, option, spend),
  };
}

function whyOf({ spend: now }: ChannelSpend, { slope, value, floor, cap }: SpendOption, spend: number): Why {
  if (!(slope > 0 && value > 0)) return "noResponse";
  if (Math.abs(spend - floor) < sameAmount) return "atFloor";
  if (Math.abs(spend - cap) < sameAmount) return "atCap";
  if (Math.abs(spend - now) < sameAmount) return "equal";
  return spend > now ? "more" : "less";
}
