import type { Translate } from "../../i18n";

/** A channel with what is spent on it today and what comes of it. */
export interface ChannelSpend {
  readonly name: string;
  /** Money of a period, and new customers won with it. */
  readonly spend: number;
  readonly customers: number;
  /** Customers that any amount of money could win at most. */
  readonly ceiling: number;
  /** Money per customer. */
  readonly value: number;
  readonly floor: number;
  /** Undefined where nothing stands against spending more. */
  readonly cap?: number;
  /** What its ceiling rests on; absent where it was typed. */
  readonly basis?: string;
}

export interface AllocationSettings {
  readonly channels: readonly ChannelSpend[];
  /** Default: what is spent today. */
  readonly budget?: number;
}

/** An example, until channels come from data. */
export function defaultAllocation(t: Translate): AllocationSettings {
  return {
    channels: [
      { name: t("scenario.channel.search"), spend: 5_000, customers: 60, ceiling: 150, value: 300, floor: 0 },
      { name: t("scenario.channel.social"), spend: 4_000, customers: 25, ceiling: 60, value: 450, floor: 1_000 },
      {
        name: t("scenario.channel.partners"),
        spend: 2_000,
        customers: 30,
        ceiling: 90,
        value: 340,
        floor: 0,
        cap: 3_000,
      },
      { name: t("scenario.channel.fairs"), spend: 3_000, customers: 8, ceiling: 12, value: 400, floor: 1_500 },
    ],
  };
}
